import type { State } from './state.js';
import { DECIDED, decidedBy, functionsIn, UNKNOWN, type Value } from './value.js';
import type { Arguments, Walk } from './walk-context.js';

/** When something out of sight runs the functions that it is given. */
export type Moment = 'at once' | 'later';

/**
 * Walks functions that are given to something out of sight: it may run them, once, often or never. Answers what they give
 * back.
 * @param args what they are called with, where that is known
 */
export function walkCallbacks(
  values: readonly Value[],
  state: State,
  walk: Walk,
  moment: Moment = 'later',
  args: Arguments = null,
): Value {
  let result: Value = UNKNOWN;
  for (const fn of new Set(values.flatMap(functionsIn))) {
    const { asked } = walk;
    const way = state.fork();
    way.later ||= moment === 'later';
    // By the time that it runs, or runs again, a variable may hold what the handler gives it further on.
    const doubts = way.doubt((slot) => walk.changing.has(slot));
    // What it throws later ends up nowhere in the file.
    if (moment === 'later') walk.catches.push(null);
    const value = walk.run(fn, args, way, false);
    if (moment === 'later') walk.catches.pop();
    way.trustAgain(doubts);
    const isAsked = walk.asked > asked;
    const { later } = state;
    state.meet([state.fork(), way], isAsked);
    state.later = later;
    result = isAsked ? decidedBy(value, [DECIDED]) : value;
  }
  return result;
}
