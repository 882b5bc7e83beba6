import type { TSESTree } from '@typescript-eslint/types';

import { collectionOf } from '../collection.js';
import { memberName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { noteHandedOn, noteLog } from './effects.js';
import { indexTest, lookupTest, membershipTest, opaqueTest } from './error-tests.js';
import { isLogging } from './logging.js';
import type { State } from './state.js';
import { CARRIER, carriesError, DECIDED, functionsIn, isNullish, join, known, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** String methods that give the string itself, for a string such as an error. */
const SAME = new Set(['normalize', 'toString', 'trim', 'valueOf']);
/** String methods that ask something of the string. */
const ASKING = new Set([
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'localeCompare',
  'match',
  'search',
  'startsWith',
  'test',
]);
/** Functions that only make something of their argument. */
const MAKING = new Set([
  'JSON.stringify',
  'Number',
  'Object.assign',
  'Object.entries',
  'Object.freeze',
  'Promise.resolve',
  'Symbol',
  'structuredClone',
]);
/** Methods of arrays that call their argument before they return. */
const CALLING_AT_ONCE = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
  'sort',
]);
const ERROR_CLASS = /(?:Error|Exception)$/u;

/** Follows a call, or notes what it hands on; answers what it gives. */
export function evaluateCall(node: TSESTree.CallExpression, state: State, walk: Walk): Value {
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression') {
    const test = evaluateErrorMethod(node, callee, state, walk) ?? evaluateCollectionTest(node, callee, state, walk);
    if (test) return test;
  }
  const target = calledValue(callee, state, walk);
  if (isPassedOver(node, callee, target.value)) return target.value;
  const args = evaluateArguments(node.arguments, state, walk);
  const made = evaluateMaking(callee, args);
  if (made) return made;
  if (isLogging(node)) {
    noteLog(node, state, walk);
    return UNKNOWN;
  }
  const fns = functionsIn(target.value);
  if (fns.length > 0) return follow(node, target, target.passed(args), state, walk);
  return callForeign(node, target.value, args, state, walk);
}

/** Whether nothing is called because a look-up found nothing: `handlers[error]?.()`, `handlers[error]?.run()`. */
function isPassedOver(node: TSESTree.CallExpression, callee: TSESTree.Node, value: Value): boolean {
  const isOptional = node.optional || (callee.type === 'MemberExpression' && callee.optional);
  return isOptional && value.decided && isNullish(value) === true;
}

/** `new Something(…)`: an error class wraps what it is given, `new Promise` runs its argument, any other is handed it. */
export function evaluateNew(node: TSESTree.NewExpression, state: State, walk: Walk): Value {
  const args = evaluateArguments(node.arguments, state, walk);
  const name = node.callee.type === 'Identifier' ? node.callee.name : null;
  if (name !== null && (ERROR_CLASS.test(name) || name === 'Set' || name === 'Map' || name === 'String')) {
    return args.some(carriesError) ? CARRIER : UNKNOWN;
  }
  if (name === 'Promise') {
    for (const fn of args.flatMap(functionsIn)) walk.run(fn, [], state, false);
    return UNKNOWN;
  }
  noteHandedOn(node, args, state, walk);
  walkCallbacks(args, state, walk, true);
  return args.some(carriesError) ? CARRIER : UNKNOWN;
}

interface Called {
  readonly value: Value;
  /** The arguments as the function gets them. */
  readonly passed: (args: readonly Value[]) => readonly Value[];
}

/** What is called; `fn.call(self, …)` and `fn.apply(self, args)` call `fn`. */
function calledValue(callee: TSESTree.Node, state: State, walk: Walk): Called {
  const method = callee.type === 'MemberExpression' ? memberName(callee) : null;
  if (callee.type === 'MemberExpression' && (method === 'call' || method === 'apply')) {
    const value = walk.evaluate(callee.object, state);
    if (functionsIn(value).length > 0) {
      return { value, passed: (args) => (method === 'call' ? args.slice(1) : listed(args[1])) };
    }
  }
  if (callee.type === 'Super') return { value: UNKNOWN, passed: (args) => args };
  return { value: walk.evaluate(callee, state), passed: (args) => args };
}

function listed(value: Value | undefined): Value[] {
  if (value?.kind !== 'record') return value && carriesError(value) ? [CARRIER] : [];
  return [...value.fields.values()];
}

function evaluateArguments(nodes: readonly TSESTree.CallExpressionArgument[], state: State, walk: Walk): Value[] {
  return nodes.flatMap((argument) => {
    if (argument.type !== 'SpreadElement') return [walk.evaluate(argument, state)];
    const spread = walk.evaluate(argument.argument, state);
    return spread.kind === 'record' ? listed(spread) : [spread];
  });
}

