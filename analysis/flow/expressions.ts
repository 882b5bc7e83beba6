import type { TSESTree } from '@typescript-eslint/types';

import { keyName, stringOf } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { childrenOf } from '../walk.js';
import { assign, update } from './assignments.js';
import { choose, noteChosenValue, passBy, takeWay } from './branch.js';
import { giveAway } from './callbacks.js';
import { evaluateCall, evaluateNew } from './calls.js';
import { noteHandedOn } from './effects.js';
import { evaluateBinary, evaluateUnary, merged, textOf } from './operators.js';
import { readProperty } from './properties.js';
import type { State } from './state.js';
import {
  CARRIER,
  carriesError,
  DECIDED,
  decidedBy,
  dependsOnError,
  fulfilled,
  functionOf,
  isNullish,
  join,
  known,
  markDecided,
  narrowed,
  record,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value.js';
import { literalValue, readVariable } from './variables.js';
import type { Walk } from './walk-context.js';

type Evaluator<Node> = (node: Node, state: State, walk: Walk) => Value;
type Evaluators = {
  readonly [Type in `${TSESTree.AST_NODE_TYPES}`]?: Evaluator<Extract<TSESTree.Node, { type: Type }>>;
};

/** How each kind of expression is looked at; any other has its children looked at. */
const EVALUATORS: Evaluators = {
  ArrayExpression: evaluateArray,
  ArrowFunctionExpression: functionOf,
  AssignmentExpression: assign,
  AwaitExpression: (node, state, walk) => {
    const value = walk.evaluate(node.argument, state);
    state.later = true;
    state.loosen();
    return fulfilled(value);
  },
  BinaryExpression: evaluateBinary,
  CallExpression: evaluateCall,
  ClassExpression: () => UNKNOWN,
  ConditionalExpression: (node, state, walk) => {
    const test = walk.evaluate(node.test, state);
    const value = choose(test, node.consequent, node.alternate, state, walk);
    noteChosenValue(node, value, test, walk);
    return test.decided ? markDecided(value) : value;
  },
  FunctionExpression: functionOf,
  Identifier: (node, state, walk) => constantValue(node, walk) ?? readVariable(node, state, walk),
  Literal: literalValue,
  LogicalExpression: evaluateLogical,
  MemberExpression: (node, state, walk) =>
    constantValue(node, walk) ?? readProperty(node, walk.evaluate(node.object, state), state, walk),
  NewExpression: evaluateNew,
  ObjectExpression: evaluateObject,
  SequenceExpression: (node, state, walk) => {
    let last = UNDEFINED;
    for (const expression of node.expressions) last = walk.evaluate(expression, state);
    return last;
  },
  TaggedTemplateExpression: (node, state, walk) => {
    const parts = node.quasi.expressions.map((part) => walk.evaluate(part, state));
    noteHandedOn(node, parts, state, walk);
    giveAway(parts, state, walk);
    return merged(parts);
  },
  TemplateLiteral: (node, state, walk) => {
    if (stringOf(node) !== null) return literalValue(node);
    const parts = node.expressions.map((part) => walk.evaluate(part, state));
    const [only] = parts;
    // `${error}` is the error once more.
    if (only?.kind === 'error' && parts.length === 1 && node.quasis.every(({ value }) => value.raw === '')) return only;
    return textOf(parts);
  },
  UnaryExpression: evaluateUnary,
  UpdateExpression: update,
  YieldExpression: (node, state, walk) => {
    const value = node.argument ? walk.evaluate(node.argument, state) : UNDEFINED;
    noteHandedOn(node, [value], state, walk);
    walk.frames.at(-1)?.results.push(state.isChosen ? DECIDED : decidedBy(UNKNOWN, [value]));
    state.later = true;
    state.loosen();
    return UNKNOWN;
  },
};

/** What an expression holds; what it does on the way is noted. */
export function evaluateExpression(node: TSESTree.Node, state: State, walk: Walk): Value {
  const inner = unwrap(node);
  const evaluator = EVALUATORS[inner.type as keyof Evaluators] as Evaluator<TSESTree.Node> | undefined;
  if (evaluator) return evaluator(inner, state, walk);
  if (inner.type.startsWith('TS')) return UNKNOWN;
  const parts = childrenOf(inner, walk.context.file.visitorKeys).map((child) => walk.evaluate(child, state));
  // What JSX is given goes out of sight when that is rendered.
  giveAway(parts, state, walk);
  return merged(parts);
}

/** The value of a constant that is read from one of the library's tables, or null for anything else. */
function constantValue(node: TSESTree.Node, walk: Walk): Value | null {
  const denotation = walk.context.denotations.of(node);
  if (denotation?.kind !== 'member') return null;
  const { family, member } = denotation;
  return known(family.members.get(member) ?? family.former.get(member) ?? `${family.table}.${member}`);
}

function evaluateArray(node: TSESTree.ArrayExpression, state: State, walk: Walk): Value {
  const fields: [string, Value][] = [];
  let isOpen = false;
  const add = (value: Value): number => fields.push([String(fields.length), value]);
  for (const element of node.elements) {
    if (element?.type !== 'SpreadElement') {
      add(element ? walk.evaluate(element, state) : UNDEFINED);
      continue;
    }
    const spread = walk.evaluate(element.argument, state);
    if (spread.kind === 'record') for (const field of spread.fields.values()) add(decidedBy(field, [spread]));
    else if (dependsOnError(spread)) add(carriesError(spread) ? CARRIER : DECIDED);
    isOpen ||= spread.kind !== 'record' || spread.isOpen || !spread.isList || spread.decided;
  }
  return { ...record(fields, isOpen), isList: true };
}

function evaluateObject(node: TSESTree.ObjectExpression, state: State, walk: Walk): Value {
  const fields: [string, Value][] = [];
  let isOpen = false;
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = walk.evaluate(property.argument, state);
      if (spread.kind === 'record') fields.push(...spread.fields);
      if (spread.decided || spread.kind !== 'record') fields.push([REST, merged([spread])]);
      isOpen ||= spread.kind !== 'record' || spread.isOpen || spread.decided;
      continue;
    }
    const key = property.computed ? walk.evaluate(property.key, state) : known(keyName(property));
    const value = walk.evaluate(property.value, state);
    if (key.kind === 'known') {
      fields.push([String(key.value), decidedBy(value, [key])]);
    } else {
      fields.push([REST, merged([key, value])]);
      isOpen = true;
    }
  }
  return record(fields, isOpen);
}

