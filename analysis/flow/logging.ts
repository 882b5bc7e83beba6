import type { TSESTree } from '@typescript-eslint/types';

import { memberName } from '../static-name.js';
import { unwrap } from '../unwrap.js';

const LOGGER = /^[_$]*(?:console|log|logger|logging)$/iu;

/** Whether a call only logs: a method of `console`, `logger` and their like, wherever they are kept (`this._logger.warn`). */
export function isLogging(call: TSESTree.CallExpression): boolean {
  return isLogMethod(call.callee);
}

/** Whether an expression is a method that only logs. */
export function isLogMethod(node: TSESTree.Node): boolean {
  const method = unwrap(node);
  if (method.type !== 'MemberExpression') return false;
  const object = unwrap(method.object);
  const name =
    object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? memberName(object) : null;
  return name !== null && LOGGER.test(name);
}
