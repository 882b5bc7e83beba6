import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { importedLibraries } from './module-loads.js';
import { memberName } from './static-name.js';
import { TABLE_NAME } from './table-name.js';
import { unwrap } from './unwrap.js';

/** Whether a file shows that it works with lib-jitsi-meet: only then do its plain strings mean connection errors. */
export function showsLibrary(context: FileContext): boolean {
  const { file, scopes, census } = context;
  return (
    file.settings.constantsModule !== null ||
    importedLibraries(census, scopes, file.settings).length > 0 ||
    namesLibrary(context) ||
    readsTable(context) ||
    census.of('SwitchCase').some(({ test }) => test !== null && isActionType(test)) ||
    census.of('BinaryExpression').some(({ left, right }) => isActionType(left) || isActionType(right))
  );
}

/** Whether an expression is the redux action type `CONNECTION_FAILED`, whatever it is imported from. */
export function isActionType(node: TSESTree.Node): boolean {
  const type = unwrap(node);
  return type.type === 'Identifier' && type.name === 'CONNECTION_FAILED';
}

function namesLibrary({ file, scopes, denotations }: FileContext): boolean {
  for (const name of scopes.freeNames.keys()) {
    if (file.settings.globals.includes(name) || TABLE_NAME.test(name)) return true;
  }
  for (const scope of file.scopeManager.scopes) {
    for (const binding of scope.variables) {
      if (binding.defs.length === 0) continue;
      const denotation = denotations.ofBinding(binding);
      if (denotation?.kind === 'library' || denotation?.kind === 'table') return true;
      if (denotation === null && isImport(binding.defs[0]?.type) && TABLE_NAME.test(binding.name)) return true;
    }
  }
  return false;
}

function isImport(type: string | undefined): boolean {
  return type === 'ImportBinding';
}

function readsTable({ census, denotations, file }: FileContext): boolean {
  return census.of('MemberExpression').some((node) => {
    const name = memberName(node);
    if (name === null) return false;
    if (file.settings.globals.includes(name) || TABLE_NAME.test(name)) return denotations.of(node)?.kind !== 'other';
    return name === 'connection' && denotations.of(node)?.kind === 'table';
  });
}
