import type { TSESTree } from '@typescript-eslint/types';

import { choose } from './branch.js';
import { giveAway } from './callbacks.js';
import { noteAct, noteHandedOn } from './effects.js';
import { rememberFlag } from './known-flags.js';
import { jump, throwOut, withLanding } from './jumps.js';
import { executeEach, executeLoop } from './loops.js';
import { bindPattern } from './patterns.js';
import type { State } from './state.js';
import { executeSwitch } from './switches.js';
import { executeTry } from './tries.js';
import { carriesError, isNullish, markDecided, UNDEFINED, type Value } from './value.js';
import type { Walk } from './walk-context.js';

type Executor<Node> = (node: Node, state: State, walk: Walk) => void;
type Executors = { readonly [Type in `${TSESTree.AST_NODE_TYPES}`]?: Executor<Extract<TSESTree.Node, { type: Type }>> };

const EXECUTORS: Executors = {
  BlockStatement: (node, state, walk) => {
    for (const statement of node.body) walk.execute(statement, state);
  },
  BreakStatement: jump,
  ContinueStatement: jump,
  DoWhileStatement: (node, state, walk) => {
    executeLoop({ node, test: node.test, body: node.body, update: null, isTestedLast: true }, state, walk);
  },
  ExpressionStatement: (node, state, walk) => {
    walk.evaluate(node.expression, state);
  },
  ForInStatement: executeEach,
  ForOfStatement: executeEach,
  ForStatement: (node, state, walk) => {
    const { init, test, body, update } = node;
    if (init) walk[init.type === 'VariableDeclaration' ? 'execute' : 'evaluate'](init, state);
    executeLoop({ node, test, body, update, isTestedLast: false }, state, walk);
  },
  IfStatement: (node, state, walk) => {
    choose(walk.evaluate(node.test, state), node.consequent, node.alternate, state, walk, (truth, way) => {
      rememberFlag(node.test, truth, way, walk);
    });
  },
  LabeledStatement: (node, state, walk) => {
    withLanding(node, state, walk, () => walk.execute(node.body, state));
  },
  ReturnStatement: (node, state, walk) => {
    const value = node.argument ? walk.evaluate(node.argument, state) : UNDEFINED;
    if (state.alive) leaveFunction(node, value, state, walk);
  },
  SwitchStatement: executeSwitch,
  ThrowStatement: (node, state, walk) => {
    const value = walk.evaluate(node.argument, state);
    if (!state.alive) return;
    noteHandedOn(node, [value], state, walk);
    throwOut(state, walk, state.isChosen);
  },
  TryStatement: executeTry,
  VariableDeclaration: (node, state, walk) => {
    for (const { id, init } of node.declarations) {
      if (init) bindPattern(id, walk.evaluate(init, state), state, walk);
      // In a loop it is declared anew each turn.
      else if (node.kind !== 'var') bindPattern(id, UNDEFINED, state, walk);
    }
  },
  WhileStatement: (node, state, walk) => {
    executeLoop({ node, test: node.test, body: node.body, update: null, isTestedLast: false }, state, walk);
  },
  WithStatement: (node, state, walk) => {
    walk.evaluate(node.object, state);
    walk.execute(node.body, state);
  },
};

/** Runs a statement that is reached: what it does is noted, and the state is how things stand behind it. */
export function executeStatement(node: TSESTree.Node, state: State, walk: Walk): void {
  const executor = EXECUTORS[node.type as keyof Executors] as Executor<TSESTree.Node> | undefined;
  // What is left declares something, or does nothing.
  executor?.(node, state, walk);
}

/** Gives a function's result back; the outermost one's goes out of the file's sight. */
export function leaveFunction(node: TSESTree.Node, value: Value, state: State, walk: Walk): void {
  const frame = walk.frames.at(-1);
  if (frame?.isOutermost) noteGivenBack(node, value, state, walk);
  frame?.results.push(state.isChosen ? markDecided(value) : value);
  frame?.exits.push(state.fork());
  state.alive = false;
}

function noteGivenBack(node: TSESTree.Node, value: Value, state: State, walk: Walk): void {
  if (carriesError(value)) noteHandedOn(node, [value], state, walk);
  giveAway([value], state, walk);
  // A bare `return` is silence, and so is the truth of a test that nobody asked for.
  const isSilent = isNullish(value) === true || (value.kind === 'known' && value.decided);
  if (node.type === 'ReturnStatement' && !isSilent && state.isChosen) noteAct(node, state, walk);
}
