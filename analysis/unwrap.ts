import type { TSESTree } from '@typescript-eslint/types';

type Wrapped = TSESTree.Node & { readonly expression: TSESTree.Node };

/** Nodes that stand around an expression and change nothing of its value: casts of TypeScript and Flow, optional chains, parentheses. */
const WRAPPERS = new Set<string>([
  'AsConstExpression',
  'AsExpression',
  'ChainExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSInstantiationExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TypeCastExpression',
]);

/** The expression itself, without the casts, chains and parentheses around it. */
export function unwrap(node: TSESTree.Node): TSESTree.Node {
  let inner = node;
  while (WRAPPERS.has(inner.type)) inner = (inner as Wrapped).expression;
  return inner;
}

/** The outermost cast, chain or parenthesis around an expression, or the expression itself. */
export function wrapped(node: TSESTree.Node): TSESTree.Node {
  let outer = node;
  while (outer.parent && WRAPPERS.has(outer.parent.type) && (outer.parent as Wrapped).expression === outer) {
    outer = outer.parent;
  }
  return outer;
}
