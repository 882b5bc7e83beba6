import type { TSESTree } from '@typescript-eslint/types';

import { arrayCallOf } from '../array-callback.js';
import type { FlowTest } from '../flow/notes.js';
import { isFunction } from '../function-node.js';
import { wrapped } from '../unwrap.js';
import { enclosing } from '../walk.js';

/**
 * Where a report about a test stands: the discriminant of the `switch`, the whole test expression of an `if`, a conditional
 * or a logical expression, else the look-up or the comparison itself.
 */
function reportPlace({ node, kind }: FlowTest): TSESTree.Node {
  if (kind === 'case' && node.type === 'SwitchStatement') return node.discriminant;
  let inner = wrapped(node);
  for (let outer = inner.parent; outer; outer = inner.parent) {
    if ('test' in outer && outer.test === inner) {
      return outer.type === 'SwitchCase' ? outer.parent.discriminant : inner;
    }
    const asked = isPartOfTest(outer) ? outer : askedForEach(inner);
    if (!asked) break;
    inner = wrapped(asked);
  }
  return logicalTest(wrapped(node));
}

function isPartOfTest(node: TSESTree.Node): boolean {
  return node.type === 'LogicalExpression' || node.type === 'BinaryExpression' || node.type === 'UnaryExpression';
}

/** The call that asks a test of each element of a list: `list.some((element) => element === error)`. */
function askedForEach(test: TSESTree.Node): TSESTree.Node | null {
  const { parent } = test;
  if (parent?.type === 'ArrowFunctionExpression') return parent.body === test ? arrayCallOf(parent) : null;
  const fn = parent?.type === 'ReturnStatement' ? enclosing(parent, isFunction) : null;
  const isAll = fn?.body.type === 'BlockStatement' && fn.body.body.length === 1;
  return fn && isAll ? arrayCallOf(fn) : null;
}

/** The left side of the logical expression that a test decides, or the test itself. */
function logicalTest(test: TSESTree.Node): TSESTree.Node {
  let found = test;
  for (let inner = test; inner.parent && isPartOfTest(inner.parent); inner = wrapped(inner.parent)) {
    const { parent } = inner;
    if (parent.type === 'LogicalExpression' && parent.left === inner && parent.operator !== '??') found = inner;
  }
  return found;
}

/** The first place at which a handler tells errors apart, in the order of the file; null where it doesn't. */
export function firstPlace(tests: Iterable<FlowTest>): TSESTree.Node | null {
  let first: TSESTree.Node | null = null;
  for (const test of tests) {
    const place = reportPlace(test);
    if (!first || place.range[0] < first.range[0]) first = place;
  }
  return first;
}
