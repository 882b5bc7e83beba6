import type { TSESTree } from '@typescript-eslint/types';

import { objectPath } from '../object-identity.js';
import { type Binding, isDefined } from '../scopes.js';
import { memberName } from '../static-name.js';
import type { Walk } from './walk-context.js';

/** Something that holds a value: a variable, or a member of an object that a plain chain leads to, such as `this.error`. */
export type Slot = string;

/** What code out of sight can reach begins so. */
const OUTWARD = '^';
const SELF = `${OUTWARD}this`;

const numbers = new WeakMap<Binding, number>();
let count = 0;

/** The slot of a variable; one of a function that isn't being walked is outward. */
export function slotOf(binding: Binding, walk: Walk): Slot {
  let number = numbers.get(binding);
  if (number === undefined) {
    count += 1;
    number = count;
    numbers.set(binding, number);
  }
  return isLocal(binding, walk) ? `${number}` : `${OUTWARD}${number}`;
}

/** The slot of the variable that a name means, also of one that the file doesn't define. */
export function slotOfName(identifier: TSESTree.Identifier, walk: Walk): Slot {
  const binding = walk.context.scopes.bindingOf(identifier);
  return isDefined(binding) ? slotOf(binding, walk) : `${OUTWARD}${identifier.name}`;
}

/** The slot of a member, or null where no plain chain of names leads to it. */
export function slotOfMember(node: TSESTree.MemberExpression, walk: Walk): Slot | null {
  const name = memberName(node);
  const path = name === null ? null : objectPath(node.object, walk.context);
  if (name === null || !path) return null;
  const { root } = path;
  const base = typeof root !== 'string' ? slotOf(root, walk) : root === 'this' ? SELF : `${OUTWARD}${root}`;
  return [base, ...path.members, name].join('.');
}

/** The name of the member of `this` that a slot is, or null for any other slot. */
export function ownName(slot: Slot): string | null {
  const [self, name, ...rest] = slot.split('.');
  return self === SELF && name !== undefined && rest.length === 0 ? name : null;
}

/** Whether code out of sight may change what a slot holds. */
export function isOutward(slot: Slot): boolean {
  return slot.startsWith(OUTWARD) || slot.includes('.');
}

/** Whether a variable belongs to a function that is being walked, so that nothing outside sees it change. */
export function isLocal({ defs }: Binding, { frames }: Walk): boolean {
  const name = defs[0]?.name as TSESTree.Node | undefined;
  if (!name) return false;
  const [start, end] = name.range;
  return frames.some(({ fn }) => fn.range[0] <= start && end <= fn.range[1]);
}
