import type { TSESTree } from '@typescript-eslint/types';

import { memberName } from '../static-name.js';
import { unwrap } from '../unwrap.js';

const LOGGER = /^[_$]*(?:console|log|logger|logging)$/iu;

/** Whether a call only logs: a method of `console`, `logger` and their like, wherever they are kept (`this._logger.warn`). */
export function isLogging(call: TSESTree.CallExpression): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object);
  const name =
    object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? memberName(object) : null;
  return name !== null && LOGGER.test(name);
}
