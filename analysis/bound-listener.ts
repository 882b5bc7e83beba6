import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import type { FunctionNode } from './function-node.js';
import { functionsOf } from './function-of.js';
import { memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/** A function of the file that is to be called, and how many arguments it is bound to, which it gets before the others. */
export interface BoundListener {
  readonly fn: FunctionNode;
  readonly bound: number;
}

/** The functions of the file that an expression holds, bound to arguments too: `this.onFailed.bind(this, room)`. */
export function listenersOf(node: TSESTree.Node, context: FileContext): BoundListener[] {
  const call = unwrap(node);
  const [self, ...args] = call.type === 'CallExpression' ? call.arguments : [];
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : call;
  const isBound = callee.type === 'MemberExpression' && memberName(callee) === 'bind' && self && args.length > 0;
  if (!isBound) return functionsOf(node, context).map((fn) => ({ fn, bound: 0 }));
  // What is spread may be any number of arguments.
  if ([self, ...args].some(({ type }) => type === 'SpreadElement')) return [];
  return functionsOf(callee.object, context).map((fn) => ({ fn, bound: args.length }));
}
