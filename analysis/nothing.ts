import type { TSESTree } from '@typescript-eslint/types';

import { unwrap } from './unwrap.js';

/** Whether an expression is `undefined` or `null`. */
export function isNothing(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return (
    (inner.type === 'Identifier' && inner.name === 'undefined') || (inner.type === 'Literal' && inner.value === null)
  );
}
