import type { TSESTree } from '@typescript-eslint/types';

import { memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/** Functions that put entries into the object that is their first argument. */
const FILLING = new Set<string | null>([
  'assign',
  'defaults',
  'defineProperties',
  'defineProperty',
  'extend',
  'merge',
  'set',
]);

/** Whether a call puts entries into the object that is its first argument. */
export function isFilling(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && FILLING.has(memberName(callee));
}
