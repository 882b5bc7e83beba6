import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { isWrittenDelayed } from '../delayed-function.js';
import { type FunctionNode, parametersOf } from '../function-node.js';
import { noteAct } from './effects.js';
import { evaluateExpression } from './expressions.js';
import { withCaptured } from './captures.js';
import { emptyNotes, type Notes } from './notes.js';
import { bindPattern, restFrom } from './patterns.js';
import { isLocal, slotOf } from './slots.js';
import { State } from './state.js';
import { executeStatement, leaveFunction } from './statements.js';
import {
  carriesError,
  DECIDED,
  decidedBy,
  dependsOnError,
  fulfilled,
  functionOf,
  type FunctionValue,
  isSame,
  join,
  list,
  markDecided,
  promiseOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value.js';
import type { Arguments, Frame, Subject, Walk } from './walk-context.js';

/** How many nodes one walk may look at before it is given up: far more than any real handler has. */
const BUDGET = 40_000;
/** How deep the walk may go into the tree, and into functions that call each other, before it is given up. */
const DEPTH = 600;

/** What is walked: a function with what it is called with, or statements with what the variables around them hold. */
export type Start =
  | { readonly kind: 'function'; readonly fn: FunctionNode; readonly args: readonly Value[] }
  | {
      readonly kind: 'statements';
      readonly owner: TSESTree.Node;
      readonly statements: readonly TSESTree.Node[];
      readonly bindings: readonly (readonly [pattern: TSESTree.Node, value: Value])[];
    };

/** Walks a handler with one error, or with any, and answers what was seen on the way. */
export function walkHandler(start: Start, subject: Subject, context: FileContext): Notes {
  const notes = emptyNotes();
  const walk: Walk = {
    context,
    subject,
    notes,
    frames: [],
    landings: [],
    catches: [],
    path: [],
    initials: new Map(),
    changing: new Set(),
    asked: 0,
    budget: BUDGET,
    depth: 0,
    evaluate: (node, state) => {
      if (!state.alive) return UNKNOWN;
      if (!goDeeper(walk)) return DECIDED;
      const value = evaluateExpression(node, state, walk);
      walk.depth -= 1;
      return value;
    },
    execute: (node, state) => {
      if (!state.alive || !goDeeper(walk)) return;
      executeStatement(node, state, walk);
      walk.depth -= 1;
    },
    run: (fn, args, state, isOutermost) => runFunction(fn, args, state, isOutermost, walk),
  };
  const state = new State();
  if (start.kind === 'function') {
    walk.run(functionOf(start.fn), start.args, state, true);
    return notes;
  }
  walk.frames.push({ fn: start.owner, args: null, captured: null, isOutermost: true, results: [], exits: [] });
  for (const [pattern, value] of start.bindings) bindPattern(pattern, value, state, walk);
  for (const statement of start.statements) walk.execute(statement, state);
  return notes;
}

/** Whether one more node is looked at; else the walk is given up. */
function goDeeper(walk: Walk): boolean {
  walk.budget -= 1;
  if (walk.budget < 0 || walk.depth >= DEPTH) {
    walk.notes.exhausted = true;
    return false;
  }
  walk.depth += 1;
  return true;
}

function runFunction(closure: FunctionValue, given: Arguments, state: State, isOutermost: boolean, walk: Walk): Value {
  const { fn, captured } = closure;
  const running = walk.frames.findLast((frame) => frame.fn === fn);
  const all = withBound(closure, given);
  const args = running ? widened(running.args, all) : all;
  if (args === running?.args) {
    // The same once more: what it does with the error is noted already.
    noteAct(fn, state, walk);
    return DECIDED;
  }
  const frame: Frame = { fn, args, captured, isOutermost, results: [], exits: [] };
  const { guards, inBranch, inDoubt, later } = state;
  // A generator's body waits for who goes over what it yields.
  state.later ||= fn.generator || isWrittenDelayed(fn);
  bindCaptured(closure, frame, state, walk);
  bindParameters(fn, args, state, walk);
  if (fn.body.type === 'BlockStatement') {
    walk.execute(fn.body, state);
    if (state.alive) frame.results.push(state.isChosen ? markDecided(UNDEFINED) : UNDEFINED);
  } else {
    const value = walk.evaluate(fn.body, state);
    if (state.alive) leaveFunction(fn.body, value, state, walk);
  }
  state.meet([state.fork(), ...frame.exits], false);
  const results = frame.results.map((result) => withCaptured(result, closure, state, walk));
  walk.frames.pop();
  // Its failure is its promise's, or for who goes over what it yields.
  state.alive ||= fn.async || fn.generator;
  const { ast } = walk.context.file;
  const isThrownOut = !guards.has(ast) && state.guards.has(ast);
  state.guards = isThrownOut ? new Set([...guards, ast]) : guards;
  state.inBranch = inBranch;
  state.inDoubt = inDoubt;
  // An async function comes back at its first `await`.
  if (fn.async || fn.generator || isWrittenDelayed(fn)) state.later = later;
  // Whether it yields, and what, may depend on the error.
  if (fn.generator) return results.some(dependsOnError) ? DECIDED : UNKNOWN;
  const [first = UNDEFINED, ...others] = results;
  const result = others.reduce((joined, value) => join(joined, value, false), first);
  return fn.async ? promiseOf(fulfilled(result)) : result;
}

/** What a function gets when it is called: what it is bound to stands before that. */
function withBound({ bound, fn }: FunctionValue, given: Arguments): Arguments {
  if (bound.length === 0) return given;
  // From out of sight it is called with anything.
  return [...bound, ...(given ?? parametersOf(fn).map(() => UNKNOWN))];
}

/** What a function that calls itself is called with, any number of times; the very same where nothing new is among it. */
function widened(before: Arguments, given: Arguments): Arguments {
  if (!before) return before;
  const length = given ? Math.max(before.length, given.length) : before.length;
  const args = Array.from({ length }, (_, index) => {
    const held = before[index] ?? UNDEFINED;
    const next = given ? (given[index] ?? UNDEFINED) : UNKNOWN;
    if (carriesError(held) || isSame(held, next)) return held;
    const any = decidedBy(UNKNOWN, [held, next]);
    return isSame(held, any) ? held : any;
  });
  return args.every((value, index) => value === (before[index] ?? UNDEFINED)) ? before : args;
}

/** Enters a function: what it uses of a function around it that has ended is as that left it. */
function bindCaptured({ captured }: FunctionValue, frame: Frame, state: State, walk: Walk): void {
  const ended = [...(captured ?? [])].filter(([binding]) => !isLocal(binding, walk));
  walk.frames.push(frame);
  for (const [binding, value] of ended) state.assign(slotOf(binding, walk), value);
}

function bindParameters(fn: FunctionNode, args: Arguments, state: State, walk: Walk): void {
  // From out of sight it is called with anything.
  const missing = args ? UNDEFINED : UNKNOWN;
  for (const [index, parameter] of parametersOf(fn).entries()) {
    if (parameter.type === 'RestElement') {
      bindPattern(parameter.argument, restFrom(list(args ?? [], !args), index), state, walk);
    } else {
      bindPattern(parameter, args?.[index] ?? missing, state, walk);
    }
  }
}
