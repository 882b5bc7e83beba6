import type { TSESTree } from '@typescript-eslint/types';

import { familyOfTable } from '../../jitsi/families.js';
import type { FileContext } from '../file-context.js';
import { moduleLoads } from '../module-loads.js';
import { importedName, isTypeKind } from '../origin.js';
import { styleOf } from './file-style.js';
import { addedDefault, addedName, newLoad } from './imports.js';
import { loadStyle, mayImportPackages } from './load-style.js';
import { moduleString } from './module-string.js';
import { seenExports } from './seen-exports.js';
import { left, spelled, type Step } from './spelling.js';
import { newStatementEdit } from './statement-place.js';
import { isTaken } from './taken-names.js';

/** `import JitsiMeetJS from 'lib-jitsi-meet'` and a table of it, which works with every release. */
export const fromNewImport: Step = ({ at, family, member }, context) => {
  const { file } = context;
  if (loadStyle(context) !== 'import' || !mayImportPackages(context)) return null;
  const library = importedLibrary(context) ?? (usesFreeTable(context) ? file.settings.libraries[0] : undefined);
  const [global] = file.settings.globals;
  if (library === undefined || global === undefined) return null;
  if (isTaken(family.table, at, context)) return left('name-taken');
  const text = `${family.table}.${member}`;
  const [node] = valueImports(library, context);
  if (seenExports(library, context)?.has(family.table)) {
    const { table } = family;
    const load = node && ({ kind: 'import', module: library, node } as const);
    return spelled(text, load ? addedName(load, table, context) : newLoad(library, table, context, 'import'));
  }
  const bound = boundDefault(library, context);
  if (bound === null && isTaken(global, file.ast, context)) return left('name-taken');
  const { quote, semicolon } = styleOf(context);
  const statement = `const ${family.table} = ${bound ?? global}.${family.path.join('.')}${semicolon}`;
  if (bound !== null) return spelled(text, newStatementEdit(['', statement], context));
  if (node) return spelled(text, [addedDefault(node, global, context), ...newStatementEdit(['', statement], context)]);
  const imported = `import ${global} from ${moduleString(library, quote)}${semicolon}`;
  return spelled(text, newStatementEdit([imported, '', statement], context));
};

/** The package of the library that a file imports; one that it loads when it runs, or requires, is none. */
function importedLibrary({ census, file, scopes }: FileContext): string | undefined {
  for (const { kind, module } of moduleLoads(census, scopes)) {
    const library = file.settings.libraries.find((name) => module === name || module.startsWith(`${name}/`));
    if (kind === 'import' && library !== undefined) return library;
  }
  return undefined;
}

/** Whether a file uses a table of the connection that it binds nowhere, as samples do. */
function usesFreeTable({ scopes }: FileContext): boolean {
  return [...scopes.freeNames.keys()].some((name) => familyOfTable(name)?.path[1] === 'connection');
}

/** The name of the library's default import, wherever in the file that is hidden; null where it isn't imported. */
function boundDefault(library: string, context: FileContext): string | null {
  for (const { specifiers } of valueImports(library, context)) {
    for (const specifier of specifiers) {
      const isDefault =
        specifier.type === 'ImportDefaultSpecifier' ||
        (specifier.type === 'ImportSpecifier' && importedName(specifier) === 'default');
      if (isDefault) return specifier.local.name;
    }
  }
  return null;
}

function valueImports(library: string, { census }: FileContext): TSESTree.ImportDeclaration[] {
  return census
    .of('ImportDeclaration')
    .filter(({ importKind, source }) => source.value === library && !isTypeKind(importKind));
}
