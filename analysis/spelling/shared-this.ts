import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { isClass } from '../function-node.js';
import type { SourceFile } from '../source-file.js';
import { keyName, memberName } from '../static-name.js';
import { classOf } from '../this-members.js';
import { unwrap, wrapped } from '../unwrap.js';
import { childrenOf } from '../walk.js';

/** Whether `this` at one node is surely what it is at another. */
export function sharesThis(node: TSESTree.Node, otherNode: TSESTree.Node, context: FileContext): boolean {
  const here = thisOwner(node);
  const there = thisOwner(otherNode);
  if (here === there) return true;
  const member = here ? memberOf(here) : null;
  const other = there ? memberOf(there) : null;
  if (!member || member.holder !== other?.holder || member.isStatic !== other.isStatic) return false;
  return !isHandedOutUnbound(member, context);
}

/** What decides `this` at a node: the nearest function that isn't an arrow, the class around a field, or null at the top. */
function thisOwner(node: TSESTree.Node): TSESTree.Node | null {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (parent.type === 'FunctionDeclaration') return parent;
    if (parent.type === 'FunctionExpression' && !isBoundToThis(parent)) return parent;
    if (parent.type === 'PropertyDefinition' && parent.value === inner) return parent;
    if (parent.type === 'StaticBlock') return parent;
  }
  return null;
}

/** `function () {}.bind(this)`, which has the `this` around it. */
function isBoundToThis(fn: TSESTree.Node): boolean {
  const callee = wrapped(fn).parent;
  const call = callee?.type === 'MemberExpression' && memberName(callee) === 'bind' ? wrapped(callee).parent : null;
  return (
    call?.type === 'CallExpression' && call.arguments[0]?.type === 'ThisExpression' && unwrap(call.callee) === callee
  );
}

/** A method or field, with the class, object or component whose it is. */
interface Member {
  readonly name: string | null;
  readonly holder: TSESTree.Node;
  readonly isStatic: boolean;
  /** Whether `this` is the same however it is called: in a field's arrow function, in a component's method. */
  readonly isBound: boolean;
}

/** The method or field that a function or a field's value belongs to, or null. */
function memberOf(owner: TSESTree.Node): Member | null {
  const member = owner.type === 'FunctionExpression' ? owner.parent : owner;
  switch (member.type) {
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return { name: keyName(member), holder: member.parent, isStatic: member.static, isBound: member === owner };
    case 'Property':
      return member.parent.type === 'ObjectExpression' ? memberOfObject(member, member.parent) : null;
    default:
      return null;
  }
}

/** A component binds the functions that its options object has under these keys. */
const BINDING_KEY = /^(?:computed|methods|watch)$/u;

function memberOfObject(member: TSESTree.Property, object: TSESTree.ObjectExpression): Member {
  const { parent } = object;
  const isComponent = parent.type === 'Property' && parent.value === object && BINDING_KEY.test(keyName(parent) ?? '');
  const holder = isComponent ? parent.parent : object;
  return { name: keyName(member), holder, isStatic: false, isBound: isComponent };
}

/** Whether the file passes a method on as a bare function, whose `this` is then anybody's, and never binds it. */
function isHandedOutUnbound({ name, holder, isBound, isStatic }: Member, context: FileContext): boolean {
  if (isBound) return false;
  const own = usesOf(name, holder, context.file.visitorKeys);
  const uses = isStatic ? [...own, ...usesByClassName(name, holder, context)] : own;
  return uses.some(isHandedOut) && !uses.some(isRebound);
}

/** Every `Call.name` of a file, for the body of the class `Call`. */
function usesByClassName(name: string | null, body: TSESTree.Node, context: FileContext): TSESTree.Node[] {
  return context.census
    .of('MemberExpression')
    .filter((node) => memberName(node) === name && classOf(node.object, context)?.body === body)
    .map(wrapped);
}

/** Every `this.name` in a class or object, those of classes within it left out. */
function usesOf(name: string | null, holder: TSESTree.Node, visitorKeys: SourceFile['visitorKeys']): TSESTree.Node[] {
  const uses: TSESTree.Node[] = [];
  const visit = (node: TSESTree.Node): void => {
    if (node !== holder && isClass(node)) return;
    const isUse = node.type === 'MemberExpression' && node.object.type === 'ThisExpression';
    if (isUse && memberName(node) === name) uses.push(wrapped(node));
    for (const child of childrenOf(node, visitorKeys)) visit(child);
  };
  visit(holder);
  return uses;
}

/** `this.name = this.name.bind(this)`. */
function isRebound(use: TSESTree.Node): boolean {
  const { parent } = use;
  return parent?.type === 'AssignmentExpression' && parent.left === use && isBindCall(parent.right);
}

/** Whether a method is neither called there, nor a method such as `bind` of it, nor set. */
function isHandedOut(use: TSESTree.Node): boolean {
  const { parent } = use;
  if (parent?.type === 'CallExpression') return parent.callee !== use;
  if (parent?.type === 'AssignmentExpression') return parent.left !== use;
  return parent?.type !== 'MemberExpression';
}

function isBindCall(node: TSESTree.Node): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && memberName(callee) === 'bind';
}
