import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { isClass } from './function-node.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { keyName, memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** The object that `this` is in some function, by what the file writes of it. */
type ThisObject =
  | { readonly kind: 'class'; readonly node: ClassNode }
  | { readonly kind: 'object'; readonly node: TSESTree.ObjectExpression }
  /** A constructor function, by its name. */
  | { readonly kind: 'constructor'; readonly name: string };

/** Whether an expression is `this`, or a `const` that was set to it. */
export function isThis(node: TSESTree.Node, context: FileContext): TSESTree.ThisExpression | null {
  const inner = unwrap(node);
  if (inner.type === 'ThisExpression') return inner;
  if (inner.type !== 'Identifier') return null;
  const binding = context.scopes.bindingOf(inner);
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  const init = origin?.kind === 'value' && origin.path.length === 0 ? unwrap(origin.init) : null;
  return init?.type === 'ThisExpression' ? init : null;
}

/** What `this.name` holds, as the file writes it: a method, a field's value, what is assigned to it; null where it doesn't. */
export function thisMember(self: TSESTree.ThisExpression, name: string, context: FileContext): TSESTree.Node | null {
  const object = thisObject(self);
  if (!object) return null;
  const own = ownMember(object, name);
  return own ?? assignedMember(object, name, context);
}

/** Whether two `this` are the same object, or made by the same class. */
export function sameThis(a: TSESTree.ThisExpression, b: TSESTree.ThisExpression): boolean {
  const left = thisObject(a);
  const right = thisObject(b);
  if (!left || !right) return left === right;
  return left.kind === 'constructor' || right.kind === 'constructor'
    ? left.kind === 'constructor' && right.kind === 'constructor' && left.name === right.name
    : left.node === right.node;
}

function thisObject(self: TSESTree.Node): ThisObject | null {
  for (let node = self.parent; node; node = node.parent) {
    if (isClass(node)) return { kind: 'class', node };
    if (node.type !== 'FunctionExpression' && node.type !== 'FunctionDeclaration') continue;
    const { parent } = node;
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') continue;
    if (parent.type === 'Property' && parent.parent.type === 'ObjectExpression') {
      return { kind: 'object', node: componentOf(parent.parent) };
    }
    const name = node.type === 'FunctionDeclaration' ? (node.id?.name ?? null) : prototypeName(node);
    return name === null ? null : { kind: 'constructor', name };
  }
  return null;
}

/** The options object of a component around its `methods`, or the object itself. */
function componentOf(object: TSESTree.ObjectExpression): TSESTree.ObjectExpression {
  const { parent } = object;
  const holds =
    parent.type === 'Property' &&
    parent.value === object &&
    /^(?:computed|methods|watch)$/u.test(keyName(parent) ?? '');
  return holds && parent.parent.type === 'ObjectExpression' ? parent.parent : object;
}

/** `Call` for the function of `Call.prototype.name = function () {}`, or null. */
function prototypeName(fn: TSESTree.Node): string | null {
  const assignment = fn.parent;
  if (assignment?.type !== 'AssignmentExpression' || assignment.left.type !== 'MemberExpression') return null;
  return prototypeOf(assignment.left.object);
}

function prototypeOf(node: TSESTree.Node): string | null {
  if (node.type !== 'MemberExpression' || memberName(node) !== 'prototype') return null;
  return node.object.type === 'Identifier' ? node.object.name : null;
}

function ownMember(object: ThisObject, name: string): TSESTree.Node | null {
  if (object.kind === 'class') {
    for (const member of object.node.body.body) {
      const isMember = member.type === 'MethodDefinition' || member.type === 'PropertyDefinition';
      if (isMember && keyName(member) === name && member.value) return member.value;
    }
    return null;
  }
  return object.kind === 'object' ? objectMember(object.node, name) : null;
}

/** The value of an object's own property, or of one in its `methods`; null where it has none of that name. */
export function objectMember(object: TSESTree.ObjectExpression, name: string): TSESTree.Node | null {
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    const key = keyName(property);
    if (key === name) return property.value;
    if (key === 'methods' && property.value.type === 'ObjectExpression') {
      const method = objectMember(property.value, name);
      if (method) return method;
    }
  }
  return null;
}

/** The function or value that `this.name = …` or `Name.prototype.name = …` assigns; rebinding (`this.a = this.a.bind(this)`) is none. */
function assignedMember(object: ThisObject, name: string, { census }: FileContext): TSESTree.Node | null {
  for (const { left, right } of census.of('AssignmentExpression')) {
    if (left.type !== 'MemberExpression' || memberName(left) !== name) continue;
    const owner = left.object.type === 'ThisExpression' ? thisObject(left.object) : null;
    const isOwn = owner
      ? isSame(owner, object)
      : object.kind === 'constructor' && prototypeOf(left.object) === object.name;
    if (isOwn) return right;
  }
  return null;
}

function isSame(a: ThisObject, b: ThisObject): boolean {
  if (a.kind === 'constructor' || b.kind === 'constructor')
    return a.kind === b.kind && 'name' in a && 'name' in b && a.name === b.name;
  return a.node === b.node;
}
