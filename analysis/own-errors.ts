import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { functionsOf } from './function-of.js';
import { rejectedPromise } from './rejections.js';
import { calleeName, stringOf } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';

const FAILING = /^(?:emit|fire|reject|trigger)$/u;
const ERROR_CLASS = /(?:Error|Exception)$/u;

/** The strings that a file itself fails with: what it throws, rejects a promise with, emits, or calls its own functions with. */
export function ownErrors(context: FileContext): ReadonlySet<string> {
  const own = new Set<string>();
  for (const literal of [...context.census.of('Literal'), ...context.census.of('TemplateLiteral')]) {
    const value = stringOf(literal);
    if (value?.startsWith('connection.') && isFailedWith(wrapped(literal), context)) own.add(value);
  }
  return own;
}

function isFailedWith(node: TSESTree.Node, context: FileContext): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'ThrowStatement':
      return true;
    case 'NewExpression':
      return parent.callee.type === 'Identifier' && ERROR_CLASS.test(parent.callee.name);
    case 'CallExpression': {
      const callee = unwrap(parent.callee);
      const name = calleeName(callee);
      return (
        FAILING.test(name ?? '') || rejectedPromise(callee, context) !== null || functionsOf(callee, context).length > 0
      );
    }
    default:
      return false;
  }
}
