import type { TSESTree } from '@typescript-eslint/types';

import { bindPattern } from './patterns.js';
import type { State } from './state.js';
import { DECIDED, UNKNOWN } from './value.js';
import type { Walk } from './walk-context.js';

/** Walks `try`, `catch` and `finally`: what is tried may fail at any point, or not at all. */
export function executeTry(node: TSESTree.TryStatement, state: State, walk: Walk): void {
  const { guards } = state;
  const before = state.fork();
  if (node.handler) executeCaught(node, node.handler, state, walk);
  else walk.execute(node.block, state);
  state.dropGuard(node);
  if (node.finalizer) executeFinally(node.finalizer, before, guards, state, walk);
}

function executeCaught(node: TSESTree.TryStatement, handler: TSESTree.CatchClause, state: State, walk: Walk): void {
  const { inBranch, guards } = state;
  const { asked } = walk;
  const thrown: State[] = [];
  walk.catches.push(thrown);
  const before = state.fork();
  const caught = state.watch(() => walk.execute(node.block, state));
  walk.catches.pop();
  caught.alive = true;
  // What is tried is done where nothing fails too, and the `catch` is not reached.
  caught.dropActsSince(before);
  caught.meet([caught.fork(), ...thrown], false);
  // Where something that was thrown depends on the error, so does whether the `catch` is reached.
  caught.inBranch = inBranch || thrown.some((way) => way.inBranch);
  const isThrownByTest = walk.asked > asked && thrown.length > 0;
  if (handler.param) bindPattern(handler.param, isThrownByTest ? DECIDED : UNKNOWN, caught, walk);
  walk.execute(handler.body, caught);
  // What was thrown in the `try` leaves it no further.
  if (!guards.has(walk.context.file.ast)) state.dropGuard(walk.context.file.ast);
  state.meet([state.fork(), caught], false);
  state.inBranch = inBranch;
}

/** What is to be done at last is done for those errors too that left the `try` before its end. */
function executeFinally(
  finalizer: TSESTree.Node,
  before: State,
  guards: State['guards'],
  state: State,
  walk: Walk,
): void {
  const isReached = state.alive;
  const left = state.guards;
  const way = isReached ? state : before;
  way.guards = guards;
  walk.execute(finalizer, way);
  if (isReached) state.addGuards(left);
}
