import type { TSESTree } from '@typescript-eslint/types';

import { isDefined } from '../scopes.js';
import { memberName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { passBy, takeWay } from './branch.js';
import { giveAway } from './callbacks.js';
import { noteAct, noteHandedOn } from './effects.js';
import { readMember } from './members.js';
import { arithmetic } from './operators.js';
import { bindPattern } from './patterns.js';
import { isLocal, ownName, slotOfMember, slotOfName } from './slots.js';
import type { State } from './state.js';
import { carriesError, isNullish, join, known, markDecided, truthOf, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

const WHEN_SET: Readonly<Record<string, ((before: Value) => boolean | null) | undefined>> = {
  '&&=': truthOf,
  '||=': (before) => negation(truthOf(before)),
  '??=': isNullish,
};

function negation(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth;
}

/** `target = value` and its like. */
export function assign(node: TSESTree.AssignmentExpression, state: State, walk: Walk): Value {
  const target = unwrap(node.left);
  const isSet = WHEN_SET[node.operator];
  if (isSet) return assignWhen(node, target, isSet, state, walk);
  if (node.operator === '=') {
    const key = target.type === 'MemberExpression' ? evaluateHolder(target, state, walk) : UNDEFINED;
    const value = walk.evaluate(node.right, state);
    store(node, target, value, state, walk);
    // `failures[error] = Date.now()` keeps the error as a key.
    if (carriesError(key)) noteHandedOn(target, [key], state, walk);
    return value;
  }
  const before = walk.evaluate(target, state);
  const more = walk.evaluate(node.right, state);
  const value = arithmetic(node, node.operator.slice(0, -1), before, more, state, walk);
  // `count += 1` counts alike for every error, whatever a branch has added before.
  store(node, target, value, state, walk, carriesError(before) ? value : more);
  return value;
}

/** `text ||= other` assigns, and evaluates what it assigns, only where there is need. */
function assignWhen(
  node: TSESTree.AssignmentExpression,
  target: TSESTree.Node,
  isSet: (before: Value) => boolean | null,
  state: State,
  walk: Walk,
): Value {
  const before = walk.evaluate(target, state);
  const sets = isSet(before);
  if (sets === false) {
    if (before.decided) passBy(node.right, state, walk);
    return before;
  }
  const other = sets === null ? state.fork() : null;
  const value = takeWay(node.right, before.decided, state, walk);
  const { inBranch } = state;
  state.inBranch ||= before.decided;
  store(node, target, value, state, walk);
  state.inBranch = inBranch;
  if (!other) return before.decided ? markDecided(value) : value;
  state.meet([state.fork(), other], before.decided);
  return join(before, value, before.decided);
}

/** What stands before the member that is assigned to is evaluated first; answers a computed key. */
function evaluateHolder(target: TSESTree.MemberExpression, state: State, walk: Walk): Value {
  const holder = walk.evaluate(target.object, state);
  if (target.computed) return walk.evaluate(target.property, state);
  // Whoever sets a member of the error takes it for an object too.
  if (holder.kind === 'error') readMember(target, holder, memberName(target) ?? '', walk);
  return UNDEFINED;
}

/** @param handed what goes to where it is stored that wasn't there before */
function store(
  node: TSESTree.Node,
  target: TSESTree.Node,
  value: Value,
  state: State,
  walk: Walk,
  handed = value,
): void {
  if (target.type !== 'MemberExpression') {
    const isOutward = target.type === 'Identifier' && !isOwnVariable(target, walk);
    // What the handler keeps to itself does nothing; what it does with that further on may.
    if (isOutward) noteHandedOn(node, [handed], state, walk);
    bindPattern(target, value, state, walk);
    if (isOutward) giveAway([value], state, walk);
    return;
  }
  const slot = slotOfMember(target, walk);
  const stored = state.isChosen ? markDecided(value) : value;
  if (slot !== null) {
    state.assign(slot, stored);
    const name = ownName(slot);
    if (value.kind === 'error' && name !== null) walk.notes.stores.push({ node: target, name });
  }
  const holder = unwrap(target.object);
  const held = holder.type === 'Identifier' ? state.get(slotOfName(holder, walk)) : undefined;
  if (held?.kind === 'record') state.open(held, state.isChosen || value.decided);
  noteHandedOn(node, [handed], state, walk);
  giveAway([value], state, walk);
}

/** `count++`. */
export function update(node: TSESTree.UpdateExpression, state: State, walk: Walk): Value {
  const before = walk.evaluate(node.argument, state);
  const target = unwrap(node.argument);
  if (target.type !== 'Identifier' || !isOwnVariable(target, walk)) noteAct(node, state, walk);
  const count = before.kind === 'known' && typeof before.value === 'number' ? before.value : null;
  const after = count === null ? null : known(count + (node.operator === '++' ? 1 : -1), before.decided);
  const stored = after ?? (before.decided ? markDecided(UNKNOWN) : UNKNOWN);
  const slot =
    target.type === 'Identifier'
      ? slotOfName(target, walk)
      : target.type === 'MemberExpression'
        ? slotOfMember(target, walk)
        : null;
  if (slot !== null) state.assign(slot, state.isChosen ? markDecided(stored) : stored);
  return node.prefix ? stored : before;
}

function isOwnVariable(identifier: TSESTree.Identifier, walk: Walk): boolean {
  const binding = walk.context.scopes.bindingOf(identifier);
  return isDefined(binding) && isLocal(binding, walk);
}
