import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, isFunction } from '../../function-node.js';
import { wrapped } from '../../unwrap.js';
import { enclosing } from '../../walk.js';

/** The function whose result a test is: as such, as a part of a logical expression, by `if (…) return true;`, or by cases that all return a truth. */
export function returningFunction(test: TSESTree.Node): FunctionNode | null {
  if (test.type === 'SwitchStatement') return switchTruths(test) ? enclosing(test, isFunction) : null;
  let inner = wrapped(test);
  while (inner.parent?.type === 'LogicalExpression' || inner.parent?.type === 'UnaryExpression') {
    inner = wrapped(inner.parent);
  }
  const { parent } = inner;
  if (parent?.type === 'ArrowFunctionExpression') return parent.body === inner ? parent : null;
  if (parent?.type === 'ReturnStatement') return enclosing(parent, isFunction);
  return parent?.type === 'IfStatement' && parent.test === inner && givenTruth([parent.consequent]) !== null
    ? enclosing(parent, isFunction)
    : null;
}

/** What a `switch` that does nothing else gives back. */
export interface SwitchTruths {
  /** The truth that each case leads to, also by the one that it falls through to. */
  readonly cases: readonly { readonly test: TSESTree.Expression | null; readonly truth: boolean }[];
  /** The truth for what no case is for; null where nothing is returned for it. */
  readonly other: boolean | null;
}

/** The truths that a `switch` and the statement behind it give back; null where it does anything else. */
export function switchTruths(node: TSESTree.SwitchStatement): SwitchTruths | null {
  const list = node.parent.type === 'BlockStatement' ? node.parent.body : [];
  const behind = givenTruth(list.slice(list.indexOf(node) + 1));
  const cases: { test: TSESTree.Expression | null; truth: boolean }[] = [];
  // From the last to the first, since a case without statements falls through to the next.
  let next = behind;
  for (const { consequent, test } of [...node.cases].reverse()) {
    const truth = consequent.length === 0 ? next : givenTruth(consequent);
    if (truth === null) return null;
    cases.unshift({ test, truth });
    next = truth;
  }
  const other = cases.find(({ test }) => test === null);
  return cases.length === 0 ? null : { cases, other: other ? other.truth : behind };
}

/** The boolean that statements return, where they do nothing else. */
function givenTruth([statement, ...others]: readonly TSESTree.Statement[]): boolean | null {
  if (!statement || others.length > 0) return null;
  if (statement.type === 'BlockStatement') return givenTruth(statement.body);
  const value =
    statement.type === 'ReturnStatement' && statement.argument?.type === 'Literal' ? statement.argument.value : null;
  return typeof value === 'boolean' ? value : null;
}
