/**
 * Something that holds a value, by a name that nothing else has: a variable, or a member of an object that a plain chain of
 * names leads to, such as `this.error`.
 */
export type Slot = string;

/** What the slots of variables begin with that code out of sight can reach. */
export const OUTWARD = '^';

/** Whether code out of sight may change what a slot holds: any member, and what isn't the handler's own variable. */
export function isOutward(slot: Slot): boolean {
  return slot.startsWith(OUTWARD) || slot.includes('.');
}
