import type { TSESTree } from '@typescript-eslint/types';

import type { Flow } from './error-flow.js';
import type { FileContext } from './file-context.js';
import { isFunction } from './function-node.js';
import { memberName } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';
import { childrenOf } from './walk.js';

/** Whether what a flow starts with may be another error than a connection's: of another promise in the chain or the `try`, of another action. */
export function mayFailOtherwise({ node, source }: Flow, context: FileContext): boolean {
  switch (source) {
    case 'listener':
      return false;
    case 'promise':
      return true;
    case 'redux':
      return node.type === 'SwitchCase' && isFallenInto(node);
    default:
      return node.type === 'CatchClause' ? mayTryOthers(node, context) : !isFirstInChain(node);
  }
}

/** Whether the case before another runs into it. */
function isFallenInto(node: TSESTree.SwitchCase): boolean {
  const { cases } = node.parent;
  const before = cases[cases.indexOf(node) - 1];
  return before !== undefined && !endsInJump(before.consequent);
}

function endsInJump(statements: readonly TSESTree.Statement[]): boolean {
  const last = statements.at(-1);
  if (last?.type === 'BlockStatement') return endsInJump(last.body);
  return last !== undefined && /^(?:Break|Continue|Return|Throw)Statement$/u.test(last.type);
}

/** Whether a `try` waits for more than one promise, or throws something of its own. */
function mayTryOthers(clause: TSESTree.CatchClause, { file }: FileContext): boolean {
  let sources = 0;
  const visit = (node: TSESTree.Node): void => {
    if (isFunction(node)) return;
    if (node.type === 'AwaitExpression' || node.type === 'ThrowStatement') sources += 1;
    for (const child of childrenOf(node, file.visitorKeys)) visit(child);
  };
  visit(clause.parent.block);
  return sources !== 1;
}

const CHAINING = new Set<string | null>(['catch', 'finally', 'then']);

/** Whether a function is given to the first `catch` or `then` of a promise, so that no other promise comes before it. */
function isFirstInChain(fn: TSESTree.Node): boolean {
  const call = wrapped(fn).parent;
  if (call?.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  const source = callee.type === 'MemberExpression' ? unwrap(callee.object) : null;
  if (source?.type !== 'CallExpression') return false;
  const method = unwrap(source.callee);
  return method.type !== 'MemberExpression' || !CHAINING.has(memberName(method));
}
