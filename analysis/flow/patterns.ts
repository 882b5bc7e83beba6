import type { TSESTree } from '@typescript-eslint/types';

import { keyName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { takeWay } from './branch.js';
import { noteHandedOn } from './effects.js';
import { throwOut } from './jumps.js';
import { readMember } from './members.js';
import { slotOfMember, slotOfName } from './slots.js';
import type { State } from './state.js';
import {
  CARRIER,
  carriesError,
  decidedBy,
  isNullish,
  join,
  markDecided,
  record,
  type RecordValue,
  UNKNOWN,
  type Value,
} from './value.js';
import type { Walk } from './walk-context.js';

/** Gives the variables of a pattern their parts of a value. */
export function bindPattern(pattern: TSESTree.Node, value: Value, state: State, walk: Walk): void {
  const target = unwrap(pattern);
  switch (target.type) {
    case 'Identifier':
      state.assign(slotOfName(target, walk), state.isChosen ? markDecided(value) : value);
      return;
    case 'MemberExpression': {
      const slot = slotOfMember(target, walk);
      if (slot !== null) state.assign(slot, value);
      noteHandedOn(target, [value], state, walk);
      return;
    }
    case 'AssignmentPattern':
      bindPattern(target.left, withDefault(target.right, value, state, walk), state, walk);
      return;
    case 'ObjectPattern':
    case 'ArrayPattern':
      // `const { title } = TEXTS[error];` throws where the look-up found nothing.
      if (value.decided && isNullish(value) === true) throwOut(state, walk, true);
      else if (target.type === 'ObjectPattern') bindObject(target, value, state, walk);
      else bindArray(target, value, state, walk);
      return;
    default:
  }
}

function bindArray({ elements }: TSESTree.ArrayPattern, value: Value, state: State, walk: Walk): void {
  for (const [index, element] of elements.entries()) {
    if (element?.type === 'RestElement') bindPattern(element.argument, restFrom(value, index), state, walk);
    else if (element) bindPattern(element, readMember(element, value, String(index), walk), state, walk);
  }
}

function bindObject(pattern: TSESTree.ObjectPattern, value: Value, state: State, walk: Walk): void {
  for (const part of pattern.properties) {
    if (part.type === 'RestElement') {
      bindPattern(part.argument, restOf(value), state, walk);
      continue;
    }
    const name = keyName(part);
    const key = name === null ? walk.evaluate(part.key, state) : UNKNOWN;
    const field = name === null ? decidedBy(UNKNOWN, [value, key]) : readMember(part, value, name, walk);
    bindPattern(part.value, field, state, walk);
  }
}

function withDefault(node: TSESTree.Node, value: Value, state: State, walk: Walk): Value {
  const nullish = isNullish(value);
  if (nullish === false || (value.kind === 'known' && value.value === null)) return value;
  const fallback = takeWay(node, value.decided, state, walk);
  if (nullish) return value.decided ? markDecided(fallback) : fallback;
  return join(value, fallback, value.decided);
}

function restOf(value: Value): Value {
  if (value.kind === 'record') return value;
  return decidedBy(carriesError(value) ? CARRIER : UNKNOWN, [value]);
}

/** What `...rest` at a position of an array holds. */
export function restFrom(value: Value, from: number): Value {
  if (value.kind !== 'record') return restOf(value);
  const fields = [...value.fields].flatMap(([name, field]): [string, Value][] => {
    const index = Number(name) - from;
    return index >= 0 ? [[String(index), field]] : [];
  });
  const rest: RecordValue = { ...record(fields, value.isOpen), isList: value.isList };
  return value.decided ? markDecided(rest) : rest;
}
