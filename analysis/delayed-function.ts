import type { TSESTree } from '@typescript-eslint/types';

import type { FunctionNode } from './function-node.js';
import { originOf } from './origin.js';
import { isDefined, type Scopes } from './scopes.js';
import { calleeName } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';

/** What makes a function that waits before it runs. */
const DELAYING = new Set<string | null>(['debounce', 'throttle']);

/** Whether a function is written where something is made of it that waits before it runs: `debounce(() => …, 500)`. */
export function isWrittenDelayed(fn: FunctionNode): boolean {
  const argument = wrapped(fn);
  const { parent } = argument;
  return parent?.type === 'CallExpression' && parent.arguments[0] === argument && delays(parent);
}

/** Whether an expression is a function that waits before it runs: `debounce(retry, 500)`, or a variable that holds that. */
export function isDelayed(node: TSESTree.Node, scopes: Scopes): boolean {
  let inner = unwrap(node);
  if (inner.type === 'Identifier') {
    const binding = scopes.bindingOf(inner);
    const origin = isDefined(binding) ? originOf(binding, scopes) : null;
    if (origin?.kind === 'value' && origin.path.length === 0) inner = unwrap(origin.init);
  }
  return inner.type === 'CallExpression' && delays(inner);
}

function delays({ callee }: TSESTree.CallExpression): boolean {
  return DELAYING.has(calleeName(callee));
}
