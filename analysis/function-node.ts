import type { TSESTree } from '@typescript-eslint/types';

export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

/** Whether a node is a function with a body of its own. */
export function isFunction(node: TSESTree.Node): node is FunctionNode {
  return (
    node.type === 'ArrowFunctionExpression' || node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression'
  );
}

/** The parameters that a function is called with: TypeScript writes the type of `this` before them. */
export function parametersOf({ params }: FunctionNode): readonly TSESTree.Parameter[] {
  const [first, ...others] = params;
  return first?.type === 'Identifier' && first.name === 'this' ? others : params;
}

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** Whether a node is a class declaration or expression. */
export function isClass(node: TSESTree.Node): node is ClassNode {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}
