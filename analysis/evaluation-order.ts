import type { TSESTree } from '@typescript-eslint/types';

import { isFunction } from './function-node.js';
import { wrapped } from './unwrap.js';
import { isWithin } from './walk.js';

/** The function in whose run a node is evaluated, or the instance's field whose value it belongs to; null while the module loads. */
export function runOf(node: TSESTree.Node): TSESTree.Node | null {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (isFunction(parent) && !isCalledAtOnce(parent)) return parent;
    if (parent.type === 'PropertyDefinition' && !parent.static && parent.value === inner) return parent;
  }
  return null;
}

/** Whether an expression is evaluated while its module loads: it stands in no function but ones that are called on the spot. */
export function isEvaluatedAtLoad(node: TSESTree.Node): boolean {
  return runOf(node) === null;
}

function isCalledAtOnce(fn: TSESTree.Node): boolean {
  const callee = wrapped(fn);
  return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee;
}

/** Whether a node is surely evaluated before another, in the same run: it stands before it, and no branch, loop or function can leave it out. */
export function isSurelyBefore(earlier: TSESTree.Node, later: TSESTree.Node): boolean {
  if (earlier.range[1] > later.range[0]) return false;
  for (let inner = earlier; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (mayBeLeftOut(inner, parent)) return false;
    if (isWithin(later, parent)) return true;
  }
  return false;
}

const LOGICAL_ASSIGNMENTS = new Set<string>(['&&=', '??=', '||=']);

/** Whether what stands around a node may go on without evaluating it. */
function mayBeLeftOut(node: TSESTree.Node, parent: TSESTree.Node): boolean {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return node !== parent.test;
    case 'AssignmentExpression':
      return node === parent.right && LOGICAL_ASSIGNMENTS.has(parent.operator);
    case 'LogicalExpression':
    case 'AssignmentPattern':
      return node === parent.right;
    case 'SwitchStatement':
      return node !== parent.discriminant;
    case 'TryStatement':
      return node !== parent.finalizer;
    case 'ForStatement':
      return node === parent.body || node === parent.update;
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
      return node === parent.body;
    case 'ChainExpression':
      return true;
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return parent.async || parent.generator || !isCalledAtOnce(parent);
    default:
      return false;
  }
}
