import type { TSESTree } from '@typescript-eslint/types';

import { isDelayed } from '../delayed-function.js';
import { calleeName, memberName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { anyElement, CALLING_AT_ONCE, callWithElements } from './array-methods.js';
import { passBy } from './branch.js';
import { giveAway, walkCallbacks } from './callbacks.js';
import { elementsOf } from './collections.js';
import { noteHandedOn, noteLog } from './effects.js';
import { askCollection, askText } from './error-methods.js';
import { throwOut } from './jumps.js';
import { isLogging, isLogMethod } from './logging.js';
import { isHolder, isMaker, made } from './making.js';
import { merged } from './operators.js';
import { isInOptionalChain, readProperty } from './properties.js';
import type { State } from './state.js';
import {
  bind,
  CARRIER,
  carriesError,
  DECIDED,
  decidedBy,
  distinctFunctions,
  fulfilled,
  functionsIn,
  isBlank,
  isNullish,
  join,
  madeOf,
  markDecided,
  promiseOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value.js';
import type { Walk } from './walk-context.js';

/** Follows a call, or notes what it hands on; answers what it gives. */
export function evaluateCall(node: TSESTree.CallExpression, state: State, walk: Walk): Value {
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression' && callee.object.type !== 'Super')
    return callMethod(node, callee, state, walk);
  const target = callee.type === 'Super' ? UNKNOWN : walk.evaluate(callee, state);
  if (isPassedOver(node, target)) return passOver(node, state, walk);
  const args = withTimerArguments(callee, evaluateArguments(node.arguments, state, walk));
  // Where an argument throws nothing is called.
  return isDone(state) ? UNKNOWN : invoke(node, target, args, [], state, walk);
}

/** Functions that call another one later, and how many arguments they take before those that they call it with. */
const TIMERS: ReadonlyMap<string | null, number> = new Map([
  ['setImmediate', 1],
  ['setInterval', 2],
  ['setTimeout', 2],
]);

/** `setTimeout(fn, delay, error)` is `setTimeout(fn.bind(null, error), delay)`. */
function withTimerArguments(callee: TSESTree.Node, args: readonly Value[]): readonly Value[] {
  const own = TIMERS.get(calleeName(callee));
  const [fn, ...others] = args;
  if (own === undefined || args.length <= own || !fn || functionsIn(fn).length === 0) return args;
  return [bind(fn, args.slice(own)), ...others.slice(0, own - 1)];
}

function callMethod(node: TSESTree.CallExpression, callee: TSESTree.MemberExpression, state: State, walk: Walk): Value {
  const object = walk.evaluate(callee.object, state);
  const target = readProperty(callee, object, state, walk);
  if (isDone(state)) return UNKNOWN;
  if (isPassedOver(node, target)) return passOver(node, state, walk);
  const args = withTimerArguments(callee, evaluateArguments(node.arguments, state, walk));
  if (isDone(state)) return UNKNOWN;
  const name = memberName(callee) ?? '';
  noteReceived(node, name, object, args, state, walk);
  return (
    askText(node, name, object, state, walk) ??
    askCollection(node, callee, args, state, walk) ??
    callArrayMethod(callee, name, object, args, state, walk) ??
    callOfPromise(name, object, args, state, walk) ??
    callOfFunction(node, name, object, args, state, walk) ??
    invoke(node, target, args, [object], state, walk)
  );
}

/** Whether this way of running has ended, which evaluating anything may bring about. */
function isDone({ alive }: State): boolean {
  return !alive;
}

/** Whether nothing is called because a look-up found nothing: `handlers[error]?.()`, `handlers[error]?.run()`. */
function isPassedOver(node: TSESTree.CallExpression, target: Value): boolean {
  return target.decided && isNullish(target) === true && isInOptionalChain(node);
}

function passOver(node: TSESTree.CallExpression, state: State, walk: Walk): Value {
  for (const argument of node.arguments) passBy(argument, state, walk);
  return markDecided(UNDEFINED);
}

/** `promise.then(show)`, `[error].forEach(show)`: what the file can't see into gets what the promise or the array has. */
function noteReceived(
  node: TSESTree.CallExpression,
  name: string,
  object: Value,
  [receiver]: readonly Value[],
  state: State,
  walk: Walk,
): void {
  const [written] = node.arguments;
  if (name !== 'then' && !CALLING_AT_ONCE.has(name)) return;
  if (receiver?.kind !== 'unknown' || !written || isLogMethod(written) || isMaker(written, walk)) return;
  const given = fulfilled(object);
  if (carriesError(given)) noteHandedOn(node, [given], state, walk);
}

/** `list.forEach(fn)`, `list.some(fn)`: with each element where they are known. */
function callArrayMethod(
  callee: TSESTree.MemberExpression,
  name: string,
  object: Value,
  args: readonly Value[],
  state: State,
  walk: Walk,
): Value | null {
  if (!CALLING_AT_ONCE.has(name) || !args.some((arg) => functionsIn(arg).length > 0)) return null;
  const elements = elementsOf(callee.object, object, state, walk);
  const value = elements && callWithElements(name, elements, args[0], state, walk);
  return value ?? decidedBy(walkCallbacks(args, state, walk, 'at once', anyElement(object)), [object, ...args]);
}

/** `promise.then(fn)` and its like: a promise is looked at as what it is fulfilled with. */
function callOfPromise(name: string, object: Value, args: readonly Value[], state: State, walk: Walk): Value | null {
  if (!CHAINING.has(name) || !args.some((arg) => functionsIn(arg).length > 0)) return null;
  const given = object.kind === 'unknown' && !object.decided ? null : [fulfilled(object)];
  const results = args.map((arg, index) => {
    const isFulfilled = name === 'then' && index === 0;
    return walkCallbacks([arg], state, walk, 'later', isFulfilled ? given : anyElement(object));
  });
  const [first = object] = results;
  const result = fulfilled(first);
  return promiseOf(name === 'then' ? decidedBy(result, [object]) : join(fulfilled(object), result, false));
}

const CHAINING = new Set(['catch', 'finally', 'then']);

/** `fn.call(self, …)`, `fn.apply(self, args)` and `fn.bind(self, …)`. */
function callOfFunction(
  node: TSESTree.CallExpression,
  name: string,
  fn: Value,
  args: readonly Value[],
  state: State,
  walk: Walk,
): Value | null {
  if (fn.kind !== 'function' && fn.kind !== 'choice') return null;
  if (name === 'call') return invoke(node, fn, args.slice(1), [], state, walk);
  if (name === 'apply') return invoke(node, fn, spread(args[1] ?? UNDEFINED), [], state, walk);
  return name === 'bind' ? bind(fn, args.slice(1)) : null;
}

function evaluateArguments(nodes: readonly TSESTree.CallExpressionArgument[], state: State, walk: Walk): Value[] {
  return nodes.flatMap((argument) =>
    argument.type === 'SpreadElement'
      ? spread(walk.evaluate(argument.argument, state))
      : [walk.evaluate(argument, state)],
  );
}

/** The arguments that `...value` makes. */
function spread(value: Value): Value[] {
  if (value.kind !== 'record') return isNullish(value) === true ? [] : [value];
  const elements = [...value.fields.values()];
  return value.isOpen ? [...elements, UNKNOWN] : elements;
}

/** Calls what may be a function of the file or something out of sight. */
function invoke(
  node: TSESTree.CallExpression,
  target: Value,
  args: readonly Value[],
  receivers: readonly Value[],
  state: State,
  walk: Walk,
): Value {
  const value = made(node, args, walk);
  if (value) return value;
  if (isLogging(node)) {
    noteLog(node, state, walk);
    return UNKNOWN;
  }
  if (target.kind === 'known' && target.decided) {
    // A look-up found nothing that could be called.
    throwOut(state, walk, true);
    return UNKNOWN;
  }
  if (functionsIn(target).length > 0) return follow(node, target, args, state, walk);
  return callForeign(node, target, args, receivers, state, walk);
}

/** Walks the functions of the file that a call may run. */
function follow(node: TSESTree.CallExpression, target: Value, args: readonly Value[], state: State, walk: Walk): Value {
  const { inBranch } = state;
  state.inBranch ||= target.decided;
  const options = target.kind === 'choice' ? target.options : [target];
  const isOpen = options.some(({ kind }) => kind === 'unknown');
  if (isOpen) noteHandedOn(node, args, state, walk);
  const ways: State[] = isOpen ? [state.fork()] : [];
  const results: Value[] = isOpen ? [madeOf([target, ...args])] : [];
  walk.path.push(node);
  const { later } = state;
  const waits = isDelayed(node.callee, walk.context.scopes);
  for (const fn of distinctFunctions([target])) {
    const way = state.fork();
    way.later ||= waits;
    results.push(walk.run(fn, args, way, false));
    ways.push(way);
  }
  walk.path.pop();
  state.meet(ways, target.decided);
  state.inBranch = inBranch;
  if (waits) state.later = later;
  return results.reduce((joined, value) => join(joined, value, target.decided));
}

/** A call that the file can't see into: what it is given is handed on, and the functions among it may run. */
function callForeign(
  node: TSESTree.CallExpression,
  target: Value,
  args: readonly Value[],
  receivers: readonly Value[],
  state: State,
  walk: Walk,
): Value {
  const { inBranch } = state;
  const { asked } = walk;
  state.inBranch ||= target.decided && !isBlank(target) && !carriesError(target);
  noteHandedOn(node, args, state, walk);
  for (const receiver of receivers) if (receiver.kind === 'record') state.open(receiver, state.isChosen);
  walk.notes.calls.push({ node, later: state.later, inDoubt: state.inDoubt, path: [...walk.path] });
  if (args.some(carriesError)) walk.notes.handedTo.add(node);
  state.loosen();
  giveAway(args, state, walk);
  state.inBranch = inBranch;
  if (receivers.some(carriesError)) return merged(receivers);
  return walk.asked > asked ? DECIDED : madeOf([target, ...receivers, ...args]);
}

/** `new Something(…)`: an error class wraps what it is given, `new Promise` runs its argument, any other is handed it. */
export function evaluateNew(node: TSESTree.NewExpression, state: State, walk: Walk): Value {
  const args = evaluateArguments(node.arguments, state, walk);
  if (isDone(state)) return UNKNOWN;
  if (isHolder(node)) return merged(args);
  const { asked } = walk;
  if (node.callee.type === 'Identifier' && node.callee.name === 'Promise') {
    const { guards } = state;
    // What is thrown there fails the promise, and nothing else.
    walk.catches.push(null);
    for (const fn of args.flatMap(functionsIn)) walk.run(fn, null, state, false);
    walk.catches.pop();
    state.guards = guards;
    state.alive = true;
    return walk.asked > asked ? DECIDED : UNKNOWN;
  }
  noteHandedOn(node, args, state, walk);
  state.loosen();
  giveAway(args, state, walk);
  if (args.some(carriesError)) return CARRIER;
  return walk.asked > asked ? DECIDED : madeOf(args);
}
