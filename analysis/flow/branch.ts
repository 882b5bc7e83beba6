import type { TSESTree } from '@typescript-eslint/types';

import { deedsOf } from './passed-by.js';
import { slotOfMember, slotOfName } from './slots.js';
import type { State } from './state.js';
import { isNullish, join, markDecided, truthOf, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** One way on from a test: a node to walk, or none. */
export type Way = TSESTree.Node | null;

/**
 * Walks what a test chooses: one way where its truth is known, both where it isn't. The value is that of the way.
 * @param remember notes what the test says on each of two ways
 */
export function choose(
  test: Value,
  whenTrue: Way,
  whenFalse: Way,
  state: State,
  walk: Walk,
  remember?: (truth: boolean, state: State) => void,
): Value {
  const truth = truthOf(test);
  if (truth !== null) {
    const [taken, other] = truth ? [whenTrue, whenFalse] : [whenFalse, whenTrue];
    if (test.decided) passBy(other, state, walk);
    return takeWay(taken, test.decided, state, walk);
  }
  const { inDoubt } = state;
  state.inDoubt ||= isOpen(test, walk);
  const other = state.fork();
  if (test.decided) {
    passBy(whenFalse, state, walk);
    passBy(whenTrue, other, walk);
  }
  remember?.(true, state);
  remember?.(false, other);
  const first = takeWay(whenTrue, test.decided, state, walk);
  const second = takeWay(whenFalse, test.decided, other, walk);
  const isLeft = !state.alive || !other.alive;
  state.meet([state.fork(), other], test.decided);
  state.inDoubt = inDoubt || (isLeft && isOpen(test, walk));
  return join(first, second, test.decided);
}

/** Whether a test asks something of the error that can't be worked out, and not only of other things beside it. */
function isOpen(test: Value, { notes }: Walk): boolean {
  return test.decided && (notes.mayName.size > 0 || notes.handedTo.size > 0);
}

/** Walks one way, as a branch where a test of the error chose it. */
export function takeWay(way: Way, decided: boolean, state: State, walk: Walk): Value {
  if (!way) return UNDEFINED;
  const before = state.inBranch;
  state.inBranch ||= decided;
  const value = isStatement(way) ? execute(way, state, walk) : walk.evaluate(way, state);
  state.inBranch = before;
  return value;
}

function execute(statement: TSESTree.Node, state: State, walk: Walk): Value {
  walk.execute(statement, state);
  return UNKNOWN;
}

/** Whether a node is executed rather than evaluated. */
function isStatement(node: TSESTree.Node): boolean {
  return node.type.endsWith('Statement') || node.type.endsWith('Declaration');
}

/**
 * Notes what the way not taken does for other errors: it may leave, so that what follows is not for them, and it may
 * change what that reads.
 */
export function passBy(way: Way, state: State, walk: Walk): void {
  if (!way || !state.alive) return;
  const { leaves, assigned, lent } = deedsOf(way, walk.context);
  state.addGuards(leaves);
  for (const target of assigned) {
    if (target.type === 'Identifier') state.touch(slotOfName(target, walk));
    else touchMember(target, state, walk);
  }
  for (const identifier of lent) touchObject(identifier, state, walk);
}

/** A member that is assigned to is another for another error, and so is the object around it. */
function touchMember(target: TSESTree.MemberExpression, state: State, walk: Walk): void {
  let holder: TSESTree.Node = target.object;
  while (holder.type === 'MemberExpression') holder = holder.object;
  if (holder.type === 'Identifier' && touchObject(holder, state, walk)) return;
  const slot = slotOfMember(target, walk);
  if (slot !== null) state.touch(slot);
}

/** Marks an object whose parts are known, and answers whether it is one. */
function touchObject(identifier: TSESTree.Identifier, state: State, walk: Walk): boolean {
  const slot = slotOfName(identifier, walk);
  const value = state.get(slot);
  if (value?.kind === 'record') state.replace(value, markDecided(value));
  else if (value?.kind === 'choice') state.touch(slot);
  return value?.kind === 'record' && !state.has(`${slot}.`);
}

/** Notes that a way which was chosen by the error gives a value: `… ? a : b`, `texts[error] ?? 'Call failed.'`. */
export function noteChosenValue(node: TSESTree.Node, value: Value, test: Value, walk: Walk): void {
  // The truth of a test is no value of its own; what is done with it counts.
  const isTruth = value.kind === 'known' && typeof value.value === 'boolean';
  if (test.decided && isNullish(value) !== true && !isTruth) walk.notes.fallback.add(node);
}
