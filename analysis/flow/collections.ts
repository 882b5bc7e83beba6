import type { TSESTree } from '@typescript-eslint/types';

import { type Collection, collectionOf } from '../collection.js';
import { keyName, memberName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import type { State } from './state.js';
import { elementsIn, known, list, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** How many elements are looked at one by one. */
const MOST_ELEMENTS = 16;

/** The collection that an expression is, as the file writes it; null where it doesn't. */
export function seenCollection(node: TSESTree.Node, walk: Walk): Collection | null {
  return collectionOf(node, walk.context);
}

/** The elements of an array or set that are all known, in their order; null where they aren't, or are too many. */
export function elementsOf(node: TSESTree.Node, value: Value, state: State, walk: Walk): Value[] | null {
  const elements = elementsIn(value) ?? writtenElements(node, state, walk);
  return elements && elements.length <= MOST_ELEMENTS ? elements : null;
}

function writtenElements(node: TSESTree.Node, state: State, walk: Walk): Value[] | null {
  const entries = entriesCall(node);
  const collection = seenCollection(entries?.object ?? node, walk);
  if (!collection?.isComplete) return null;
  const valueOf = (part: TSESTree.Node | null): Value => (part ? walk.evaluate(part, state.fork()) : UNKNOWN);
  const isList = collection.kind === 'array' || collection.kind === 'set';
  if (!entries)
    return isList
      ? collection.entries.map(({ key, property }) => (property ? known(keyName(property)) : valueOf(key)))
      : null;
  if (collection.kind !== 'object') return null;
  return collection.entries.map(({ key, value, property }) => {
    const name = property ? known(keyName(property)) : valueOf(key);
    return entries.method === 'values' ? valueOf(value) : list([name, valueOf(value)], false);
  });
}

/** `Object.entries(object)` and `Object.values(object)`. */
function entriesCall(node: TSESTree.Node): { readonly method: string; readonly object: TSESTree.Node } | null {
  const call = unwrap(node);
  if (call.type !== 'CallExpression') return null;
  const callee = unwrap(call.callee);
  const [object] = call.arguments;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || callee.object.name !== 'Object')
    return null;
  const method = memberName(callee);
  return object && (method === 'entries' || method === 'values') ? { method, object } : null;
}
