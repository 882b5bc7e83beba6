import type { TSESTree } from '@typescript-eslint/types';

import { wrapped } from './unwrap.js';

/** Whether something is assigned to a place: `error.code = 1`. */
export function isAssigned(node: TSESTree.Node): boolean {
  const target = wrapped(node);
  return target.parent?.type === 'AssignmentExpression' && target.parent.left === target;
}
