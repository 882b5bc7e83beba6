import type { TSESTree } from '@typescript-eslint/types';

import type { Collection, Entry } from '../collection.js';
import { meantByString, meantValue, type Operand, operandOf } from '../operand.js';
import { keyName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import type { FlowTest } from './notes.js';
import type { State } from './state.js';
import { DECIDED, join, known, markDecided, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** Notes a test, once a place; what was done before it is done whatever comes of it. */
export function noteTest(test: FlowTest, state: State, walk: Walk): void {
  walk.asked += 1;
  for (const act of state.reachTest()) walk.notes.besideTests.add(act);
  if (!walk.notes.tests.has(test.node)) walk.notes.tests.set(test.node, test);
}

/** A test that can't be worked out. */
export function opaqueTest(node: TSESTree.Node, state: State, walk: Walk): Value {
  noteTest({ node, kind: 'opaque', operands: [] }, state, walk);
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

/** Whether a value is something that no error is: an error is a string. */
export function isNoError(value: Value): boolean {
  return value.kind === 'known' && typeof value.value !== 'string';
}

/** `error === operand`, as the truth of being equal. */
export function equalityTest(
  node: TSESTree.Node,
  error: Value,
  other: TSESTree.Node,
  evaluated: Value,
  state: State,
  walk: Walk,
): Value {
  // `error == null`, `error === 404`.
  if (isNoError(evaluated)) return isMaybe(error) ? DECIDED : known(false);
  const operand = operandOf(other, walk.context);
  noteTest({ node, kind: 'equality', operands: [operand] }, state, walk);
  const equal = matches(operand, evaluated, walk);
  return outcome(node, equal, equal === true, error, walk);
}

/** Whether a value may be something else than the error. */
export function isMaybe(value: Value): boolean {
  return value.kind === 'error' && value.form === 'maybe';
}

/** Notes how a test came out; what may be something else than the error has no sure outcome. */
function outcome(
  node: TSESTree.Node,
  result: boolean | number | undefined | null,
  isNamed: boolean,
  error: Value,
  walk: Walk,
): Value {
  if (isNamed) walk.notes.named.add(node);
  if (result === null) return undecided(node, walk);
  return isMaybe(error) ? DECIDED : known(result, true);
}

/** `list.includes(error)`, `set.has(error)`, `map.has(error)`, `error in table`: whether the error is among the keys. */
export function membershipTest(
  node: TSESTree.Node,
  error: Value,
  collection: Collection,
  state: State,
  walk: Walk,
): Value {
  const position = positionIn(node, collection, state, walk);
  return outcome(node, position === null ? null : position !== -1, isPlace(position), error, walk);
}

/** `list.indexOf(error)`. */
export function indexTest(node: TSESTree.Node, error: Value, collection: Collection, state: State, walk: Walk): Value {
  const position = positionIn(node, collection, state, walk);
  return outcome(node, position, isPlace(position), error, walk);
}

function isPlace(position: number | null): position is number {
  return position !== null && position !== -1;
}

/** `table[error]`, `map.get(error)`: the value that goes with the error, `undefined` where it has none. */
export function lookupTest(node: TSESTree.Node, error: Value, collection: Collection, state: State, walk: Walk): Value {
  const position = positionIn(node, collection, state, walk, 'lookup');
  if (position === -1) return outcome(node, undefined, false, error, walk);
  if (position === null) {
    walk.notes.mayName.add(node);
    return anyValue(collection, state, walk);
  }
  walk.notes.named.add(node);
  const value = entryValue(collection.entries[position], state, walk);
  return isMaybe(error) ? join(value, DECIDED, true) : value;
}

/**
 * Notes a test of a collection's keys and answers which of them the error is: -1 for none, null where that can't be known.
 * Of keys that are the same, an array has the first, anything else keeps the last.
 */
function positionIn(
  node: TSESTree.Node,
  { kind, entries, isComplete }: Collection,
  state: State,
  walk: Walk,
  testKind: FlowTest['kind'] = kind === 'array' || kind === 'set' ? 'list' : 'lookup',
): number | null {
  const operands = entries.map((entry) => keyOperand(entry, walk));
  noteTest({ node, kind: testKind, operands }, state, walk);
  if (walk.subject.kind === 'any') return null;
  const outcomes = operands.map((operand) => matches(operand, UNKNOWN, walk));
  const position = kind === 'array' ? outcomes.indexOf(true) : outcomes.lastIndexOf(true);
  const isSure = isComplete && !outcomes.includes(null);
  return isSure || (position !== -1 && testKind === 'list') ? position : null;
}

/** What a key of a collection stands for. */
function keyOperand({ key, property }: Entry, walk: Walk): Operand {
  const name = property ? keyName(property) : null;
  if (name === null) return operandOf(key, walk.context);
  return { kind: 'string', node: key, literal: key, value: name, own: key.type === 'Identifier' };
}

function anyValue(collection: Collection, state: State, walk: Walk): Value {
  return collection.entries
    .map((entry) => entryValue(entry, state, walk))
    .reduce((joined, value) => join(joined, value, true), DECIDED);
}

/** What an entry holds; what a call gave when the collection was made is not looked into. */
function entryValue(entry: Entry | undefined, state: State, walk: Walk): Value {
  const value = entry?.value;
  return value && INERT.has(unwrap(value).type) ? markDecided(walk.evaluate(value, state.fork())) : DECIDED;
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
