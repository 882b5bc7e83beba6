import type { TSESTree } from '@typescript-eslint/types';

import { isDefined } from '../scopes.js';
import { memberName, stringOf } from '../static-name.js';
import { thisMember, isThis } from '../this-members.js';
import { unwrap } from '../unwrap.js';
import { childrenOf } from '../walk.js';
import { choose, noteChosenValue, takeWay, passBy } from './branch.js';
import { evaluateCall, evaluateNew } from './calls.js';
import { noteAct, noteHandedOn } from './effects.js';
import { equalityTest, lookupTest, membershipTest, opaqueTest, seenCollection } from './error-tests.js';
import { readMember } from './members.js';
import { bindPattern } from './patterns.js';
import type { Slot, State } from './state.js';
import {
  CARRIER,
  carriesError,
  DECIDED,
  isNullish,
  join,
  known,
  markDecided,
  record,
  truthOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value.js';
import { functionValue, readVariable } from './variables.js';
import type { Walk } from './walk-context.js';

type Evaluator<Node> = (node: Node, state: State, walk: Walk) => Value;
type Evaluators = {
  readonly [Type in `${TSESTree.AST_NODE_TYPES}`]?: Evaluator<Extract<TSESTree.Node, { type: Type }>>;
};

/** How each kind of expression is looked at; any other has its children looked at. */
const EVALUATORS: Evaluators = {
  ArrayExpression: (node, state, walk) => {
    const fields: [string, Value][] = [];
    let isOpen = false;
    for (const [index, element] of node.elements.entries()) {
      if (element?.type === 'SpreadElement') {
        const spread = walk.evaluate(element.argument, state);
        if (spread.kind === 'record' && !isOpen) {
          for (const [name, value] of spread.fields) fields.push([String(index + Number(name)), value]);
        } else if (carriesError(spread)) {
          fields.push([String(index), CARRIER]);
        }
        isOpen = true;
      } else if (element) {
        fields.push([String(index), walk.evaluate(element, state)]);
      }
    }
    return record(fields, isOpen);
  },
  ArrowFunctionExpression: (node) => ({ kind: 'function', fn: node, decided: false }),
  AssignmentExpression: (node, state, walk) => assign(node, state, walk),
  AwaitExpression: (node, state, walk) => {
    const value = walk.evaluate(node.argument, state);
    state.later = true;
    return value;
  },
  BinaryExpression: (node, state, walk) => evaluateBinary(node, state, walk),
  CallExpression: evaluateCall,
  ClassExpression: () => UNKNOWN,
  ConditionalExpression: (node, state, walk) => {
    const test = walk.evaluate(node.test, state);
    const value = choose(test, node.consequent, node.alternate, state, walk);
    noteChosenValue(node, value, test, walk);
    return test.decided ? markDecided(value) : value;
  },
  FunctionExpression: (node) => ({ kind: 'function', fn: node, decided: false }),
  Identifier: (node, state, walk) => {
    const denotation = walk.context.denotations.of(node);
    return denotation?.kind === 'member' ? constantValue(node, walk) : readVariable(node, state, walk);
  },
  Literal: (node) => {
    const text = stringOf(node);
    if (text !== null) return known(text);
    return typeof node.value === 'object' && node.value !== null
      ? UNKNOWN
      : known(node.value as boolean | number | null);
  },
  LogicalExpression: (node, state, walk) => evaluateLogical(node, state, walk),
  MemberExpression: (node, state, walk) => evaluateMember(node, state, walk),
  NewExpression: evaluateNew,
  ObjectExpression: (node, state, walk) => {
    const fields: [string, Value][] = [];
    let isOpen = false;
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        const spread = walk.evaluate(property.argument, state);
        isOpen = true;
        if (spread.kind === 'record') fields.push(...spread.fields);
        else if (carriesError(spread)) fields.push(['...', CARRIER]);
        continue;
      }
      const key = property.computed ? walk.evaluate(property.key, state) : UNKNOWN;
      const name = property.computed ? (key.kind === 'known' ? String(key.value) : null) : keyOf(property.key);
      fields.push([name ?? '...', carriesError(key) ? CARRIER : walk.evaluate(property.value, state)]);
    }
    return record(fields, isOpen);
  },
  SequenceExpression: (node, state, walk) => {
    let last = UNDEFINED;
    for (const expression of node.expressions) last = walk.evaluate(expression, state);
    return last;
  },
  TaggedTemplateExpression: (node, state, walk) => {
    noteHandedOn(
      node,
      node.quasi.expressions.map((part) => walk.evaluate(part, state)),
      state,
      walk,
    );
    return UNKNOWN;
  },
  TemplateLiteral: (node, state, walk) => {
    const text = stringOf(node);
    if (text !== null) return known(text);
    const parts = node.expressions.map((part) => walk.evaluate(part, state));
    const [only] = parts;
    // `${error}` is the error once more.
    if (only?.kind === 'error' && parts.length === 1 && node.quasis.every(({ value }) => value.raw === '')) return only;
    return merged(parts);
  },
  UnaryExpression: (node, state, walk) => evaluateUnary(node, state, walk),
  UpdateExpression: (node, state, walk) => {
    if (node.argument.type !== 'Identifier' || !isLocal(node.argument, walk) || state.isChosen)
      noteAct(node, state, walk);
    return UNKNOWN;
  },
  YieldExpression: (node, state, walk) => {
    noteHandedOn(node, node.argument ? [walk.evaluate(node.argument, state)] : [], state, walk);
    state.later = true;
    return UNKNOWN;
  },
};

