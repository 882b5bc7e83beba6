import type { TSESTree } from '@typescript-eslint/types';

import { memberName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { seenCollection } from './collections.js';
import { indexTest, lookupTest, membershipTest, opaqueTest } from './error-tests.js';
import type { State } from './state.js';
import { CARRIER, carriesError, markDecided, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** String methods that give the string itself, for a string such as an error. */
const SAME = new Set(['normalize', 'toString', 'trim', 'valueOf']);

/** Methods that ask something of a text. */
const ASKING = new Set([
  'endsWith',
  'exec',
  'includes',
  'indexOf',
  'lastIndexOf',
  'localeCompare',
  'match',
  'search',
  'startsWith',
  'test',
]);

/** String methods that make another string. */
const MAKING = new Set([
  'concat',
  'padEnd',
  'replace',
  'replaceAll',
  'slice',
  'split',
  'substr',
  'substring',
  'toLowerCase',
  'toUpperCase',
]);

/** A method of the error itself or of a text that it is in; null for any other call. */
export function askText(
  node: TSESTree.CallExpression,
  name: string,
  object: Value,
  state: State,
  walk: Walk,
): Value | null {
  if (object.kind !== 'error' && object.kind !== 'carrier') return null;
  if (SAME.has(name)) return object;
  if (ASKING.has(name)) return opaqueTest(node, state, walk);
  return MAKING.has(name) ? markDecided(CARRIER) : null;
}

/** The tests of a collection by their methods, with the kinds of collection that have them. */
const TESTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['get', ['map']],
  ['has', ['map', 'set']],
  ['hasOwn', ['object']],
  ['hasOwnProperty', ['object']],
  ['includes', ['array']],
  ['indexOf', ['array']],
  ['lastIndexOf', ['array']],
]);

/**
 * `list.includes(error)`, `set.has(error)`, `map.get(error)` and their like, `/…/.test(error)`; null for any other call.
 * Where the collection isn't written in the file, the outcome can't be worked out.
 */
export function askCollection(
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  args: readonly Value[],
  state: State,
  walk: Walk,
): Value | null {
  const { name, holder, position } = testOf(node, callee);
  const error = args[position];
  const kinds = TESTS.get(name);
  if (!error || !carriesError(error) || (!kinds && !ASKING.has(name))) return null;
  const collection = error.kind === 'error' && holder ? seenCollection(holder, walk) : null;
  if (!collection || !kinds?.includes(collection.kind)) return opaqueTest(node, state, walk);
  if (name === 'get') return lookupTest(node, error, collection, state, walk);
  if (name === 'indexOf' || name === 'lastIndexOf') return indexTest(node, error, collection, state, walk);
  return membershipTest(node, error, collection, state, walk);
}

interface CollectionTest {
  readonly name: string;
  /** What may be a collection. */
  readonly holder: TSESTree.Node | undefined;
  /** Which argument is asked for. */
  readonly position: number;
}

/** `Object.hasOwn(table, error)` and `Object.prototype.hasOwnProperty.call(table, error)` name the table first. */
function testOf({ arguments: [first] }: TSESTree.CallExpression, callee: TSESTree.MemberExpression): CollectionTest {
  const name = memberName(callee) ?? '';
  const object = unwrap(callee.object);
  const isBorrowed = name === 'call' && object.type === 'MemberExpression' && memberName(object) === 'hasOwnProperty';
  if (isBorrowed) return { name: 'hasOwnProperty', holder: first, position: 1 };
  return name === 'hasOwn' ? { name, holder: first, position: 1 } : { name, holder: object, position: 0 };
}
