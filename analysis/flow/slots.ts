import type { TSESTree } from '@typescript-eslint/types';

import { objectPath } from '../object-identity.js';
import { type Binding, isDefined } from '../scopes.js';
import { memberName } from '../static-name.js';
import { OUTWARD, type Slot } from './slot.js';
import type { Walk } from './walk-context.js';

const SELF = `${OUTWARD}this`;

const numbers = new WeakMap<Binding, number>();
let count = 0;

/** The slot of a variable; one of a function that isn't being walked is outward. */
export function slotOf(binding: Binding, walk: Walk): Slot {
  const number = numberOf(binding);
  if (!isLocal(binding, walk)) return `${OUTWARD}${number}`;
  const slot = String(number);
  if (!walk.changing.has(slot) && isReassigned(binding, walk)) walk.changing.add(slot);
  return slot;
}

function numberOf(binding: Binding): number {
  const before = numbers.get(binding);
  if (before !== undefined) return before;
  count += 1;
  numbers.set(binding, count);
  return count;
}

const reassigned = new WeakMap<Binding, boolean>();

/** Whether a variable, or the object in it, changes after it was declared. */
export function isReassigned(binding: Binding, { context }: Walk): boolean {
  let answer = reassigned.get(binding);
  if (answer === undefined) {
    answer = context.scopes.referencesTo(binding).some((reference) => {
      if (reference.isWrite()) return reference.init !== true;
      return isHolderOfTarget(reference.identifier);
    });
    reassigned.set(binding, answer);
  }
  return answer;
}

/** Whether it is a member of the object that is assigned to. */
function isHolderOfTarget(identifier: TSESTree.Node): boolean {
  let node = identifier;
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) node = node.parent;
  const { parent } = node;
  if (node === identifier) return false;
  return parent?.type === 'UpdateExpression' || (parent?.type === 'AssignmentExpression' && parent.left === node);
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

/** Whether a variable belongs to a function that is being walked, so that nothing outside sees it change. */
export function isLocal(binding: Binding, { frames }: Walk): boolean {
  return frames.some(({ fn, captured }) => isInside(binding, fn) || captured?.has(binding));
}

/** Whether a variable is defined in a piece of code. */
function isInside({ defs }: Binding, { range }: TSESTree.Node): boolean {
  return defs.slice(0, 1).some(({ name }) => {
    const [start, end] = (name as TSESTree.Node).range;
    return range[0] <= start && end <= range[1];
  });
}
