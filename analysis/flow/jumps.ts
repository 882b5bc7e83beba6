import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from '../function-node.js';
import { enclosing } from '../walk.js';
import type { State } from './state.js';
import type { Walk } from './walk-context.js';

const LOOPS = new Set<string>([
  'DoWhileStatement',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'WhileStatement',
]);

type Jump = TSESTree.BreakStatement | TSESTree.ContinueStatement;

/** The loop, switch or labelled statement that a `break` or `continue` jumps out of or to the next turn of; null in broken code. */
export function jumpTarget(jump: Jump): TSESTree.Node | null {
  let target = enclosing(jump, (node): node is TSESTree.Node => isTarget(node, jump));
  // The next turn is the loop's, however many labels it has.
  while (jump.type === 'ContinueStatement' && target?.type === 'LabeledStatement') target = target.body;
  return target;
}

function isTarget(node: TSESTree.Node, { type, label }: Jump): boolean {
  if (label) return node.type === 'LabeledStatement' && node.label.name === label.name;
  return LOOPS.has(node.type) || (type === 'BreakStatement' && node.type === 'SwitchStatement');
}

/** The function that a `return` ends; null outside of one. */
export function returnTarget(exit: TSESTree.ReturnStatement): TSESTree.Node | null {
  return enclosing(exit, isFunction);
}

/** Goes on where a `break` or `continue` leads. */
export function jump(node: Jump, state: State, walk: Walk): void {
  const target = jumpTarget(node);
  const landing = walk.landings.findLast((candidate) => candidate.target === target);
  landing?.[node.type === 'ContinueStatement' ? 'continues' : 'breaks'].push(state.fork());
  state.alive = false;
}

/** Runs a construct that can be left by a jump, and lets the jumps meet what runs to its end. */
export function withLanding(target: TSESTree.Node, state: State, walk: Walk, run: (continues: State[]) => void): void {
  const breaks: State[] = [];
  const continues: State[] = [];
  const { inBranch } = state;
  walk.landings.push({ target, breaks, continues });
  run(continues);
  walk.landings.pop();
  if (breaks.length > 0) state.meet([state.fork(), ...breaks], false);
  state.inBranch = inBranch;
  state.dropGuard(target);
}

/** Lets what jumps to the next turn of a loop meet what runs to the end of this one. */
export function nextTurn(continues: State[], turn: State): void {
  if (continues.length === 0) return;
  turn.meet([turn.fork(), ...continues], false);
  continues.length = 0;
}

/**
 * Something throws: it goes on in the `catch` around, in whichever function that is.
 * @param isChosen whether it throws for this error and not for every other
 */
export function throwOut(state: State, walk: Walk, isChosen: boolean): void {
  const way = state.fork();
  // The `catch` is there for those errors for which something throws.
  way.inBranch = isChosen;
  walk.catches.at(-1)?.push(way);
  state.alive = false;
}
