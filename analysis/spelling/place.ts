import type { TSESTree } from '@typescript-eslint/types';

import { isClass, isFunction } from '../function-node.js';
import { memberName } from '../static-name.js';
import { childrenOf } from '../walk.js';
import { unwrap, wrapped } from '../unwrap.js';
import type { FileContext } from '../file-context.js';

/** Whether an expression is evaluated while its module loads: it stands in no function but ones that are called on the spot. */
export function isEvaluatedAtLoad(node: TSESTree.Node): boolean {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (isFunction(parent) && !isCalledAtOnce(parent)) return false;
    if (parent.type === 'PropertyDefinition' && !parent.static && parent.value === inner) return false;
  }
  return true;
}

function isCalledAtOnce(fn: TSESTree.Node): boolean {
  const callee = wrapped(fn);
  return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee;
}

/** What decides `this` at a node: the nearest function that isn't an arrow, the class around a field, or null at the top. */
export function thisOwner(node: TSESTree.Node): TSESTree.Node | null {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent.type === 'FunctionDeclaration' || parent.type === 'FunctionExpression') return parent;
    if (parent.type === 'PropertyDefinition' && parent.value === inner) return parent;
    if (parent.type === 'StaticBlock') return parent;
  }
  return null;
}

/** Whether `this` at one node is surely what it is at another. */
export function sharesThis(node: TSESTree.Node, other: TSESTree.Node, context: FileContext): boolean {
  const here = thisOwner(node);
  const there = thisOwner(other);
  if (here === there) return true;
  const member = here && memberOf(here);
  const otherMember = there && memberOf(there);
  if (!member || !otherMember || member.parent !== otherMember.parent) return false;
  return !member.static && !otherMember.static && !isHandedOutUnbound(member, context);
}

type ClassMember = TSESTree.MethodDefinition | TSESTree.PropertyDefinition;

/** The method or field of a class that a function or a field's value belongs to, or null. */
function memberOf(owner: TSESTree.Node): ClassMember | null {
  const member = owner.type === 'FunctionExpression' ? owner.parent : owner;
  return member.type === 'MethodDefinition' || member.type === 'PropertyDefinition' ? member : null;
}

/** Whether a class passes one of its methods on as a bare function, whose `this` is then anybody's. */
function isHandedOutUnbound(member: ClassMember, { file }: FileContext): boolean {
  if (member.type === 'PropertyDefinition') return false;
  const name = member.key.type === 'Identifier' ? member.key.name : null;
  let unbound = false;
  let boundForGood = false;
  const visit = (node: TSESTree.Node): void => {
    if (node !== member.parent && isClass(node)) return;
    if (node.type === 'MemberExpression' && node.object.type === 'ThisExpression' && memberName(node) === name) {
      const use = wrapped(node);
      const { parent } = use;
      if (parent?.type === 'AssignmentExpression' && parent.left === use) boundForGood ||= isBindCall(parent.right);
      else if (!isCalled(use)) unbound = true;
    }
    for (const child of childrenOf(node, file.visitorKeys)) visit(child);
  };
  visit(member.parent);
  return unbound && !boundForGood;
}

function isBindCall(node: TSESTree.Node): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && memberName(callee) === 'bind';
}

/** Whether a member expression is called, or a method such as `bind` of it is. */
function isCalled(use: TSESTree.Node): boolean {
  const { parent } = use;
  if (parent?.type === 'CallExpression') return parent.callee === use;
  return parent?.type === 'MemberExpression' && parent.object === use;
}
