import { noteHandedOn } from './effects.js';
import type { State } from './state.js';
import {
  carriesError,
  DECIDED,
  decidedBy,
  distinctFunctions,
  type FunctionValue,
  UNKNOWN,
  type Value,
} from './value.js';
import type { Arguments, Walk } from './walk-context.js';

/** When something out of sight runs the functions that it is given. */
export type Moment = 'at once' | 'later';

/**
 * Walks functions that are given to something that may run them, once, often or never. Answers what they give back.
 * @param args what they are called with, where that is known
 */
export function walkCallbacks(
  values: readonly Value[],
  state: State,
  walk: Walk,
  moment: Moment,
  args: Arguments,
): Value {
  let result: Value = UNKNOWN;
  for (const fn of distinctFunctions(values)) result = walkCallback(fn, state, walk, moment, args);
  return result;
}

/**
 * Walks functions that go out of the file's sight for good: what they give back goes there too, the error in it
 * (`setState((state) => ({ ...state, error }))`) and other functions.
 */
export function giveAway(values: readonly Value[], state: State, walk: Walk): void {
  const given = distinctFunctions(values);
  const seen = new Set(given.map(({ fn }) => fn));
  // The list grows on the way.
  for (const callback of given) {
    const result = walkCallback(callback, state, walk, 'later', null);
    if (carriesError(result)) noteHandedOn(callback.fn, [result], state, walk);
    for (const inner of distinctFunctions([result])) {
      if (seen.has(inner.fn)) continue;
      seen.add(inner.fn);
      given.push(inner);
    }
  }
}

function walkCallback(fn: FunctionValue, state: State, walk: Walk, moment: Moment, args: Arguments): Value {
  const { asked } = walk;
  const way = state.fork();
  way.later ||= moment === 'later';
  // By the time that it runs, or runs again, a variable may hold what the handler gives it further on.
  const doubts = way.doubt((slot) => walk.changing.has(slot));
  // What it throws later ends up nowhere in the file.
  if (moment === 'later') walk.catches.push(null);
  const value = walk.run(fn, args, way, false);
  if (moment === 'later') {
    walk.catches.pop();
    way.guards = state.guards;
  }
  way.trustAgain(doubts);
  const isAsked = walk.asked > asked;
  const { later } = state;
  state.meet([state.fork(), way], isAsked);
  state.later = later;
  return isAsked ? decidedBy(value, [DECIDED]) : value;
}
