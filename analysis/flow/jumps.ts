import type { TSESTree } from '@typescript-eslint/types';

import { isClass, isFunction } from '../function-node.js';
import type { SourceFile } from '../source-file.js';
import { childrenOf } from '../walk.js';

const LOOPS = new Set<string>([
  'DoWhileStatement',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'WhileStatement',
]);

/** Whether a node is a loop. */
export function isLoop(node: TSESTree.Node): boolean {
  return LOOPS.has(node.type);
}

/** The loop, switch or labelled statement that a `break` or `continue` jumps out of or to the next turn of; null in broken code. */
export function jumpTarget(jump: TSESTree.BreakStatement | TSESTree.ContinueStatement): TSESTree.Node | null {
  for (let node = jump.parent as TSESTree.Node | undefined; node && !isFunction(node); node = node.parent) {
    if (jump.label) {
      if (node.type === 'LabeledStatement' && node.label.name === jump.label.name) {
        return jump.type === 'ContinueStatement' ? node.body : node;
      }
    } else if (isLoop(node) || (jump.type === 'BreakStatement' && node.type === 'SwitchStatement')) {
      return node;
    }
  }
  return null;
}

/** Where a `throw` or `return` goes: the `try` that catches the throw, else the function. */
export function exitTarget(exit: TSESTree.Node): TSESTree.Node | null {
  let inner = exit;
  for (let node = exit.parent; node; node = node.parent) {
    if (isFunction(node)) return node;
    if (exit.type === 'ThrowStatement' && node.type === 'TryStatement' && node.handler && node.block === inner)
      return node;
    inner = node;
  }
  return null;
}

/** What a statement may leave by a jump that ends outside of it: functions, loops, switches, labelled and `try` statements. */
export function leavesTo(statement: TSESTree.Node, visitorKeys: SourceFile['visitorKeys']): Set<TSESTree.Node> {
  const targets = new Set<TSESTree.Node>();
  const inside = new Set<TSESTree.Node>();
  const visit = (node: TSESTree.Node): void => {
    if (isFunction(node) || isClass(node)) return;
    inside.add(node);
    const target = targetOf(node);
    if (target) targets.add(target);
    for (const child of childrenOf(node, visitorKeys)) visit(child);
  };
  visit(statement);
  for (const node of inside) targets.delete(node);
  return targets;
}

function targetOf(node: TSESTree.Node): TSESTree.Node | null {
  if (node.type === 'BreakStatement' || node.type === 'ContinueStatement') return jumpTarget(node);
  return node.type === 'ReturnStatement' || node.type === 'ThrowStatement' ? exitTarget(node) : null;
}

/** The variables' identifiers that a statement assigns to, itself or a member of them. */
export function assignedIn(statement: TSESTree.Node, visitorKeys: SourceFile['visitorKeys']): TSESTree.Identifier[] {
  const assigned: TSESTree.Identifier[] = [];
  const visit = (node: TSESTree.Node): void => {
    if (isFunction(node) || isClass(node)) return;
    if (node.type === 'AssignmentExpression') assigned.push(...targetsIn(node.left));
    if (node.type === 'UpdateExpression') assigned.push(...targetsIn(node.argument));
    for (const child of childrenOf(node, visitorKeys)) visit(child);
  };
  visit(statement);
  return assigned;
}

function targetsIn(target: TSESTree.Node): TSESTree.Identifier[] {
  switch (target.type) {
    case 'Identifier':
      return [target];
    case 'MemberExpression':
      return targetsIn(target.object);
    case 'ObjectPattern':
      return target.properties.flatMap((part) => targetsIn(part.type === 'Property' ? part.value : part.argument));
    case 'ArrayPattern':
      return target.elements.flatMap((element) => (element ? targetsIn(element) : []));
    case 'AssignmentPattern':
      return targetsIn(target.left);
    default:
      return [];
  }
}