/** What an expression holds; what it does on the way is noted. */
export function evaluateExpression(node: TSESTree.Node, state: State, walk: Walk): Value {
  const inner = unwrap(node);
  const evaluator = EVALUATORS[inner.type as keyof Evaluators] as Evaluator<TSESTree.Node> | undefined;
  if (evaluator) return evaluator(inner, state, walk);
  if (inner.type.startsWith('TS')) return UNKNOWN;
  return merged(childrenOf(inner, walk.context.file.visitorKeys).map((child) => walk.evaluate(child, state)));
}

/** What is made of several values: it has the error inside if one of them has. */
function merged(parts: readonly Value[]): Value {
  const isDecided = parts.some(({ decided }) => decided);
  if (parts.some(carriesError)) return isDecided ? markDecided(CARRIER) : CARRIER;
  return isDecided ? DECIDED : UNKNOWN;
}

function keyOf(key: TSESTree.Node): string | null {
  return key.type === 'Identifier' ? key.name : stringOf(key);
}

function constantValue(node: TSESTree.Node, walk: Walk): Value {
  const denotation = walk.context.denotations.of(node);
  if (denotation?.kind !== 'member') return UNKNOWN;
  const { family, member } = denotation;
  return known(family.members.get(member) ?? family.former.get(member) ?? `${family.table}.${member}`);
}

function evaluateMember(node: TSESTree.MemberExpression, state: State, walk: Walk): Value {
  if (walk.context.denotations.of(node)?.kind === 'member') return constantValue(node, walk);
  const name = memberName(node);
  if (name === null) return evaluateComputed(node, state, walk);
  const self = isThis(node.object, walk.context);
  if (self) return state.get(`this.${name}`) ?? ownMember(self, node, name, walk);
  const object = walk.evaluate(node.object, state);
  if (node.optional && object.decided && isNullish(object) === true) return markDecided(UNDEFINED);
  const value = readMember(node, object, name, walk);
  return value === UNKNOWN ? functionValue(node, walk) : value;
}

function ownMember(self: TSESTree.ThisExpression, node: TSESTree.MemberExpression, name: string, walk: Walk): Value {
  const member = thisMember(self, name, walk.context);
  const text = member ? stringOf(unwrap(member)) : null;
  return text === null ? functionValue(node, walk) : UNKNOWN;
}

/** `table[key]`. */
function evaluateComputed(node: TSESTree.MemberExpression, state: State, walk: Walk): Value {
  const key = walk.evaluate(node.property, state);
  if (key.kind === 'error') {
    const collection = seenCollection(node.object, walk);
    if (collection) return lookupTest(node, collection, state, walk);
    walk.evaluate(node.object, state);
    return opaqueTest(node, walk);
  }
  const object = walk.evaluate(node.object, state);
  if (key.kind === 'known') return readMember(node, object, String(key.value), walk);
  return merged([object, key]);
}

function evaluateBinary(node: TSESTree.BinaryExpression, state: State, walk: Walk): Value {
  const left = walk.evaluate(node.left, state);
  const right = walk.evaluate(node.right, state);
  switch (node.operator) {
    case '===':
    case '==':
      return equal(node, left, right, walk);
    case '!==':
    case '!=':
      return negated(equal(node, left, right, walk));
    case 'in': {
      const collection = left.kind === 'error' ? seenCollection(node.right, walk) : null;
      if (collection) return membershipTest(node, collection, walk);
      if (left.kind === 'error') return opaqueTest(node, walk);
      return right.kind === 'error' && right.form === 'string' ? known(false) : UNKNOWN;
    }
    case 'instanceof':
      return left.kind === 'error' && left.form === 'string' ? known(false) : UNKNOWN;
    case '+':
      return concatenated(left, right);
    default:
      return compared(node.operator, left, right);
  }
}

function equal(node: TSESTree.BinaryExpression, left: Value, right: Value, walk: Walk): Value {
  if (left.kind === 'error' && right.kind === 'error') return UNKNOWN;
  if (left.kind === 'error') return equalityTest(node, node.right, right, walk);
  if (right.kind === 'error') return equalityTest(node, node.left, left, walk);
  const isDecided = left.decided || right.decided;
  if (left.kind !== 'known' || right.kind !== 'known') return isDecided ? DECIDED : UNKNOWN;
  const isLoose = node.operator === '==' || node.operator === '!=';
  const bothNullish = isNullish(left) === true && isNullish(right) === true;
  return known(left.value === right.value || (isLoose && bothNullish), isDecided);
}