/** A method of the error itself, a string; `/…/.test(error)` asks the same. */
function evaluateErrorMethod(
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  state: State,
  walk: Walk,
): Value | null {
  const name = memberName(callee) ?? '';
  const [argument] = node.arguments;
  if (name === 'test' && isPattern(callee.object) && argument && walk.evaluate(argument, state).kind === 'error') {
    return opaqueTest(node, walk);
  }
  const object = unwrap(callee.object);
  if (object.type !== 'Identifier' && object.type !== 'MemberExpression' && object.type !== 'CallExpression')
    return null;
  if (!SAME.has(name) && !ASKING.has(name) && !STRING_MAKERS.has(name)) return null;
  const value = walk.evaluate(object, state.fork());
  if (value.kind !== 'error') return null;
  evaluateArguments(node.arguments, state, walk);
  if (SAME.has(name)) return value;
  return ASKING.has(name) ? opaqueTest(node, walk) : { ...CARRIER, decided: true };
}

const STRING_MAKERS = new Set([
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

function isPattern(node: TSESTree.Node): boolean {
  return node.type === 'Literal' && 'regex' in node;
}

/** `list.includes(error)`, `set.has(error)`, `map.get(error)` and their like, where the collection is written in the file. */
function evaluateCollectionTest(
  node: TSESTree.CallExpression,
  callee: TSESTree.MemberExpression,
  state: State,
  walk: Walk,
): Value | null {
  const name = memberName(callee) ?? '';
  const kinds = COLLECTION_TESTS[name];
  if (!kinds) return null;
  const isStatic = name === 'hasOwn' || (name === 'call' && /hasOwnProperty/u.test(memberNameOf(callee.object)));
  const [first, second] = node.arguments;
  const holder = isStatic ? first : callee.object;
  const argument = isStatic ? second : first;
  if (!holder || !argument) return null;
  if (walk.evaluate(argument, state.fork()).kind !== 'error') return null;
  const collection = collectionOf(holder, walk.context);
  if (!collection || !kinds.includes(collection.kind)) return null;
  if (name === 'get') return lookupTest(node, collection, state, walk);
  if (name === 'indexOf' || name === 'lastIndexOf') return indexTest(node, collection, walk);
  return membershipTest(node, collection, walk);
}

const COLLECTION_TESTS: Readonly<Record<string, readonly string[] | undefined>> = {
  call: ['object'],
  get: ['map'],
  has: ['map', 'set'],
  hasOwn: ['object'],
  hasOwnProperty: ['object'],
  includes: ['array'],
  indexOf: ['array'],
  lastIndexOf: ['array'],
};

function memberNameOf(node: TSESTree.Node): string {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' ? (memberName(inner) ?? '') : '';
}

function evaluateMaking(callee: TSESTree.Node, args: readonly Value[]): Value | null {
  const name = dottedName(callee);
  const [first] = args;
  if (name === 'String' && first?.kind === 'error') return first;
  if (name === 'Boolean') return first?.kind === 'error' ? known(true) : (first ?? known(false));
  if (!MAKING.has(name) && name !== 'String') return null;
  return args.some(carriesError) ? CARRIER : args.some(({ decided }) => decided) ? DECIDED : UNKNOWN;
}

function dottedName(node: TSESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return '';
  return `${node.object.name}.${memberName(node) ?? ''}`;
}

/** Walks the functions of the file that a call may run. */
function follow(
  node: TSESTree.CallExpression,
  target: Called,
  args: readonly Value[],
  state: State,
  walk: Walk,
): Value {
  const before = state.inBranch;
  state.inBranch ||= target.value.decided;
  if (target.value.kind === 'choice' && target.value.options.some(({ kind }) => kind === 'unknown')) {
    noteHandedOn(node, args, state, walk);
  }
  const ways: State[] = [];
  let result: Value | null = null;
  const fns = functionsIn(target.value);
  walk.path.push(node);
  for (const fn of fns) {
    const way = fns.length === 1 ? state : state.fork();
    const value = walk.run(fn, args, way, false);
    result = result ? join(result, value, target.value.decided) : value;
    ways.push(way);
  }
  walk.path.pop();
  if (fns.length > 1) state.meet(ways, target.value.decided);
  state.inBranch = before;
  return result ?? UNKNOWN;
}

/** A call that the file can't see into: what it is given is handed on, and the functions among it may run. */
function callForeign(
  node: TSESTree.CallExpression,
  target: Value,
  args: readonly Value[],
  state: State,
  walk: Walk,
): Value {
  const before = state.inBranch;
  state.inBranch ||= target.decided && !carriesError(target);
  noteHandedOn(node, args, state, walk);
  walk.notes.calls.push({ node, later: state.later, inDoubt: state.inDoubt, path: [...walk.path] });
  if (args.some(carriesError)) walk.notes.handedTo.add(node);
  const testsBefore = walk.notes.tests.size;
  const name = memberNameOf(node.callee);
  walkCallbacks(args, state, walk, !CALLING_AT_ONCE.has(name));
  state.inBranch = before;
  const isAsked = args.some(({ decided, kind }) => decided || kind === 'error') || walk.notes.tests.size > testsBefore;
  return isAsked || target.decided ? DECIDED : UNKNOWN;
}

/** Walks functions that are given to something out of sight: it may run them, now or later. */
function walkCallbacks(args: readonly Value[], state: State, walk: Walk, later: boolean): void {
  for (const fn of args.flatMap(functionsIn)) {
    const way = state.fork();
    way.later ||= later;
    walk.run(fn, [], way, false);
  }
}
