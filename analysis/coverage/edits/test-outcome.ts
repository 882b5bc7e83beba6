import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import type { FlowTest } from '../../flow/notes.js';
import { type FunctionNode, isFunction, parametersOf } from '../../function-node.js';
import { functionsOf } from '../../function-of.js';
import { isEquality } from '../../literal-site.js';
import { meantValue, operandOf } from '../../operand.js';
import { memberName } from '../../static-name.js';
import { originOf } from '../../origin.js';
import { isDefined } from '../../scopes.js';
import { unwrap } from '../../unwrap.js';
import { childrenOf } from '../../walk.js';
import { switchTruths } from './predicate.js';
import { operandsOf } from './tested-operands.js';

/** What has to be known to tell how a test comes out. */
export interface Asking {
  /** The tests that a walk saw, by their nodes. */
  readonly tests: ReadonlyMap<TSESTree.Node, FlowTest>;
  /** How the error is written where it is asked about. */
  readonly error: string;
  readonly context: FileContext;
}

/** How many predicates may ask one another. */
const DEPTH = 3;

/**
 * How a test comes out for one error, `null` standing for one that no test names: true, false, or null where that can't
 * be told from the test alone.
 */
export function outcomeFor(value: string | null, node: TSESTree.Node, asking: Asking, depth = DEPTH): boolean | null {
  const inner = unwrap(node);
  const test = asking.tests.get(inner);
  if (test) return testOutcome(value, test, asking.context);
  // It is a string that isn't empty.
  if (isErrorItself(inner, asking)) return true;
  const outcome = (part: TSESTree.Node): boolean | null => outcomeFor(value, part, asking, depth);
  switch (inner.type) {
    case 'LogicalExpression': {
      const left = outcome(inner.left);
      const right = outcome(inner.right);
      const decisive = inner.operator === '&&' ? false : inner.operator === '||' ? true : null;
      if (decisive !== null && (left === decisive || right === decisive)) return decisive;
      return left === null || right === null || decisive === null ? null : !decisive;
    }
    case 'UnaryExpression': {
      if (inner.operator === '~') return positionTruth(value, inner.argument, '!==', -1, asking);
      const argument = outcome(inner.argument);
      return inner.operator === '!' && argument !== null ? !argument : null;
    }
    case 'BinaryExpression': {
      const limit = numberOf(inner.right);
      return limit === null ? null : positionTruth(value, inner.left, inner.operator, limit, asking);
    }
    case 'CallExpression': {
      const found = elementTruth(value, inner, asking);
      if (found !== null) return found;
      const predicate = depth > 0 ? predicateOf(inner, asking) : null;
      if (!predicate) return null;
      if (predicate.test.type === 'SwitchStatement') return switchTruth(value, predicate.test, asking);
      return outcomeFor(value, predicate.test, { ...asking, error: predicate.error }, depth - 1);
    }
    default:
      return null;
  }
}

function isErrorItself(node: TSESTree.Node, { context, error }: Asking): boolean {
  const [start, end] = node.range;
  return end - start === error.length && context.file.text.slice(start, end) === error;
}

/** Whether an expression may depend on the error: it has a test of it inside, by name or by a call too. */
function mayAsk(node: TSESTree.Node, asking: Asking, depth = DEPTH): boolean {
  const { context, tests } = asking;
  if (tests.has(node) || isErrorItself(node, asking)) return true;
  if (node.type === 'CallExpression' && functionsOf(node.callee, context).length > 0) return true;
  const binding = node.type === 'Identifier' ? context.scopes.bindingOf(node) : null;
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  if (depth > 0 && origin?.kind === 'value' && mayAsk(origin.init, asking, depth - 1)) return true;
  if (depth > 0 && origin?.kind === 'several') return origin.inits.some((init) => mayAsk(init, asking, depth - 1));
  return childrenOf(node, context.file.visitorKeys).some((child) => mayAsk(child, asking, depth));
}

/** Whether an error may pass by a test: it doesn't come out true, or is about something else. */
export function isPassedBy(value: string | null, test: TSESTree.Node, asking: Asking): boolean {
  const outcome = outcomeFor(value, test, asking);
  return outcome === false || (outcome === null && !mayAsk(test, asking));
}

interface Predicate {
  /** An expression, or a `switch` that gives the outcome back. */
  readonly test: TSESTree.Node;
  /** How the error is written inside. */
  readonly error: string;
}