/** The name of a part whose own name isn't known. */
const REST = '...';

/**
 * `a && b`, `a || b`, `a ?? b`. A long chain of them leans to the left; it is walked in a loop, not by a recursion that
 * generated code could exhaust.
 */
function evaluateLogical(outermost: TSESTree.LogicalExpression, state: State, walk: Walk): Value {
  const chain = [outermost];
  let first = unwrap(outermost.left);
  for (; first.type === 'LogicalExpression'; first = unwrap(first.left)) chain.push(first);
  let value = walk.evaluate(first, state);
  for (const node of chain.reverse()) value = goOn(node, value, state, walk);
  return value;
}

function goOn(node: TSESTree.LogicalExpression, left: Value, state: State, walk: Walk): Value {
  if (!state.alive) return left;
  const stops = stopsAtLeft(node.operator, left);
  if (stops === true) {
    if (left.decided) passBy(node.right, state, walk);
    return left;
  }
  if (stops === false) {
    const right = takeWay(node.right, left.decided, state, walk);
    // `TEXTS[error] ?? 'Call failed.'`: the look-up found nothing, so the right side is the fallback.
    if (isNullish(left) === true) noteChosenValue(node, right, left, walk);
    return left.decided ? markDecided(right) : right;
  }
  const other = state.fork();
  if (left.decided) passBy(node.right, other, walk);
  const right = takeWay(node.right, left.decided, state, walk);
  state.meet([state.fork(), other], left.decided);
  // `isOnline() && error === X` is false for every other error, whatever `isOnline()` says.
  const stopped = node.operator === '??' ? left : narrowed(left, node.operator === '||');
  return join(stopped, right, left.decided);
}

function stopsAtLeft(operator: TSESTree.LogicalExpression['operator'], left: Value): boolean | null {
  if (operator === '??') {
    const nullish = isNullish(left);
    return nullish === null ? null : !nullish;
  }
  const truth = truthOf(left);
  if (truth === null) return null;
  return operator === '||' ? truth : !truth;
}
