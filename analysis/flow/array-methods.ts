import type { State } from './state.js';
import {
  DECIDED,
  decidedBy,
  dependsOnError,
  type FunctionValue,
  known,
  list,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value.js';
import type { Walk } from './walk-context.js';

/** Methods of arrays that call their argument before they return. */
export const CALLING_AT_ONCE = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'reduceRight',
  'some',
  'sort',
]);

/** How a method goes over the elements: which truth of the function ends it, and what it gives back. */
interface Method {
  readonly endsAt: boolean | null;
  /** The result, from what the function gave for each element up to the last that was looked at. */
  readonly result: (given: readonly Value[], elements: readonly Value[]) => Value;
}

const lastIs = (given: readonly Value[], truth: boolean): boolean => {
  const last = given.at(-1);
  return last !== undefined && truthOf(last) === truth;
};

const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['every', { endsAt: false, result: (given) => known(!lastIs(given, false)) }],
  ['some', { endsAt: true, result: (given) => known(lastIs(given, true)) }],
  [
    'find',
    {
      endsAt: true,
      result: (given, elements) => (lastIs(given, true) ? (elements[given.length - 1] ?? UNKNOWN) : UNDEFINED),
    },
  ],
  ['findIndex', { endsAt: true, result: (given) => known(lastIs(given, true) ? given.length - 1 : -1) }],
  [
    'filter',
    {
      endsAt: null,
      result: (given, elements) =>
        list(
          elements.filter((_, index) => truthOf(given[index] ?? UNKNOWN) === true),
          false,
        ),
    },
  ],
  ['forEach', { endsAt: null, result: () => UNDEFINED }],
  ['map', { endsAt: null, result: (given) => list(given, false) }],
]);

/** Calls a function of the file with each element of an array, as the array's method does; null where that isn't known. */
export function callWithElements(
  name: string,
  elements: readonly Value[],
  argument: Value | undefined,
  state: State,
  walk: Walk,
): Value | null {
  const method = METHODS.get(name);
  const fn = argument?.kind === 'function' ? argument : undefined;
  if (!method || !fn) return null;
  const { inBranch } = state;
  const given: Value[] = [];
  let isSure = true;
  for (const [index, element] of elements.entries()) {
    const value = callOnce(fn, [element, known(index)], isSure, state, walk);
    if (!state.alive) break;
    given.push(value);
    const truth = truthOf(value);
    if (method.endsAt === null) {
      isSure &&= name !== 'filter' || truth !== null;
      continue;
    }
    if (truth === method.endsAt) break;
    isSure &&= truth !== null;
    // Whether the next is looked at at all depends on what the error is.
    state.inBranch ||= dependsOnError(value);
  }
  state.inBranch = inBranch;
  const result = isSure ? method.result(given, elements) : UNKNOWN;
  // What is made of the values themselves says so of each.
  return name === 'map' || name === 'forEach' ? result : decidedBy(result, given);
}

function callOnce(fn: FunctionValue, args: readonly Value[], isSure: boolean, state: State, walk: Walk): Value {
  if (isSure) return walk.run(fn, args, state, false);
  const way = state.fork();
  const { asked } = walk;
  const value = walk.run(fn, args, way, false);
  state.meet([state.fork(), way], walk.asked > asked);
  return value;
}

/** What the function of an array's method gets where the elements aren't known. */
export function anyElement(array: Value): readonly Value[] | null {
  return dependsOnError(array) ? [DECIDED, DECIDED, DECIDED] : null;
}
