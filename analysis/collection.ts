import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { isFilling } from './filling-call.js';
import { isFilled, memberOf } from './member-value.js';
import { isSamePath, objectPath } from './object-identity.js';
import { unwrapFreeze } from './operand.js';
import { originOf } from './origin.js';
import { type Binding, isDefined } from './scopes.js';
import { memberName } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';

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

/** Methods by which a collection gains or loses entries. */
const CHANGING = new Set<string | null>([
  'add',
  'clear',
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

/** How many names are followed, one to the next; a collection may be made of itself (`seen = [...seen, error]`). */
const DEPTH = 6;

/** The collection that an expression is, written there or in the one place that its variable gets it from; null where it can't be seen. */
export function collectionOf(node: TSESTree.Node, context: FileContext): Collection | null {
  return resolve(node, context, DEPTH);
}

function resolve(node: TSESTree.Node, context: FileContext, depth: number): Collection | null {
  const inner = unwrapFreeze(node);
  switch (inner.type) {
    case 'ArrayExpression':
      return arrayOf(inner, context, depth);
    case 'ObjectExpression':
      return objectOf(inner, context, depth);
    case 'NewExpression':
      return constructed(inner, context, depth);
    case 'CallExpression':
      return keysOf(inner, context, depth);
    case 'Identifier':
      return named(inner, context, depth);
    case 'MemberExpression':
      return kept(inner, context, depth);
    default:
      return null;
  }
}

function named(identifier: TSESTree.Identifier, context: FileContext, depth: number): Collection | null {
  const binding = context.scopes.bindingOf(identifier);
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  if (!binding || origin?.kind !== 'value' || origin.path.length > 0 || depth === 0) return null;
  if (unwrap(origin.init).type === 'Identifier') return null;
  const collection = resolve(origin.init, context, depth - 1);
  if (!collection) return null;
  const changes = changesOf(binding, context);
  const isFilledLater = collection.entries.length === 0;
  const added = changes.map((mention) => (isFilledLater ? addedAtLoad(mention, collection.kind) : null));
  const seen = added.filter((entry) => entry !== null);
  const isComplete = collection.isComplete && seen.length === added.length;
  return { ...collection, entries: [...collection.entries, ...seen], isComplete };
}

/** What a statement of the module itself adds to a set or a map as it is loaded: `codes.add(…);`. */
function addedAtLoad(mention: TSESTree.Node, kind: Collection['kind']): Entry | null {
  const call = mention.parent?.parent;
  if (mention.parent?.type !== 'MemberExpression' || call?.type !== 'CallExpression') return null;
  if (call.parent.type !== 'ExpressionStatement' || call.parent.parent.type !== 'Program') return null;
  const [key, value] = call.arguments;
  const method = memberName(mention.parent);
  if (!key || (kind === 'set' ? method !== 'add' : kind !== 'map' || method !== 'set')) return null;
  return { key, value: value ?? null, property: null };
}

/** A collection in a member of an object or a class: `LISTS.retry`, `Call.TEXTS`, `this.codes`. */
function kept(node: TSESTree.MemberExpression, context: FileContext, depth: number): Collection | null {
  const name = memberName(node);
  const value = name === null || depth === 0 ? null : memberOf(node.object, name, context);
  const collection = value && value !== node ? resolve(value, context, depth - 1) : null;
  if (name === null || !collection) return null;
  // What begins empty is filled somewhere.
  const isWhole = collection.entries.length > 0 && !isFilled(node.object, name, context);
  return isWhole && !isMemberChanged(node, name, value, context) ? collection : { ...collection, isComplete: false };
}

function isMemberChanged(
  node: TSESTree.MemberExpression,
  name: string,
  value: TSESTree.Node | null,
  context: FileContext,
): boolean {
  const path = objectPath(node, context);
  return context.census.of('MemberExpression').some((member) => {
    if (memberName(member) !== name || !isSamePath(objectPath(member, context), path)) return false;
    const mention = wrapped(member);
    const { parent } = mention;
    const isSet = parent?.type === 'AssignmentExpression' && parent.left === mention && parent.right !== value;
    return isSet || isChange(mention);
  });
}

/** Where a collection gains or loses entries after it was made. */
function changesOf(binding: Binding, { scopes }: FileContext): TSESTree.Node[] {
  return scopes
    .referencesTo(binding)
    .map(({ identifier }) => wrapped(identifier))
    .filter(isChange);
}

/** Whether a collection gains or loses entries where it is mentioned. */
function isChange(mention: TSESTree.Node): boolean {
  const { parent } = mention;
  if (parent?.type === 'CallExpression') return isFilling(parent) && parent.arguments[0] === mention;
  if (parent?.type !== 'MemberExpression' || parent.object !== mention) return false;
  const member = wrapped(parent);
  const use = member.parent;
  if (use?.type === 'AssignmentExpression') return use.left === member;
  if (use?.type === 'UnaryExpression') return use.operator === 'delete';
  return use?.type === 'CallExpression' && use.callee === member && CHANGING.has(memberName(parent));
}

function arrayOf(node: TSESTree.ArrayExpression, context: FileContext, depth: number): Collection {
  const entries: Entry[] = [];
  let isComplete = true;
  for (const element of node.elements) {
    if (element?.type === 'SpreadElement') {
      const spread = listOf(element.argument, context, depth);
      entries.push(...(spread?.entries ?? []));
      isComplete &&= spread?.isComplete ?? false;
    } else if (element) {
      entries.push({ key: element, value: null, property: null });
    }
  }
  return { kind: 'array', entries, isComplete };
}

/** The array or set that an expression is, or null. */
function listOf(node: TSESTree.Node, context: FileContext, depth: number): Collection | null {
  const collection = resolve(node, context, depth);
  return collection?.kind === 'array' || collection?.kind === 'set' ? collection : null;
}

function objectOf(node: TSESTree.ObjectExpression, context: FileContext, depth: number): Collection {
  const entries: Entry[] = [];
  let isComplete = true;
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = resolve(property.argument, context, depth);
      entries.push(...(spread?.kind === 'object' ? spread.entries : []));
      isComplete &&= spread?.kind === 'object' && spread.isComplete;
    } else {
      entries.push({ key: property.key, value: property.value, property: property.computed ? null : property });
    }
  }
  return { kind: 'object', entries, isComplete };
}

