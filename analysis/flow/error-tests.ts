import type { TSESTree } from '@typescript-eslint/types';

import { type Collection, collectionOf, type Entry } from '../collection.js';
import { meantByString, meantValue, type Operand, operandOf } from '../operand.js';
import { keyName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import type { FlowTest } from './notes.js';
import type { State } from './state.js';
import { DECIDED, join, known, markDecided, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** What a key of a collection stands for. */
function keyOperand(entry: Entry, walk: Walk): Operand {
  const { key, property } = entry;
  const name = property ? keyName(property) : null;
  if (name === null) return operandOf(key, walk.context);
  return { kind: 'string', node: key, literal: key, value: name, own: key.type === 'Identifier' };
}

/** Notes a test, once a place. */
export function noteTest(test: FlowTest, walk: Walk): void {
  if (!walk.notes.tests.has(test.node)) walk.notes.tests.set(test.node, test);
}

/** A test that can't be worked out. */
export function opaqueTest(node: TSESTree.Node, walk: Walk): Value {
  noteTest({ node, kind: 'opaque', operands: [] }, walk);
  return undecided(node, walk);
}

/** The outcome of a test that may be either. */
function undecided(node: TSESTree.Node, walk: Walk): Value {
  walk.notes.mayName.add(node);
  return DECIDED;
}

/** Whether the error is what an operand stands for: true, false, or null where that can't be known. */
export function matches(operand: Operand, evaluated: Value, walk: Walk): boolean | null {
  if (walk.subject.kind === 'any') return null;
  const meant = meantValue(operand, walk.context.inForce) ?? meantByValue(evaluated, walk);
  return meant === null ? null : meant === walk.subject.value;
}

function meantByValue(value: Value, walk: Walk): string | null {
  return value.kind === 'known' && typeof value.value === 'string'
    ? meantByString(value.value, walk.context.inForce)
    : null;
}

/** `error === operand`, as the truth of being equal. */
export function equalityTest(node: TSESTree.Node, other: TSESTree.Node, evaluated: Value, walk: Walk): Value {
  // `error == null`, `error === 404`: the error is a string, so it is none of these.
  if (evaluated.kind === 'known' && typeof evaluated.value !== 'string') return known(false);
  const operand = operandOf(other, walk.context);
  noteTest({ node, kind: 'equality', operands: [operand] }, walk);
  const equal = matches(operand, evaluated, walk);
  if (equal === true) walk.notes.named.add(node);
  return equal === null ? undecided(node, walk) : known(equal, true);
}

/** `list.includes(error)`, `set.has(error)`, `map.has(error)`, `error in table`: whether the error is among the keys. */
export function membershipTest(node: TSESTree.Node, collection: Collection, walk: Walk): Value {
  const index = indexTest(node, collection, walk);
  return index.kind === 'known' ? known(index.value !== -1, true) : DECIDED;
}

/** `list.indexOf(error)`. */
export function indexTest(node: TSESTree.Node, collection: Collection, walk: Walk): Value {
  const operands = collection.entries.map((entry) => keyOperand(entry, walk));
  noteTest(
    { node, kind: collection.kind === 'array' || collection.kind === 'set' ? 'list' : 'lookup', operands },
    walk,
  );
  const found = matchIn(operands, walk);
  if (found === null || (found === -1 && !collection.isComplete)) return undecided(node, walk);
  if (found !== -1) walk.notes.named.add(node);
  return known(found, true);
}

/** `table[error]`, `map.get(error)`: the value that goes with the error, `undefined` where it has none. */
export function lookupTest(node: TSESTree.Node, collection: Collection, state: State, walk: Walk): Value {
  const operands = collection.entries.map((entry) => keyOperand(entry, walk));
  noteTest({ node, kind: 'lookup', operands }, walk);
  const found = matchIn(operands, walk);
  if (found === null) walk.notes.mayName.add(node);
  if (found === null) return anyValue(collection, state, walk);
  if (found === -1) return collection.isComplete ? known(undefined, true) : undecided(node, walk);
  walk.notes.named.add(node);
  return entryValue(collection.entries[found], state, walk);
}

function matchIn(operands: readonly Operand[], walk: Walk): number | null {
  let found = -1;
  for (const [index, operand] of operands.entries()) {
    const equal = matches(operand, UNKNOWN, walk);
    if (equal === null) return null;
    // The last of equal keys is the one that an object keeps.
    if (equal) found = index;
  }
  return walk.subject.kind === 'any' ? null : found;
}

function anyValue(collection: Collection, state: State, walk: Walk): Value {
  return collection.entries
    .map((entry) => entryValue(entry, state, walk))
    .reduce((joined, value) => join(joined, value, true), DECIDED);
}

/** What an entry holds; what a call gave when the collection was made is not looked into. */
function entryValue(entry: Entry | undefined, state: State, walk: Walk): Value {
  if (!entry?.value) return markDecided(UNDEFINED);
  return INERT.has(unwrap(entry.value).type) ? markDecided(walk.evaluate(entry.value, state.fork())) : DECIDED;
}

const INERT = new Set<string>([
  'ArrowFunctionExpression',
  'FunctionExpression',
  'Identifier',
  'Literal',
  'MemberExpression',
  'ObjectExpression',
  'TemplateLiteral',
]);

/** The collection that an expression is, or null. */
export function seenCollection(node: TSESTree.Node, walk: Walk): Collection | null {
  return collectionOf(node, walk.context);
}
