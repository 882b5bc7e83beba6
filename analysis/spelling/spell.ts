import type { Family } from '../../jitsi/families.js';
import { exportedNames } from '../../jitsi/project-module.js';
import type { FileContext } from '../file-context.js';
import type { LeftReason } from '../finding.js';
import { moduleKind, familyOfModule } from '../module-kind.js';
import { importedLibraries, type ModuleLoad, moduleLoads } from '../module-loads.js';
import { originOf } from '../origin.js';
import { isDefined } from '../scopes.js';
import { keyName, memberName } from '../static-name.js';
import { TABLE_NAME } from '../table-name.js';
import type { TextEdit } from '../text-edit.js';
import { styleOf } from './file-style.js';
import { addedName, constantsSpecifier, lacksExport, newLoad, requirePattern } from './imports.js';
import { libraryRoot } from './library-roots.js';
import { loadStyle, usesFreeTable } from './load-style.js';
import { nameInScope, type Wanted } from './names-in-scope.js';
import { chainReaches, chainRoot } from './reach.js';
import { newStatementEdit } from './statement-place.js';

export type { Wanted } from './names-in-scope.js';

/** How a constant is written at a place, with the edits elsewhere in the file that it needs; or why it can't be written. */
export type Spelling =
  | { readonly kind: 'spelled'; readonly text: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'left'; readonly reason: LeftReason };

type Step = (wanted: Wanted, context: FileContext) => Spelling | null;

const NO_SPELLING: Spelling = { kind: 'left', reason: 'no-spelling' };

/**
 * How to write a constant at a place: by a name in scope, from the root that the file uses, from the library, through a
 * module that the file loads, through the project's own module, or from the library that is imported for it.
 */
export function spell(wanted: Wanted, context: FileContext): Spelling {
  const steps: Step[] = [
    byName,
    fromLibrary,
    throughNamespace,
    throughLoadedModule,
    throughConstantsModule,
    fromNewImport,
  ];
  let left = NO_SPELLING;
  for (const step of steps) {
    const spelling = step(wanted, context);
    if (spelling?.kind === 'spelled') return spelling;
    if (spelling && left === NO_SPELLING) left = spelling;
  }
  return left;
}

function spelled(text: string, edits: readonly TextEdit[] = []): Spelling {
  return { kind: 'spelled', text, edits };
}

const byName: Step = (wanted, context) => {
  const name = nameInScope(wanted, context);
  return name === null ? null : spelled(name);
};

const fromLibrary: Step = ({ family, member, at }, context) => {
  const root = libraryRoot(at, context);
  if (!root) return null;
  if (root.kind === 'module-load') return { kind: 'left', reason: 'module-load' };
  return spelled(`${root.text}.${family.path.join('.')}.${member}`);
};

/** `NS.JitsiConnectionErrors.X` where the file reads another table from a module's namespace object. */
const throughNamespace: Step = ({ family, member, at }, context) => {
  const { census, denotations, file, scopes } = context;
  for (const node of census.of('MemberExpression')) {
    const { object } = node;
    if (object.type !== 'Identifier' || !TABLE_NAME.test(memberName(node) ?? '')) continue;
    const binding = scopes.bindingOf(object);
    const origin = isDefined(binding) ? originOf(binding, scopes) : null;
    if (denotations.of(node)?.kind !== 'table' || !chainReaches(object, at, context)) continue;
    const module = origin?.kind === 'import' && origin.imported === '*' ? origin.module : null;
    const isRequired = origin?.kind === 'value' && origin.path.length === 0 && chainRoot(origin.init) === null;
    if (module === null ? !isRequired : lacksExport(module, family.table, context)) continue;
    return spelled(`${file.text.slice(...object.range)}.${family.table}.${member}`);
  }
  return null;
};

/** A module from which the file takes another table; the connection's other table first. */
const throughLoadedModule: Step = (wanted, context) => {
  const { family } = wanted;
  const loads = moduleLoads(context.census, context.scopes)
    .filter((load) => load.kind === 'import' || load.kind === 'require')
    .map((load) => ({ load, tables: tablesTaken(load) }))
    .filter(({ tables }) => tables.length > 0)
    .sort((a, b) => Number(b.tables.some(isConnectionTable)) - Number(a.tables.some(isConnectionTable)));
  for (const { load } of loads) {
    const sibling = siblingModule(load.module, family);
    if (sibling === null ? lacksExport(load.module, family.table, context) : !mayLoad(sibling, family, context))
      continue;
    if (isTaken(wanted, context)) return { kind: 'left', reason: 'name-taken' };
    const edits =
      sibling === null ? addedName(load, family.table, context) : newLoad(sibling, family.table, context, load.kind);
    if (edits.length > 0) return spelled(`${family.table}.${wanted.member}`, edits);
  }
  return null;
};

