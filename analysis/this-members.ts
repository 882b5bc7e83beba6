import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { type ClassNode, isClass } from './function-node.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { keyName, memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/** The object that `this` is in some function, by what the file writes of it. */
type ThisObject =
  | { readonly kind: 'class'; readonly node: ClassNode }
  | { readonly kind: 'object'; readonly node: TSESTree.ObjectExpression }
  /** A constructor function, by its name. */
  | { readonly kind: 'constructor'; readonly name: string }
  /** Whatever another function is called on. */
  | { readonly kind: 'function'; readonly node: TSESTree.Node };

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
  const own = ownMember(object, name) ?? assignedMember(object, name, context);
  return own ?? (object.kind === 'class' ? inheritedMember(object.node, name, context) : null);
}

/** The class of the file that an expression is, or null. */
export function classOf(node: TSESTree.Node, context: FileContext): ClassNode | null {
  const inner = unwrap(node);
  if (isClass(inner)) return inner;
  const binding = inner.type === 'Identifier' ? context.scopes.bindingOf(inner) : null;
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  if (origin?.kind === 'definition') return isClass(origin.node) ? origin.node : null;
  const init = origin?.kind === 'value' && origin.path.length === 0 ? unwrap(origin.init) : null;
  return init && isClass(init) ? init : null;
}

/** The method or the field's value that a class, or what it is made of, has under a name; null where it has none. */
export function classMember(
  node: ClassNode,
  name: string,
  isStatic: boolean,
  context: FileContext,
): TSESTree.Node | null {
  for (const member of node.body.body) {
    const isMember = member.type === 'MethodDefinition' || member.type === 'PropertyDefinition';
    const value = isMember && member.static === isStatic && keyName(member) === name ? valueOf(member) : null;
    if (value) return value;
  }
  return parentOf(node, context, (parent) => classMember(parent, name, isStatic, context));
}

function inheritedMember(node: ClassNode, name: string, context: FileContext): TSESTree.Node | null {
  return parentOf(
    node,
    context,
    (parent) => ownMember({ kind: 'class', node: parent }, name) ?? inheritedMember(parent, name, context),
  );
}

/** What the class that another extends has, where it stands in the file before it. */
function parentOf(
  node: ClassNode,
  context: FileContext,
  find: (parent: ClassNode) => TSESTree.Node | null,
): TSESTree.Node | null {
  const parent = node.superClass ? classOf(node.superClass, context) : null;
  return parent && parent.range[0] < node.range[0] ? find(parent) : null;
}

/** Whether two `this` are the same object, or made by the same class. */
export function sameThis(a: TSESTree.ThisExpression, b: TSESTree.ThisExpression): boolean {
  const left = thisObject(a);
  const right = thisObject(b);
  if (!left || !right) return left === right;
  return isSame(left, right);
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
    return name === null ? { kind: 'function', node } : { kind: 'constructor', name };
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
  if (object.kind === 'object') return objectMember(object.node, name);
  if (object.kind !== 'class') return null;
  for (const member of object.node.body.body) {
    if (member.type !== 'MethodDefinition' && member.type !== 'PropertyDefinition') continue;
    const value = keyName(member) === name ? valueOf(member) : null;
    if (value) return value;
  }
  return null;
}

/** The value of an object's own property, or of one in its `methods`; null where it has none of that name. */
export function objectMember(object: TSESTree.ObjectExpression, name: string): TSESTree.Node | null {
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    const key = keyName(property);
    const value = key === name ? valueOf(property) : null;
    if (value) return value;
    if (key === 'methods' && property.value.type === 'ObjectExpression') {
      const method = objectMember(property.value, name);
      if (method) return method;
    }
  }
  return null;
}

/** What reading a member gives: of a getter what it returns, of a setter nothing. */
function valueOf({
  kind,
  value,
}: (TSESTree.MethodDefinition | TSESTree.Property | TSESTree.PropertyDefinition) & {
  readonly kind?: string;
}): TSESTree.Node | null {
  if (kind === 'set') return null;
  if (kind !== 'get' || value?.type !== 'FunctionExpression') return value;
  const last = value.body.body.at(-1);
  return last?.type === 'ReturnStatement' ? last.argument : null;
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
  if (a.kind === 'constructor') return b.kind === 'constructor' && a.name === b.name;
  return b.kind !== 'constructor' && a.node === b.node;
}
