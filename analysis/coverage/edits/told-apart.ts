import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { isFunction } from '../../function-node.js';
import { functionsOf } from '../../function-of.js';
import { isEquality } from '../../literal-site.js';
import { callsOf } from '../../registrations.js';
import { memberName } from '../../static-name.js';
import { unwrap, wrapped } from '../../unwrap.js';
import { enclosing } from '../../walk.js';

/** Methods that look their argument up. */
const ASKING = new Set<string | null>(['get', 'has', 'includes', 'indexOf', 'lastIndexOf']);

/** How many variables and functions a value is followed through. */
const DEPTH = 4;

/**
 * Whether the value of an expression is told apart from others somewhere, rather than shown: it is what a `switch` is
 * about, one side of a comparison, or a key.
 */
export function isToldApart(node: TSESTree.Node, context: FileContext, depth = DEPTH): boolean {
  const inner = wrapped(node);
  const { parent } = inner;
  const isUsedSo = (use: TSESTree.Node): boolean => depth > 0 && isToldApart(use, context, depth - 1);
  switch (parent?.type) {
    case 'SwitchStatement':
      return true;
    case 'BinaryExpression':
      return isEquality(parent.operator) && !isNothing(parent.left === inner ? parent.right : parent.left);
    case 'MemberExpression':
      return parent.computed && parent.property === inner;
    case 'ConditionalExpression':
      return parent.test !== inner && isUsedSo(parent);
    case 'LogicalExpression':
      return (parent.operator !== '&&' || parent.right === inner) && isUsedSo(parent);
    case 'VariableDeclarator':
      return parent.init === inner && usesOf(parent.id, context).some(isUsedSo);
    case 'AssignmentExpression':
      return parent.right === inner && usesOf(parent.left, context).some(isUsedSo);
    case 'ArrowFunctionExpression':
      return parent.body === inner && callsOf(parent, context).some(isUsedSo);
    case 'ReturnStatement': {
      const fn = enclosing(parent, isFunction);
      return fn !== null && callsOf(fn, context).some(isUsedSo);
    }
    case 'CallExpression':
      return isAskedFor(inner, parent) || parametersFor(inner, parent, context).some(isUsedSo);
    default:
      return false;
  }
}

/** `undefined` and `null`: what is compared with them is asked only whether it is there. */
function isNothing(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return (
    (inner.type === 'Identifier' && inner.name === 'undefined') || (inner.type === 'Literal' && inner.raw === 'null')
  );
}

function usesOf(name: TSESTree.Node, { scopes }: FileContext): TSESTree.Node[] {
  const binding = name.type === 'Identifier' ? scopes.bindingOf(name) : null;
  if (!binding) return [];
  return scopes
    .referencesTo(binding)
    .filter((reference) => reference.isRead())
    .map(({ identifier }) => identifier as TSESTree.Node);
}

function isAskedFor(argument: TSESTree.Node, { arguments: [first], callee }: TSESTree.CallExpression): boolean {
  const inner = unwrap(callee);
  return first === argument && inner.type === 'MemberExpression' && ASKING.has(memberName(inner));
}

/** Where the functions of the file that are called use what is given to them there. */
function parametersFor(
  argument: TSESTree.Node,
  { arguments: given, callee }: TSESTree.CallExpression,
  context: FileContext,
): TSESTree.Node[] {
  const index = given.findIndex((other) => other === argument);
  return functionsOf(callee, context).flatMap(({ params }) => {
    const parameter = params[index];
    return parameter ? usesOf(parameter, context) : [];
  });
}