/** The test that a call gives the outcome of, where it asks a predicate of the file about the error: `(e) => e === …`. */
function predicateOf(call: TSESTree.CallExpression, { context, error }: Asking): Predicate | null {
  const [fn, ...others] = functionsOf(call.callee, context);
  const test = fn && others.length === 0 && !fn.async ? returnedBy(fn) : null;
  if (!fn || !test) return null;
  const parameters = parametersOf(fn);
  if (parameters.length === 0) return { test, error };
  const index = call.arguments.findIndex((argument) => context.file.text.slice(...unwrap(argument).range) === error);
  const parameter = parameters[index];
  return parameter?.type === 'Identifier' ? { test, error: parameter.name } : null;
}

/** The truth that the `switch` of a predicate gives back for an error. */
function switchTruth(value: string | null, node: TSESTree.SwitchStatement, { context, tests }: Asking): boolean | null {
  const truths = switchTruths(node);
  if (!truths || !tests.has(node)) return null;
  const named = truths.cases.flatMap(({ test, truth }) =>
    test ? [{ value: meantValue(operandOf(test, context), context.inForce), truth }] : [],
  );
  const own = named.find((candidate) => candidate.value === value);
  if (value !== null && own) return own.truth;
  return named.some((candidate) => candidate.value === null) ? null : truths.other;
}

/** What a function gives back that does nothing else, or the `switch` that decides it. */
function returnedBy({ body }: FunctionNode): TSESTree.Node | null {
  if (body.type !== 'BlockStatement') return body;
  const [first] = body.body;
  if (first?.type === 'SwitchStatement') return first;
  return body.body.length === 1 && first?.type === 'ReturnStatement' ? first.argument : null;
}

function testOutcome(value: string | null, test: FlowTest, context: FileContext): boolean | null {
  const { node, kind } = test;
  // A position says nothing until it is compared.
  if (kind === 'opaque' || isPosition(node)) return null;
  const position = positionIn(value, test, context);
  if (position === null) return null;
  const isNamed = position !== -1;
  return node.type === 'BinaryExpression' && isEquality(node.operator) && node.operator.startsWith('!')
    ? !isNamed
    : isNamed;
}

/** The methods of arrays that ask about each element, and the operator with which they ask for one or for none. */
const ELEMENT_TESTS: ReadonlyMap<string | null, RegExp> = new Map([
  ['every', /^!==?$/u],
  ['find', /^===?$/u],
  ['findLast', /^===?$/u],
  ['some', /^===?$/u],
]);

/** The truth of `list.some((element) => element === error)` and its like. */
function elementTruth(value: string | null, call: TSESTree.CallExpression, { tests, context }: Asking): boolean | null {
  const callee = unwrap(call.callee);
  const fn = call.arguments[0] && unwrap(call.arguments[0]);
  if (callee.type !== 'MemberExpression' || !fn || !isFunction(fn) || fn.async) return null;
  const operators = ELEMENT_TESTS.get(memberName(callee));
  const returned = returnedBy(fn);
  const test = returned ? tests.get(unwrap(returned)) : undefined;
  const [element] = fn.params;
  const [operand] = test?.operands ?? [];
  if (!operators || test?.node.type !== 'BinaryExpression' || !operators.test(test.node.operator)) return null;
  if (!operand || element?.type !== 'Identifier' || !isReference(operand.node, element)) return null;
  const position = positionIn(value, test, context);
  if (position === null) return null;
  return (position === -1) === test.node.operator.startsWith('!');
}

function isReference(node: TSESTree.Node, { name }: TSESTree.Identifier): boolean {
  const inner = unwrap(node);
  return inner.type === 'Identifier' && inner.name === name;
}

/** Which operand names the value, -1 for none, null where that isn't known. */
function positionIn(value: string | null, test: FlowTest, context: FileContext): number | null {
  const meant = operandsOf(test, context).map((operand) => meantValue(operand, context.inForce));
  const position = value === null ? -1 : meant.indexOf(value);
  return position === -1 && meant.includes(null) ? null : position;
}

/** The truth of `list.indexOf(error) > -1` and its like. */
function positionTruth(
  value: string | null,
  node: TSESTree.Node,
  operator: string,
  limit: number,
  { tests, context }: Asking,
): boolean | null {
  const test = tests.get(unwrap(node));
  const position = test && isPosition(test.node) ? positionIn(value, test, context) : null;
  const compare = COMPARISONS[operator];
  return position === null || !compare ? null : compare(position, limit);
}

const COMPARISONS: Readonly<Record<string, ((a: number, b: number) => boolean) | undefined>> = {
  '!=': (a, b) => a !== b,
  '!==': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '==': (a, b) => a === b,
  '===': (a, b) => a === b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function isPosition(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const name = memberName(node.callee);
  return name === 'indexOf' || name === 'lastIndexOf';
}

function numberOf(node: TSESTree.Node): number | null {
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const positive = numberOf(node.argument);
    return positive === null ? null : -positive;
  }
  return node.type === 'Literal' && typeof node.value === 'number' ? node.value : null;
}
