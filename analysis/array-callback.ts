import type { TSESTree } from '@typescript-eslint/types';

import { CALLING_AT_ONCE } from './flow/array-methods.js';
import { memberName } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';

/** The call that goes over an array with a function: `list.some((element) => …)`; null where that isn't what it is for. */
export function arrayCallOf(fn: TSESTree.Node): TSESTree.CallExpression | null {
  const argument = wrapped(fn);
  const { parent } = argument;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== argument) return null;
  const callee = unwrap(parent.callee);
  return callee.type === 'MemberExpression' && CALLING_AT_ONCE.has(memberName(callee) ?? '') ? parent : null;
}