const CONSTRUCTORS: ReadonlyMap<string, 'map' | 'set'> = new Map([
  ['Map', 'map'],
  ['Set', 'set'],
]);

/** `new Set([…])` and `new Map([[…, …]])`. */
function constructed(node: TSESTree.NewExpression, context: FileContext, depth: number): Collection | null {
  const kind = node.callee.type === 'Identifier' ? CONSTRUCTORS.get(node.callee.name) : undefined;
  const [argument] = node.arguments;
  if (!kind) return null;
  if (!argument) return { kind, entries: [], isComplete: true };
  return kind === 'set' ? setOf(argument, context, depth) : mapOf(argument, context, depth);
}

function setOf(elements: TSESTree.Node, context: FileContext, depth: number): Collection | null {
  const list = listOf(elements, context, depth);
  return list && { ...list, kind: 'set' };
}

/** A map of pairs, of `Object.entries(object)`, or of what another map has. */
function mapOf(pairs: TSESTree.Node, context: FileContext, depth: number): Collection | null {
  const source = resolve(pairs, context, depth);
  if (source?.kind === 'map' || (source?.kind === 'object' && isObjectCall(pairs, 'entries'))) {
    return { ...source, kind: 'map' };
  }
  if (source?.kind !== 'array') return null;
  const entries = source.entries.map(({ key }) => pairOf(unwrap(key)));
  const seen = entries.filter((entry) => entry !== null);
  return { kind: 'map', entries: seen, isComplete: source.isComplete && seen.length === entries.length };
}

function pairOf(node: TSESTree.Node): Entry | null {
  if (node.type !== 'ArrayExpression') return null;
  const [key, value] = node.elements;
  return key && value && key.type !== 'SpreadElement' ? { key, value, property: null } : null;
}

/** `Object.keys(object)` as an array of its keys, and `Object.entries(object)` as the object itself. */
function keysOf(call: TSESTree.CallExpression, context: FileContext, depth: number): Collection | null {
  const [argument] = call.arguments;
  const isKeys = isObjectCall(call, 'keys');
  if (!argument || !(isKeys || isObjectCall(call, 'entries'))) return null;
  const object = resolve(argument, context, depth);
  if (object?.kind !== 'object') return null;
  return isKeys ? { ...object, kind: 'array' } : object;
}

/** Whether an expression is `Object.method(…)`. */
function isObjectCall(node: TSESTree.Node, method: string): boolean {
  const call = unwrap(node);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : null;
  return (
    callee?.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Object' &&
    memberName(callee) === method
  );
}
