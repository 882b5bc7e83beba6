import type { TSESTree } from '@typescript-eslint/types';

import { unwrap } from '../unwrap.js';
import { seenCollection } from './collections.js';
import { noteAct } from './effects.js';
import { equalityTest, isMaybe, membershipTest, opaqueTest } from './error-tests.js';
import { slotOfMember } from './slots.js';
import type { State } from './state.js';
import {
  areEqual,
  CARRIER,
  carriesError,
  DECIDED,
  decidedBy,
  dependsOnError,
  isNullish,
  known,
  madeOf,
  markDecided,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value.js';
import type { Walk } from './walk-context.js';

/** What is made of several values: it has the error inside if one of them has. */
export function merged(parts: readonly Value[]): Value {
  const isDecided = parts.some((part) => part.decided || (dependsOnError(part) && !carriesError(part)));
  if (!parts.some(carriesError)) return isDecided ? madeOf(parts) : UNKNOWN;
  return isDecided ? markDecided(CARRIER) : CARRIER;
}

/** A text that is made of several values: what a look-up didn't find is no part of it that the error chose. */
export function textOf(parts: readonly Value[]): Value {
  return merged(parts.filter((part) => isNullish(part) !== true));
}

type Operation = (left: Value, right: Value, node: TSESTree.BinaryExpression, state: State, walk: Walk) => Value;

const OPERATIONS: Readonly<Record<string, Operation | undefined>> = {
  '==': (left, right, node, state, walk) => equal(node, left, right, state, walk),
  '===': (left, right, node, state, walk) => equal(node, left, right, state, walk),
  '!=': (left, right, node, state, walk) => negated(equal(node, left, right, state, walk)),
  '!==': (left, right, node, state, walk) => negated(equal(node, left, right, state, walk)),
  in: (left, right, node, state, walk) => within(node, left, right, state, walk),
  instanceof: (left) => {
    if (left.kind === 'error' && left.form === 'string') return known(false);
    return decidedBy(UNKNOWN, [left]);
  },
};

/** An operator between two values. */
export function evaluateBinary(node: TSESTree.BinaryExpression, state: State, walk: Walk): Value {
  const left = walk.evaluate(node.left, state);
  const right = walk.evaluate(node.right, state);
  const operation = OPERATIONS[node.operator];
  return operation
    ? operation(left, right, node, state, walk)
    : arithmetic(node, node.operator, left, right, state, walk);
}

function equal(node: TSESTree.BinaryExpression, left: Value, right: Value, state: State, walk: Walk): Value {
  if (left.kind === 'error' && right.kind === 'error') return isMaybe(left) || isMaybe(right) ? DECIDED : known(true);
  if (left.kind === 'error') return equalityTest(node, left, node.right, right, state, walk);
  if (right.kind === 'error') return equalityTest(node, right, node.left, left, state, walk);
  const isLoose = node.operator === '==' || node.operator === '!=';
  const equals = isLoose && isNullish(left) === true ? isNullish(right) : areEqual(left, right);
  if (equals !== null) return known(equals, left.decided || right.decided);
  return carriesError(left) || carriesError(right) ? opaqueTest(node, state, walk) : decidedBy(UNKNOWN, [left, right]);
}

function within(node: TSESTree.BinaryExpression, left: Value, right: Value, state: State, walk: Walk): Value {
  if (left.kind === 'error') {
    const collection = seenCollection(node.right, walk);
    const isKeyed = collection?.kind === 'object';
    return isKeyed ? membershipTest(node, left, collection, state, walk) : opaqueTest(node, state, walk);
  }
  if (right.kind === 'error' && right.form === 'string') return known(false);
  return decidedBy(UNKNOWN, [left, right]);
}

/** The opposite of a value's truth. */
function negated(value: Value): Value {
  const truth = truthOf(value);
  return truth === null ? decidedBy(UNKNOWN, [value]) : known(!truth, value.decided);
}

const ARITHMETIC: Readonly<Record<string, ((a: number, b: number) => boolean | number) | undefined>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '%': (a, b) => a % b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Sums and comparisons by order: of numbers they are worked out, a text that gets the error has it inside. */
export function arithmetic(
  node: TSESTree.Node,
  operator: string,
  left: Value,
  right: Value,
  state: State,
  walk: Walk,
): Value {
  if (operator === '+' && (carriesError(left) || carriesError(right))) return concatenated(left, right);
  if (operator === '+' && (isNullish(left) === true || isNullish(right) === true)) return textOf([left, right]);
  // `error > '…'` asks something of the error's text.
  if (carriesError(left) || carriesError(right)) return opaqueTest(node, state, walk);
  const compute = ARITHMETIC[operator];
  if (compute && left.kind === 'known' && right.kind === 'known') {
    const [a, b] = [left.value, right.value];
    if (typeof a === 'number' && typeof b === 'number') return known(compute(a, b), left.decided || right.decided);
  }
  return madeOf([left, right]);
}

function concatenated(left: Value, right: Value): Value {
  // `'' + error` is the error once more.
  if (isEmptyText(left) && right.kind === 'error') return right;
  if (isEmptyText(right) && left.kind === 'error') return left;
  return merged([left, right]);
}

function isEmptyText(value: Value): boolean {
  return value.kind === 'known' && value.value === '';
}

type Unary = (value: Value) => Value;

const UNARY: Readonly<Record<string, Unary | undefined>> = {
  '!': negated,
  '-': (value) => ofNumber(value, (number) => -number),
  '+': (value) => ofNumber(value, (number) => number),
  '~': (value) => ofNumber(value, (number) => ~number),
  typeof: typeName,
  void: () => UNDEFINED,
};

/** An operator before a value. */
export function evaluateUnary(node: TSESTree.UnaryExpression, state: State, walk: Walk): Value {
  const value = walk.evaluate(node.argument, state);
  if (node.operator === 'delete') remove(node, state, walk);
  return UNARY[node.operator]?.(value) ?? UNKNOWN;
}

function remove({ argument }: TSESTree.UnaryExpression, state: State, walk: Walk): void {
  const target = unwrap(argument);
  const slot = target.type === 'MemberExpression' ? slotOfMember(target, walk) : null;
  if (slot !== null) state.assign(slot, state.isChosen ? markDecided(UNDEFINED) : UNDEFINED);
  noteAct(argument, state, walk);
}

function ofNumber(value: Value, compute: (number: number) => number): Value {
  if (value.kind !== 'known' || typeof value.value !== 'number') return decidedBy(UNKNOWN, [value]);
  return known(compute(value.value), value.decided);
}

function typeName(value: Value): Value {
  const name = nameOfType(value);
  return name === null ? decidedBy(UNKNOWN, [value]) : known(name, value.decided);
}

function nameOfType(value: Value): string | null {
  switch (value.kind) {
    case 'error':
      return value.form === 'string' ? 'string' : null;
    case 'known':
      return typeof value.value;
    case 'function':
      return 'function';
    case 'record':
      return 'object';
    default:
      return null;
  }
}
