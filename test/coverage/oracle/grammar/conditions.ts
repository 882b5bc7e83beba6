import type { Place, Writing } from './writing.js';
import { lookUp, membership } from './collections.js';
import { predicate } from './functions.js';

/** Writes something that is true or false. */
export function condition(place: Place, writing: Writing, depth = 2): string {
  const { random } = writing;
  const inner = (): string => condition(place, writing, depth - 1);
  const compound: readonly (() => string)[] = [
    () => `!(${inner()})`,
    () => `(${inner()} && ${inner()})`,
    () => `(${inner()} || ${inner()})`,
    () => `(${inner()} ? ${inner()} : ${inner()})`,
    () => `!!(${inner()})`,
    () => `Boolean(${atom(place, writing, false)})`,
    () => `((${inner()}) ?? false)`,
  ];
  return depth > 0 && random.chance(0.3) ? random.pick(compound)() : atom(place, writing, depth === 2);
}

function atom(place: Place, writing: Writing, isWhole: boolean): string {
  const { random } = writing;
  const error = random.pick(place.errors);
  const constant = writing.constant();
  const atoms: readonly [weight: number, write: () => string][] = [
    [12, () => `${error} === ${constant}`],
    [3, () => `${constant} === ${error}`],
    [2, () => `${error} == ${constant}`],
    [4, () => `${error} !== ${constant}`],
    [1, () => `${constant} != ${error}`],
    [
      3,
      () =>
        `(${writing
          .constants(2, 4)
          .map((one) => `${error} === ${one}`)
          .join(' || ')})`,
    ],
    [
      2,
      () =>
        `(${writing
          .constants(2, 3)
          .map((one) => `${error} !== ${one}`)
          .join(' && ')})`,
    ],
    [6, () => membership(error, writing)],
    [2, () => lookUp(error, writing, 'texts')],
    [place.flags.length > 0 ? 5 : 0, () => random.pick(place.flags)],
    [3, () => predicate(writing).call(error)],
    [2, () => random.pick(['isOnline()', 'config.quiet', 'props.retry'])],
    [writing.isSurelyText ? 1 : 0, () => `typeof ${error} === 'string'`],
    [isWhole ? 1 : 0, () => error],
    [1, () => `${error}.startsWith('connection.s')`],
    [1, () => `isFatal(${error})`],
  ];
  return weighted(atoms, writing)();
}

/** One of several, the heavier the likelier. */
export function weighted<Item>(items: readonly (readonly [weight: number, item: Item])[], { random }: Writing): Item {
  let left = random.below(items.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, item] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return (items[0] as readonly [number, Item])[1];
}
