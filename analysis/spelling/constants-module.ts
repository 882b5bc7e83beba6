import { moduleLoads } from '../module-loads.js';
import { isTypeKind } from '../origin.js';
import { addedName, constantsSpecifier, isSameModule, newLoad, type StaticLoad } from './imports.js';
import { loadStyle } from './load-style.js';
import { lacksExport } from './seen-exports.js';
import { left, spelled, type Step } from './spelling.js';
import { isTaken } from './taken-names.js';

/** The project's own module that re-exports the tables. */
export const throughConstantsModule: Step = ({ at, family, member }, context) => {
  const module = constantsSpecifier(context);
  if (module === null) return null;
  const style = loadStyle(context);
  if (style === null) return left('script');
  if (lacksExport(module, family.table, context)) return left('constants-module');
  if (isTaken(family.table, at, context)) return left('name-taken');
  const load = moduleLoads(context.census, context.scopes).find(
    (candidate): candidate is StaticLoad =>
      candidate.kind === style && isSameModule(candidate.module, module) && takesValues(candidate),
  );
  const edits = load ? addedName(load, family.table, context) : newLoad(module, family.table, context, style);
  return edits.length > 0 ? spelled(`${family.table}.${member}`, edits) : null;
};

/** Whether a load stands at the top and brings values, so that one more name can be added to it. */
function takesValues(load: Extract<StaticLoad, { kind: 'import' | 'require' }>): boolean {
  if (load.kind === 'import') return !isTypeKind(load.node.importKind);
  const { parent } = load.node;
  return parent.type === 'VariableDeclarator' && parent.parent.parent.type === 'Program';
}
