/** A source of chance that gives the same again for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Some of the items, in their order; at least `least`. */
  some<Item>(items: readonly Item[], least: number, most: number): Item[];
}

/** The 32 bit generator `mulberry32`. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  return {
    below,
    pick,
    chance: (share) => next() < share,
    some(items, least, most) {
      const count = Math.min(items.length, least + below(most - least + 1));
      const left = new Set(items);
      while (left.size > count) left.delete(pick([...left]));
      return [...left];
    },
  };
}
