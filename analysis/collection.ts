import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { unwrapFreeze } from './operand.js';
import { originOf } from './origin.js';
import { type Binding, isDefined } from './scopes.js';
import { memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/** One entry of a collection: its key expression (an array's and a set's element), and the value that goes with it. */
export interface Entry {
  readonly key: TSESTree.Node;
  readonly value: TSESTree.Node | null;
  /** The property, where the key is the plain name of one. */
  readonly property: TSESTree.Property | null;
}

/** An array, set, map or object that the file writes down in full; `isComplete` is false where parts of it can't be seen. */
export interface Collection {
  readonly kind: 'array' | 'map' | 'object' | 'set';
  readonly entries: readonly Entry[];
  readonly isComplete: boolean;
}

const CHANGING = new Set([
  'add',
  'clear',
  'concat',
  'copyWithin',
  'delete',
  'fill',
  'pop',
  'push',
  'set',
  'shift',
  'splice',
  'unshift',
]);

/** The collection that an expression is, written there or in the one place that its variable gets it from; null where it can't be seen. */
export function collectionOf(node: TSESTree.Node, context: FileContext): Collection | null {
  const inner = unwrapFreeze(node);
  switch (inner.type) {
    case 'ArrayExpression':
      return arrayOf(inner, context);
    case 'ObjectExpression':
      return objectOf(inner, context);
    case 'NewExpression':
      return constructed(inner, context);
    case 'CallExpression':
      return keysOf(inner, context);
    case 'Identifier':
      return named(inner, context);
    default:
      return null;
  }
}

function named(identifier: TSESTree.Identifier, context: FileContext): Collection | null {
  const binding = context.scopes.bindingOf(identifier);
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  if (!binding || origin?.kind !== 'value' || origin.path.length > 0 || unwrap(origin.init) === identifier) return null;
  if (unwrap(origin.init).type === 'Identifier') return null;
  const collection = collectionOf(origin.init, context);
  return collection && isChanged(binding, context) ? { ...collection, isComplete: false } : collection;
}

/** Whether a collection gains or loses entries after it was made. */
function isChanged(binding: Binding, { scopes }: FileContext): boolean {
  return scopes.referencesTo(binding).some(({ identifier }) => {
    const { parent } = identifier as TSESTree.Node;
    if (parent?.type === 'CallExpression') return isAssign(parent) && parent.arguments[0] === identifier;
    if (parent?.type !== 'MemberExpression' || parent.object !== identifier) return false;
    const use = parent.parent;
    if (use.type === 'AssignmentExpression') return use.left === parent;
    if (use.type === 'UnaryExpression') return use.operator === 'delete';
    return use.type === 'CallExpression' && use.callee === parent && CHANGING.has(memberName(parent) ?? '');
  });
}

function isAssign(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && memberName(callee) === 'assign';
}

function arrayOf(node: TSESTree.ArrayExpression, context: FileContext): Collection {
  const entries: Entry[] = [];
  let isComplete = true;
  for (const element of node.elements) {
    if (element?.type === 'SpreadElement') {
      const spread = collectionOf(element.argument, context);
      entries.push(...(spread?.entries ?? []));
      isComplete &&= spread?.isComplete === true && (spread.kind === 'array' || spread.kind === 'set');
    } else if (element) {
      entries.push({ key: element, value: null, property: null });
    }
  }
  return { kind: 'array', entries, isComplete };
}

function objectOf(node: TSESTree.ObjectExpression, context: FileContext): Collection {
  const entries: Entry[] = [];
  let isComplete = true;
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = collectionOf(property.argument, context);
      entries.push(...(spread?.kind === 'object' ? spread.entries : []));
      isComplete &&= spread?.kind === 'object' && spread.isComplete;
    } else {
      entries.push({ key: property.key, value: property.value, property: property.computed ? null : property });
    }
  }
  return { kind: 'object', entries, isComplete };
}

/** `new Set([…])` and `new Map([[…, …]])`. */
function constructed(node: TSESTree.NewExpression, context: FileContext): Collection | null {
  const kind = node.callee.type === 'Identifier' ? { Map: 'map', Set: 'set' }[node.callee.name] : undefined;
  const [argument] = node.arguments;
  if (kind !== 'map' && kind !== 'set') return null;
  if (!argument) return { kind, entries: [], isComplete: true };
  const list = collectionOf(argument, context);
  if (!list) return null;
  if (kind === 'set') return { ...list, kind };
  if (isEntriesCall(argument)) return list.kind === 'object' ? { ...list, kind } : null;
  const entries = list.entries.map(({ key }) => pairOf(unwrap(key)));
  const pairs = entries.filter((entry) => entry !== null);
  return { kind, entries: pairs, isComplete: list.isComplete && pairs.length === entries.length };
}

function isEntriesCall(node: TSESTree.Node): boolean {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' && memberName(callee) === 'entries';
}

function pairOf(node: TSESTree.Node): Entry | null {
  if (node.type !== 'ArrayExpression') return null;
  const [key, value] = node.elements;
  return key && value && key.type !== 'SpreadElement' ? { key, value, property: null } : null;
}

/** `Object.keys(object)` as an array of its keys, and `Object.entries(object)` as the object itself. */
function keysOf(call: TSESTree.CallExpression, context: FileContext): Collection | null {
  const callee = unwrap(call.callee);
  const [argument] = call.arguments;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || callee.object.name !== 'Object')
    return null;
  const method = memberName(callee);
  const object = argument && (method === 'keys' || method === 'entries') ? collectionOf(argument, context) : null;
  if (object?.kind !== 'object') return null;
  return method === 'keys' ? { ...object, kind: 'array' } : object;
}
