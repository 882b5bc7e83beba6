import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { parametersOf } from '../../function-node.js';
import { functionsOf } from '../../function-of.js';
import { wrapped } from '../../unwrap.js';
import { isAsked } from './asked.js';

/** How many variables and functions a value is followed through. */
const DEPTH = 4;

/** Where a value is used whatever it is. */
const USING = new Set<string>([
  'ArrayExpression',
  'BinaryExpression',
  'JSXExpressionContainer',
  'JSXSpreadAttribute',
  'NewExpression',
  'Property',
  'SpreadElement',
  'TaggedTemplateExpression',
  'TemplateLiteral',
  'ThrowStatement',
]);

/**
 * Whether the value of an expression is used as one that is there: its members are read, it is called, or it is shown.
 * Not so where it is first asked whether it is there, or where what becomes of it isn't seen.
 */
export function isUsedUnasked(node: TSESTree.Node, context: FileContext, depth = DEPTH): boolean {
  const inner = wrapped(node);
  const { parent } = inner;
  if (!parent || isAsked(inner)) return false;
  if (USING.has(parent.type)) return true;
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === inner && !parent.optional;
    case 'CallExpression':
      return parent.callee === inner ? !parent.optional : isGivenUnasked(inner, parent, context, depth);
    case 'AwaitExpression':
    case 'ConditionalExpression':
      return isUsedUnasked(parent, context, depth);
    case 'AssignmentExpression':
      return parent.right === inner && parent.operator === '=' && parent.left.type !== 'Identifier';
    case 'VariableDeclarator':
      return parent.id.type !== 'Identifier' || areUsedUnasked(parent.id, context, depth);
    default:
      return false;
  }
}

/** Whether a call uses what it is given: it is foreign, or a function of the file that does. */
function isGivenUnasked(
  argument: TSESTree.Node,
  { arguments: given, callee }: TSESTree.CallExpression,
  context: FileContext,
  depth: number,
): boolean {
  const index = given.findIndex((other) => other === argument);
  return functionsOf(callee, context).every((fn) => {
    const parameter = parametersOf(fn)[index];
    return (
      parameter?.type === 'ObjectPattern' || (parameter !== undefined && areUsedUnasked(parameter, context, depth))
    );
  });
}

/** Whether a variable is read, and used unasked wherever it is. */
function areUsedUnasked(name: TSESTree.Node, context: FileContext, depth: number): boolean {
  const binding = name.type === 'Identifier' ? context.scopes.bindingOf(name) : null;
  if (!binding || depth === 0) return false;
  const uses = context.scopes.referencesTo(binding).filter((reference) => reference.init !== true);
  return (
    uses.length > 0 && uses.every(({ identifier }) => isUsedUnasked(identifier as TSESTree.Node, context, depth - 1))
  );
}
