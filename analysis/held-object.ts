import type { TSESTree } from '@typescript-eslint/types';

import { isAssigned } from './assigned-place.js';
import type { FileContext } from './file-context.js';
import { isClass } from './function-node.js';
import { isSamePath, objectPath, type ObjectPath } from './object-identity.js';
import { type Binding, isDefined } from './scopes.js';
import { keyName, memberName } from './static-name.js';
import { isThis, sameThis, thisMember } from './this-members.js';
import { unwrap, wrapped } from './unwrap.js';
import { walk } from './walk.js';

/** Where a new object is kept: in a variable, in a property, or in a field of a class. */
export type Holder =
  | { readonly kind: 'expression'; readonly node: TSESTree.Node; readonly path: ObjectPath }
  | { readonly kind: 'field'; readonly node: TSESTree.PropertyDefinition; readonly name: string };

/** What a new object is kept in; null where it goes elsewhere at once. */
export function holderOf(created: TSESTree.Node, context: FileContext): Holder | null {
  let value = wrapped(created);
  while (value.parent?.type === 'AwaitExpression') value = wrapped(value.parent);
  const { parent } = value;
  if (parent?.type === 'PropertyDefinition' && parent.value === value && !parent.static) {
    const name = keyName(parent);
    return name === null ? null : { kind: 'field', node: parent, name };
  }
  const isKept = parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.right === value;
  const target =
    parent?.type === 'VariableDeclarator'
      ? parent.id
      : isKept && parent.parent.type === 'ExpressionStatement'
        ? unwrap(parent.left)
        : null;
  const path = target && objectPath(target, context);
  return target && path ? { kind: 'expression', node: target, path } : null;
}

/** Every mention of the object that a holder keeps, by whatever name, where it is read. */
export function mentionsOf(holder: Holder, context: FileContext): TSESTree.Node[] {
  const root = holder.kind === 'expression' ? holder.path.root : 'this';
  const ways = waysThrough(context).get(root) ?? [];
  return ways
    .filter(({ path }) => isHeldAt(path, holder, context))
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.range[0] - b.range[0]);
}

/** A way to an object, and where the object that it leads to is read. */
interface Way {
  readonly path: ObjectPath;
  readonly mentions: readonly TSESTree.Node[];
}

type Ways = ReadonlyMap<Binding | string, readonly Way[]>;

const files = new WeakMap<FileContext, Ways>();

/** The ways to all objects of a file, by what they start with: gone through once, however many objects are asked about. */
function waysThrough(context: FileContext): Ways {
  const known = files.get(context);
  if (known) return known;
  const ways = new Map<Binding | string, Way[]>();
  const add = (path: ObjectPath | null, reads: readonly TSESTree.Node[]): void => {
    const mentions = reads.filter((node) => !isAssigned(node));
    if (!path || mentions.length === 0) return;
    const others = ways.get(path.root);
    if (others) others.push({ path, mentions });
    else ways.set(path.root, [{ path, mentions }]);
  };
  for (const node of context.census.of('MemberExpression')) add(objectPath(node, context), [node]);
  for (const { variables } of context.file.scopeManager.scopes) {
    for (const binding of variables) {
      const [identifier] = binding.identifiers;
      if (isDefined(binding) && identifier) add(objectPath(identifier, context), readsOf(binding, context));
    }
  }
  files.set(context, ways);
  return ways;
}

function readsOf(binding: Binding, { scopes }: FileContext): TSESTree.Node[] {
  return scopes
    .referencesTo(binding)
    .filter((reference) => reference.isRead())
    .map(({ identifier }) => identifier as TSESTree.Node);
}

/** Whether an expression is what a holder keeps. */
export function isHeld(node: TSESTree.Node, holder: Holder, context: FileContext): boolean {
  return isHeldAt(objectPath(node, context), holder, context);
}

function isHeldAt(path: ObjectPath | null, holder: Holder, context: FileContext): boolean {
  return holder.kind === 'expression' ? isSamePath(path, holder.path) : isField(path, holder, context);
}

function isField(
  path: ObjectPath | null,
  { name, node }: Extract<Holder, { kind: 'field' }>,
  context: FileContext,
): boolean {
  if (!path?.self || path.members.join('.') !== name) return false;
  return thisMember(path.self, name, context) === node.value;
}

/** Whether what a holder is a part of is out of the file's sight, so that the object is too: a global, an object from elsewhere, a `this` that is handed on. */
export function isHolderInSight(holder: Holder, context: FileContext): boolean {
  if (holder.kind === 'field') return !isThisHandedOn((self) => classAround(self) === holder.node.parent, context);
  const { root, self, members } = holder.path;
  if (self) return !isThisHandedOn((other) => sameThis(other, self), context);
  if (typeof root === 'string') return false;
  return members.length === 0 ? !isExported(root) : isOnlyRead(root, context);
}

function classAround(self: TSESTree.Node): TSESTree.Node | null {
  for (let node = self.parent; node; node = node.parent) if (isClass(node)) return node.body;
  return null;
}

function isExported(binding: Binding): boolean {
  const declaration = (binding.defs[0]?.node as TSESTree.Node | undefined)?.parent;
  return declaration?.parent?.type === 'ExportNamedDeclaration';
}

/** Whether a variable of the file is never used but for its members. */
function isOnlyRead(binding: Binding, { scopes }: FileContext): boolean {
  const isOwn = binding.defs.every(({ type }) => (type as string) === 'Variable');
  return (
    isOwn &&
    !isExported(binding) &&
    scopes.referencesTo(binding).every((reference) => {
      const use = wrapped(reference.identifier);
      const isMember = use.parent?.type === 'MemberExpression' && use.parent.object === use;
      return isMember || !reference.isRead();
    })
  );
}

/** Methods that every component or emitter has, and that listen to nothing. */
const HARMLESS = /^(?:\$\w+|dispatchEvent|emit|forceUpdate|off|removeListener|setState)$/u;

/** Whether `this` is given to something, or a method that the file doesn't show is called on it. */
function isThisHandedOn(isOwn: (self: TSESTree.ThisExpression) => boolean, context: FileContext): boolean {
  let isHandedOn = false;
  walk(context.file.ast, context.file.visitorKeys, (node) => {
    if (isHandedOn || (node.type !== 'ThisExpression' && node.type !== 'Identifier')) return;
    const self = isThis(node, context);
    if (self && isOwn(self)) isHandedOn = isGiven(wrapped(node)) || callsUnseen(wrapped(node), self, context);
  });
  return isHandedOn;
}

function isGiven(self: TSESTree.Node): boolean {
  const { parent } = self;
  switch (parent?.type) {
    case 'CallExpression': {
      const callee = unwrap(parent.callee);
      const isBound = callee.type === 'MemberExpression' && /^(?:apply|bind|call)$/u.test(memberName(callee) ?? '');
      return callee !== self && !isBound;
    }
    case 'NewExpression':
    case 'ArrayExpression':
      return true;
    case 'Property':
      return parent.value === self && parent.parent.type === 'ObjectExpression';
    case 'AssignmentExpression':
      return parent.right === self && unwrap(parent.left).type === 'MemberExpression';
    default:
      return false;
  }
}

function callsUnseen(use: TSESTree.Node, self: TSESTree.ThisExpression, context: FileContext): boolean {
  const member = use.parent;
  if (member?.type !== 'MemberExpression' || member.object !== use) return false;
  const callee = wrapped(member);
  const name = memberName(member) ?? '';
  if (callee.parent?.type !== 'CallExpression' || callee.parent.callee !== callee || HARMLESS.test(name)) return false;
  return thisMember(self, name, context) === null;
}
