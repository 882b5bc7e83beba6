import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { isDefined } from '../scopes.js';

/**
 * Whether a name can't be declared at the top of a file to be used at a place: it is bound there or at the top already,
 * or the file means a global by it.
 */
export function isTaken(name: string, at: TSESTree.Node, { file, scopes }: FileContext): boolean {
  if (isDefined(scopes.lookUp(name, at)) || scopes.freeNames.has(name)) return true;
  return file.scopeManager.scopes.some(
    ({ set, type }) => (type === 'module' || type === 'global') && isDefined(set.get(name) ?? null),
  );
}
