import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import type { FunctionNode } from '../function-node.js';
import { evaluateExpression } from './expressions.js';
import { noteAct } from './effects.js';
import { emptyNotes, type Notes } from './notes.js';
import { bindPattern, restFrom } from './patterns.js';
import { State } from './state.js';
import { executeStatement, leaveFunction } from './statements.js';
import { join, record, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Subject, Walk } from './walk-context.js';

/** How many nodes one walk may look at before it is given up: far more than any real handler has. */
const BUDGET = 40_000;

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
    jumps: [],
    path: [],
    budget: BUDGET,
    evaluate: (node, state) => (spend(walk) && state.alive ? evaluateExpression(node, state, walk) : UNKNOWN),
    execute: (node, state) => {
      if (spend(walk)) executeStatement(node, state, walk);
    },
    run: (fn, args, state, isOutermost) => runFunction(fn, args, state, isOutermost, walk),
  };
  const state = new State();
  if (start.kind === 'function') {
    walk.run(start.fn, start.args, state, true);
    return notes;
  }
  walk.frames.push({ fn: start.owner, args: [], isOutermost: true, results: [], exits: [] });
  for (const [pattern, value] of start.bindings) bindPattern(pattern, value, state, walk);
  for (const statement of start.statements) walk.execute(statement, state);
  return notes;
}

function spend(walk: Walk): boolean {
  walk.budget -= 1;
  if (walk.budget < 0) walk.notes.exhausted = true;
  return walk.budget >= 0;
}

function runFunction(fn: FunctionNode, args: readonly Value[], state: State, isOutermost: boolean, walk: Walk): Value {
  if (walk.frames.some((frame) => frame.fn === fn)) {
    // The same once more: what it does with the error is noted already.
    noteAct(fn, state, walk);
    return UNKNOWN;
  }
  const frame = { fn, args, isOutermost, results: [] as Value[], exits: [] as State[] };
  walk.frames.push(frame);
  const { guards, inBranch, inDoubt, later } = state;
  bindParameters(fn, args, state, walk);
  if (fn.body.type === 'BlockStatement') {
    walk.execute(fn.body, state);
    if (state.alive) frame.results.push(UNDEFINED);
  } else {
    leaveFunction(fn.body, walk.evaluate(fn.body, state), state, walk);
  }
  walk.frames.pop();
  state.meet([state.fork(), ...frame.exits], false);
  // A function that never comes back threw; what follows may still run, behind a `try`.
  state.alive = true;
  state.guards = guards;
  state.inBranch = inBranch;
  state.inDoubt = inDoubt;
  // An async function comes back at its first `await`.
  state.later = fn.async ? later : state.later;
  const [first, ...others] = frame.results;
  const result = others.reduce((joined, value) => join(joined, value, false), first ?? UNDEFINED);
  return fn.generator ? UNKNOWN : result;
}

function bindParameters(fn: FunctionNode, args: readonly Value[], state: State, walk: Walk): void {
  // Without arguments it is called from out of sight, with anything.
  const given = record(
    args.map((value, index) => [String(index), value] as const),
    args.length === 0,
  );
  for (const [index, parameter] of fn.params.entries()) {
    if (parameter.type === 'RestElement') bindPattern(parameter.argument, restFrom(given, index), state, walk);
    else bindPattern(parameter, args[index] ?? (args.length === 0 ? UNKNOWN : UNDEFINED), state, walk);
  }
}