function isConnectionTable(name: string): boolean {
  return name.startsWith('JitsiConnection');
}

/** The tables that an `import` or a destructured `require` takes by name. */
function tablesTaken(load: Extract<ModuleLoad, { kind: 'import' | 'require' }>): string[] {
  const names =
    load.kind === 'import'
      ? load.node.specifiers.map((specifier) => {
          if (specifier.type !== 'ImportSpecifier') return null;
          return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
        })
      : (requirePattern(load.node)?.properties.map((part) => (part.type === 'Property' ? keyName(part) : null)) ?? []);
  return names.filter((name) => name !== null && TABLE_NAME.test(name)) as string[];
}

/** The module beside a table's own that holds another family's table, or null where the module holds several tables. */
function siblingModule(module: string, family: Family): string | null {
  const own = familyOfModule(module);
  if (!own || own === family) return null;
  const cut = module.lastIndexOf('/') + 1;
  return module.slice(0, cut) + module.slice(cut).replace(own.table, family.table);
}

/** Whether a sibling may be loaded: the library's are there, a project's only if it can be read. */
function mayLoad(sibling: string, family: Family, context: FileContext): boolean {
  if (moduleKind(sibling, context.file.settings.libraries) === 'library') return true;
  return sibling.startsWith('.') && exportedNames(sibling, context.file.path)?.has(family.table) === true;
}

const throughConstantsModule: Step = (wanted, context) => {
  const module = constantsSpecifier(context);
  if (module === null || lacksExport(module, wanted.family.table, context)) return null;
  const style = loadStyle(context);
  if (style === null) return null;
  if (isTaken(wanted, context)) return { kind: 'left', reason: 'name-taken' };
  const name = wanted.family.table;
  const load = moduleLoads(context.census, context.scopes).find(
    (candidate) =>
      candidate.module === module &&
      (candidate.kind === 'import' || candidate.kind === 'require') &&
      candidate.kind === style,
  ) as Extract<ModuleLoad, { kind: 'import' | 'require' }> | undefined;
  const edits = load ? addedName(load, name, context) : newLoad(module, name, context, style);
  return edits.length > 0 ? spelled(`${name}.${wanted.member}`, edits) : null;
};

/** `import JitsiMeetJS from 'lib-jitsi-meet'` and a table of it, which works with every release. */
const fromNewImport: Step = (wanted, context) => {
  const { file, inForce, scopes } = context;
  if (loadStyle(context) !== 'import') return null;
  const [imported] = importedLibraries(context.census, scopes, file.settings);
  if (imported === undefined && !usesFreeTable(context)) return null;
  if (isTaken(wanted, context)) return { kind: 'left', reason: 'name-taken' };
  const { family, member } = wanted;
  const library = imported ?? file.settings.libraries[0];
  const [local] = file.settings.globals;
  if (library === undefined || local === undefined) return null;
  if (inForce.library?.name === library && inForce.library.exportedNames?.has(family.table)) {
    return spelled(`${family.table}.${member}`, newLoad(library, family.table, context, 'import'));
  }
  const { quote, semicolon } = styleOf(context);
  const own = scopes.lookUp(local, file.ast);
  if (isDefined(own) || moduleScopeHas(local, context)) return { kind: 'left', reason: 'name-taken' };
  const edits = newStatementEdit(
    [
      `import ${local} from ${quote}${library}${quote}${semicolon}`,
      '',
      `const ${family.table} = ${local}.${family.path.join('.')}${semicolon}`,
    ],
    context,
  );
  return edits.length > 0 ? spelled(`${family.table}.${member}`, edits) : null;
};

/** Whether the table's own name is bound to something else where the constant is wanted, or at the top of the file. */
function isTaken({ family, at }: Wanted, context: FileContext): boolean {
  return isDefined(context.scopes.lookUp(family.table, at)) || moduleScopeHas(family.table, context);
}

function moduleScopeHas(name: string, { file }: FileContext): boolean {
  return file.scopeManager.scopes.some(
    (scope) => (scope.type === 'module' || scope.type === 'global') && isDefined(scope.set.get(name) ?? null),
  );
}
