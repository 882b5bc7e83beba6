import type { TSESTree } from '@typescript-eslint/types';

import { passBy } from './branch.js';
import { elementsOf } from './collections.js';
import { nextTurn, withLanding } from './jumps.js';
import { bindPattern } from './patterns.js';
import type { State } from './state.js';
import { decidedBy, join, truthOf, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** How many turns of a loop are walked one by one while it is sure that there is another. */
const MOST_SURE_TURNS = 3;
/** How many turns are walked after that until no more comes to be known. */
const MOST_OPEN_TURNS = 3;

/** The parts of a loop: its test, none where it goes on for ever, and what runs each turn. */
export interface Loop {
  readonly node: TSESTree.Node;
  readonly test: TSESTree.Node | null;
  readonly body: TSESTree.Node;
  readonly update: TSESTree.Node | null;
  /** Whether the first turn runs before the test. */
  readonly isTestedLast: boolean;
}

/** Walks a loop for as many turns as may tell anything new. */
export function executeLoop(loop: Loop, state: State, walk: Walk): void {
  withLanding(loop.node, state, walk, (continues) => {
    if (loop.isTestedLast) runTurn(loop, continues, state, walk);
    let sure = 0;
    for (let open = 0; open < MOST_OPEN_TURNS && state.alive;) {
      const test = loop.test ? walk.evaluate(loop.test, state) : UNKNOWN;
      const truth = truthOf(test);
      if (truth === false) {
        if (test.decided) passBy(loop.body, state, walk);
        return;
      }
      const turn = state.fork();
      // Whether there is another turn depends on what the error is.
      turn.inBranch ||= test.decided;
      runTurn(loop, continues, turn, walk);
      if (truth === true && sure < MOST_SURE_TURNS) {
        sure += 1;
        const { inBranch } = turn;
        state.meet([turn], test.decided);
        state.inBranch = inBranch;
        continue;
      }
      const before = state.fork();
      state.meet([before, turn], test.decided);
      if (state.knowsSame(before)) return;
      open += 1;
    }
  });
}

function runTurn({ body, update }: Loop, continues: State[], turn: State, walk: Walk): void {
  walk.execute(body, turn);
  nextTurn(continues, turn);
  if (update) walk.evaluate(update, turn);
}

/** Walks `for … of` and `for … in`: with each element where they are known. */
export function executeEach(node: TSESTree.ForInStatement | TSESTree.ForOfStatement, state: State, walk: Walk): void {
  const iterated = walk.evaluate(node.right, state);
  const declared = node.left.type === 'VariableDeclaration' ? node.left.declarations[0].id : node.left;
  if (node.type === 'ForOfStatement' && node.await) state.later = true;
  const elements = node.type === 'ForOfStatement' ? elementsOf(node.right, iterated, state, walk) : null;
  const bind = (value: Value, turn: State): void => {
    bindPattern(declared, value, turn, walk);
  };
  withLanding(node, state, walk, (continues) => {
    if (elements) {
      for (const element of elements) {
        bind(element, state);
        walk.execute(node.body, state);
        nextTurn(continues, state);
      }
      return;
    }
    const any = decidedBy(anyPart(iterated), [iterated]);
    for (let turns = 0; turns < MOST_OPEN_TURNS && state.alive; turns += 1) {
      const turn = state.fork();
      turn.inBranch ||= iterated.decided;
      bind(any, turn);
      walk.execute(node.body, turn);
      nextTurn(continues, turn);
      const before = state.fork();
      state.meet([before, turn], iterated.decided);
      if (state.knowsSame(before)) return;
    }
  });
}

/** What an element may be of something whose elements aren't known in full. */
function anyPart(value: Value): Value {
  if (value.kind !== 'record') return UNKNOWN;
  return [...value.fields.values()].reduce((joined, field) => join(joined, field, false), UNKNOWN);
}
