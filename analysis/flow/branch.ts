import type { TSESTree } from '@typescript-eslint/types';

import { assignedIn, leavesTo } from './jumps.js';
import type { State } from './state.js';
import { isNullish, join, truthOf, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** One way on from a test: a node to walk, or none. */
export type Way = TSESTree.Node | null;

/** Walks what a test chooses: one way where its truth is known, both where it isn't. The value is that of the way. */
export function choose(test: Value, whenTrue: Way, whenFalse: Way, state: State, walk: Walk): Value {
  const truth = truthOf(test);
  if (truth !== null) {
    const value = takeWay(truth ? whenTrue : whenFalse, test.decided, state, walk);
    if (test.decided) passBy(truth ? whenFalse : whenTrue, state, walk);
    return value;
  }
  const { inDoubt } = state;
  state.inDoubt ||= isOpen(test, walk);
  const other = state.fork();
  const first = takeWay(whenTrue, test.decided, state, walk);
  const second = takeWay(whenFalse, test.decided, other, walk);
  const isLeft = !state.alive || !other.alive;
  state.meet([state.fork(), other], test.decided);
  state.inDoubt = inDoubt || (isLeft && isOpen(test, walk));
  if (test.decided) for (const way of [whenTrue, whenFalse]) passBy(way, state, walk);
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

function isStatement(node: TSESTree.Node): boolean {
  return node.type.endsWith('Statement') || node.type.endsWith('Declaration');
}

/** Notes what the way not taken does for other errors: it may leave, so that what follows is not for them, and it may assign. */
export function passBy(way: Way, state: State, walk: Walk): void {
  if (!way || !state.alive) return;
  const { file, scopes } = walk.context;
  state.addGuards(leavesTo(way, file.visitorKeys));
  for (const identifier of assignedIn(way, file.visitorKeys)) {
    const binding = scopes.bindingOf(identifier);
    if (binding) state.touch(binding, UNDEFINED);
  }
}

/** Notes that a way which was chosen by the error gives a value: `… ? a : b`, `texts[error] ?? 'Call failed.'`. */
export function noteChosenValue(node: TSESTree.Node, value: Value, test: Value, walk: Walk): void {
  if (test.decided && isNullish(value) !== true) walk.notes.fallback.add(node);
}