function negated(value: Value): Value {
  const truth = truthOf(value);
  if (truth === null) return value.decided ? DECIDED : UNKNOWN;
  return known(!truth, value.decided);
}

function concatenated(left: Value, right: Value): Value {
  const carrier = carriesError(left) || carriesError(right);
  const [shorter] = [left, right].filter(({ kind }) => kind === 'known');
  // `'' + error` is the error once more.
  if (carrier && shorter?.kind === 'known' && shorter.value === '') return left.kind === 'error' ? left : right;
  return merged([left, right]);
}

/** Comparisons by order: what `indexOf` gave is compared so. */
function compared(operator: string, left: Value, right: Value): Value {
  const isDecided = left.decided || right.decided;
  if (left.kind !== 'known' || right.kind !== 'known') return isDecided ? DECIDED : UNKNOWN;
  const [a, b] = [left.value, right.value];
  if (typeof a !== 'number' || typeof b !== 'number') return isDecided ? DECIDED : UNKNOWN;
  switch (operator) {
    case '<':
      return known(a < b, isDecided);
    case '<=':
      return known(a <= b, isDecided);
    case '>':
      return known(a > b, isDecided);
    case '>=':
      return known(a >= b, isDecided);
    default:
      return isDecided ? DECIDED : UNKNOWN;
  }
}

function evaluateUnary(node: TSESTree.UnaryExpression, state: State, walk: Walk): Value {
  const value = walk.evaluate(node.argument, state);
  switch (node.operator) {
    case '!':
      return negated(value);
    case 'typeof':
      return value.kind === 'error' && value.form === 'string' ? known('string') : UNKNOWN;
    case 'void':
      return UNDEFINED;
    case '-':
      return value.kind === 'known' && typeof value.value === 'number' ? known(-value.value, value.decided) : UNKNOWN;
    case '~':
      return value.kind === 'known' && typeof value.value === 'number'
        ? known(~value.value, value.decided)
        : merged([value]);
    case 'delete':
      noteAct(node, state, walk);
      return UNKNOWN;
    default:
      return merged([value]);
  }
}

function evaluateLogical(node: TSESTree.LogicalExpression, state: State, walk: Walk): Value {
  const left = walk.evaluate(node.left, state);
  const stops = stopsAtLeft(node.operator, left);
  if (stops === true) {
    if (left.decided) passBy(node.right, state, walk);
    return left;
  }
  const other = stops === null ? state.fork() : null;
  const right = takeWay(node.right, left.decided, state, walk);
  // `TEXTS[error] ?? 'Call failed.'`: the look-up found nothing, so the right side is the fallback.
  if (isNullish(left) === true) noteChosenValue(node, right, left, walk);
  if (!other) return left.decided ? markDecided(right) : right;
  state.meet([state.fork(), other], left.decided);
  return join(left, right, left.decided);
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

function assign(node: TSESTree.AssignmentExpression, state: State, walk: Walk): Value {
  const { left, operator } = node;
  const value = walk.evaluate(node.right, state);
  const stored =
    operator === '=' ? value : merged([value, left.type === 'Identifier' ? readVariable(left, state, walk) : UNKNOWN]);
  if (left.type === 'Identifier' || left.type === 'ObjectPattern' || left.type === 'ArrayPattern') {
    if (left.type === 'Identifier' && !isLocal(left, walk)) noteHandedOn(node, [value], state, walk);
    else if (state.isChosen) noteAct(node, state, walk);
    bindPattern(left, stored, state, walk);
    return value;
  }
  const target = unwrap(left);
  if (target.type === 'MemberExpression') {
    const slot = slotOf(target, walk);
    if (slot) {
      state.set(slot, stored);
      if (value.kind === 'error') walk.notes.stores.push({ node: target, name: slot.slice('this.'.length) });
    } else {
      walk.evaluate(target.object, state);
    }
    if (target.computed) walk.evaluate(target.property, state);
  }
  noteHandedOn(node, [value], state, walk);
  return value;
}

function slotOf(target: TSESTree.MemberExpression, walk: Walk): Extract<Slot, string> | null {
  const name = memberName(target);
  return name !== null && isThis(target.object, walk.context) ? `this.${name}` : null;
}

/** Whether a variable belongs to a function that is being walked, so that nothing outside sees it change. */
function isLocal(identifier: TSESTree.Identifier, walk: Walk): boolean {
  const binding = walk.context.scopes.bindingOf(identifier);
  const definition = isDefined(binding) ? binding.defs[0] : undefined;
  if (!definition) return false;
  const [start, end] = (definition.name as TSESTree.Node).range;
  return walk.frames.some(({ fn }) => fn.range[0] <= start && end <= fn.range[1]);
}
