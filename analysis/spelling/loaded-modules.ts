import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { moduleLoads, requiredModule } from '../module-loads.js';
import { originOf } from '../origin.js';
import { isDefined } from '../scopes.js';
import { memberName, stringOf } from '../static-name.js';
import { TABLE_NAME } from '../table-name.js';
import { unwrap } from '../unwrap.js';
import { deepTable, siblingOf } from './deep-sibling.js';
import { addedName, namesTaken, newLoad, requiredAs, type StaticLoad } from './imports.js';
import { chainReaches, reaches } from './reach.js';
import { lacksExport } from './seen-exports.js';
import type { Wanted } from './names-in-scope.js';
import { left, spelled, type Spelling, type Step } from './spelling.js';
import { isTaken } from './taken-names.js';

/** `NS.JitsiConnectionErrors.X` where the file itself reads that table from a module's namespace object. */
export const tableOfNamespace: Step = (wanted, context) =>
  fromNamespace(wanted, context, (name) => name === wanted.family.table);

/** `NS.JitsiConnectionErrors.X` where the file reads another table from a module's namespace object. */
export const throughNamespace: Step = (wanted, context) =>
  fromNamespace(wanted, context, (name) => TABLE_NAME.test(name));

function fromNamespace(
  { family, member, at }: Wanted,
  context: FileContext,
  accepts: (table: string) => boolean,
): Spelling | null {
  const { census, denotations } = context;
  for (const node of census.of('MemberExpression')) {
    const { object } = node;
    if (object.type !== 'Identifier' || !accepts(memberName(node) ?? '')) continue;
    if (denotations.of(node)?.kind !== 'table' || !chainReaches(object, at, context)) continue;
    const module = moduleOf(object, context);
    if (module === null || lacksExport(module, family.table, context)) continue;
    return spelled(`${object.name}.${family.table}.${member}`);
  }
  return null;
}

/** The module whose namespace object a variable holds, or null. */
function moduleOf(identifier: TSESTree.Identifier, { scopes }: FileContext): string | null {
  const binding = scopes.bindingOf(identifier);
  const origin = isDefined(binding) ? originOf(binding, scopes) : null;
  if (origin?.kind === 'import') return origin.imported === '*' ? origin.module : null;
  if (origin?.kind !== 'value' || origin.path.length > 0) return null;
  let init = unwrap(origin.init);
  if (init.type === 'AwaitExpression') init = unwrap(init.argument);
  if (init.type === 'ImportExpression') return stringOf(init.source);
  // Compilers wrap a `require` in a call that makes a namespace of it.
  const [inner] = init.type === 'CallExpression' ? init.arguments : [];
  for (const call of [init, inner]) {
    const module = call?.type === 'CallExpression' ? requiredModule(call, scopes) : null;
    if (module !== null) return module;
  }
  return null;
}

/** A module from which the file takes another table; the connection's other table first. */
export const throughLoadedModule: Step = (wanted, context) => {
  const { at, family, member } = wanted;
  for (const load of loadsWithTables(at, context)) {
    const sibling = siblingOf(load, wanted, context);
    if (sibling === null && lacksExport(load.module, family.table, context)) continue;
    if (sibling === 'unknown') continue;
    if (isTaken(family.table, at, context)) return left('name-taken');
    const edits = sibling
      ? newLoad(sibling.module, family.table, context, load.kind, sibling.taking)
      : addedName(load, family.table, context);
    return spelled(`${family.table}.${member}`, edits);
  }
  return null;
};

/** The loads of a file that take tables by name, or the module of one table, and whose names are in scope at a place. */
function loadsWithTables(at: TSESTree.Node, context: FileContext): StaticLoad[] {
  return moduleLoads(context.census, context.scopes)
    .filter((load): load is StaticLoad => load.kind === 'import' || load.kind === 'require')
    .map((load) => ({ load, tables: [...tablesTaken(load), ...deepTable(load)] }))
    .filter(({ load, tables }) => tables.length > 0 && isInScope(load, at, context))
    .sort((a, b) => Number(b.tables.some(isConnectionTable)) - Number(a.tables.some(isConnectionTable)))
    .map(({ load }) => load);
}

function isConnectionTable(name: string): boolean {
  return name.startsWith('JitsiConnection');
}

/** The tables that an `import` or a `require` takes by name. */
function tablesTaken(load: StaticLoad): string[] {
  return namesTaken(load).filter((name) => TABLE_NAME.test(name));
}

/** Whether the names that a load brings have their values at a place; those of an import have them everywhere. */
function isInScope(load: StaticLoad, at: TSESTree.Node, context: FileContext): boolean {
  if (load.kind === 'import') return true;
  const declarator = requiredAs(load.node);
  const bindings = declarator ? context.file.scopeManager.getDeclaredVariables(declarator) : [];
  return bindings.some((binding) => reaches(binding, at, context));
}
