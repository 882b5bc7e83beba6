import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import type { FlowTest } from '../../flow/notes.js';
import { isEquality } from '../../literal-site.js';
import { meantValue } from '../../operand.js';
import { memberName } from '../../static-name.js';
import { unwrap } from '../../unwrap.js';

/** The tests that a walk saw, by their nodes. */
export type TestsSeen = ReadonlyMap<TSESTree.Node, FlowTest>;

/**
 * How a test comes out for one error, `null` standing for one that no test names: true, false, or null where that can't
 * be told from the test alone.
 */
export function outcomeFor(
  value: string | null,
  node: TSESTree.Node,
  tests: TestsSeen,
  context: FileContext,
): boolean | null {
  const inner = unwrap(node);
  const test = tests.get(inner);
  if (test) return testOutcome(value, test, context);
  const outcome = (part: TSESTree.Node): boolean | null => outcomeFor(value, part, tests, context);
  switch (inner.type) {
    case 'LogicalExpression': {
      const left = outcome(inner.left);
      const right = outcome(inner.right);
      const decisive = inner.operator === '&&' ? false : inner.operator === '||' ? true : null;
      if (decisive !== null && (left === decisive || right === decisive)) return decisive;
      return left === null || right === null || decisive === null ? null : !decisive;
    }
    case 'UnaryExpression': {
      if (inner.operator === '~') return positionTruth(value, inner.argument, '!==', -1, tests, context);
      const argument = outcome(inner.argument);
      return inner.operator === '!' && argument !== null ? !argument : null;
    }
    case 'BinaryExpression': {
      const limit = numberOf(inner.right);
      return limit === null ? null : positionTruth(value, inner.left, inner.operator, limit, tests, context);
    }
    default:
      return null;
  }
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

/** Which operand names the value, -1 for none, null where that isn't known. */
function positionIn(value: string | null, { operands }: FlowTest, { inForce }: FileContext): number | null {
  const meant = operands.map((operand) => meantValue(operand, inForce));
  const position = value === null ? -1 : meant.indexOf(value);
  return position === -1 && meant.includes(null) ? null : position;
}

/** The truth of `list.indexOf(error) > -1` and its like. */
function positionTruth(
  value: string | null,
  node: TSESTree.Node,
  operator: string,
  limit: number,
  tests: TestsSeen,
  context: FileContext,
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
