import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { originOf } from './origin.js';
import { isLiteral, memberName } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';

const EQUALITY = new Set(['===', '!==', '==', '!=']);
const ASSERTIONS = /^(?:assert(?:[A-Z]\w*)?|chai|expect|should)$/u;

/** Whether an operator compares for equality. */
export function isEquality(operator: string): boolean {
  return EQUALITY.has(operator);
}

/**
 * What a literal is compared with where it stands: the other side of an equality test, the discriminant of its `case`,
 * the argument of `includes` on its array (also through a variable). Null where it is no such comparison, where both
 * sides are literals, and where a test asserts the value.
 */
export function comparedWith(literal: TSESTree.Node, context: FileContext): TSESTree.Node | null {
  const other = otherSide(literal, context);
  return other && !isLiteral(unwrap(other)) && !isAsserted(literal) ? other : null;
}

function otherSide(literal: TSESTree.Node, context: FileContext): TSESTree.Node | null {
  const node = wrapped(literal);
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      if (!isEquality(parent.operator)) return null;
      return parent.left === node ? parent.right : parent.left;
    case 'SwitchCase':
      return parent.parent.discriminant;
    case 'ArrayExpression':
      return includedIn(parent, context);
    default:
      return null;
  }
}

/** The argument of the first `includes` that is called on an array, directly or through the variable that holds nothing else. */
function includedIn(array: TSESTree.ArrayExpression, context: FileContext): TSESTree.Node | null {
  const holder = wrapped(frozen(wrapped(array)));
  const direct = includesArgument(holder);
  if (direct) return direct;
  const { parent } = holder;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== holder) return null;
  const binding = parent.id.type === 'Identifier' ? context.scopes.bindingOf(parent.id) : null;
  if (!binding || originOf(binding, context.scopes).kind !== 'value') return null;
  for (const reference of context.scopes.referencesTo(binding)) {
    const argument = includesArgument(wrapped(reference.identifier));
    if (argument) return argument;
  }
  return null;
}

/** `Object.freeze(array)` around an array, or the array itself. */
function frozen(array: TSESTree.Node): TSESTree.Node {
  const { parent } = array;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== array) return array;
  const callee = unwrap(parent.callee);
  return callee.type === 'MemberExpression' && memberName(callee) === 'freeze' ? parent : array;
}

function includesArgument(array: TSESTree.Node): TSESTree.Node | null {
  const member = array.parent;
  if (member?.type !== 'MemberExpression' || member.object !== array || memberName(member) !== 'includes') return null;
  const callee = wrapped(member);
  const call = callee.parent;
  if (call?.type !== 'CallExpression' || call.callee !== callee) return null;
  return call.arguments[0] ?? null;
}

/** Whether a test asserts the comparison, as `expect(error === '…')` or `assert(error === '…')` do. */
export function isAsserted(literal: TSESTree.Node): boolean {
  for (let node = literal; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'CallExpression' && parent.callee !== node && ASSERTIONS.test(rootName(parent.callee)))
      return true;
    if (parent.type.endsWith('Statement')) return false;
  }
  return false;
}

function rootName(callee: TSESTree.Node): string {
  let node = unwrap(callee);
  while (node.type === 'MemberExpression') node = unwrap(node.object);
  return node.type === 'Identifier' ? node.name : '';
}
