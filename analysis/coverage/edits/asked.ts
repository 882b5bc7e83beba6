import type { TSESTree } from '@typescript-eslint/types';

/** Whether an expression is asked whether it is there, rather than used. */
export function isAsked(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type === 'LogicalExpression' || parent?.type === 'UnaryExpression') return true;
  if (parent?.type === 'BinaryExpression') return parent.operator !== '+';
  return parent !== undefined && 'test' in parent && parent.test === node;
}
