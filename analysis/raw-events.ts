import type { TSESTree } from '@typescript-eslint/types';

import { connectionFamily } from './connection-families.js';
import type { FileContext } from './file-context.js';
import type { RawConstant } from './finding.js';
import { rewriteOf } from './rewrite.js';
import { memberName, stringOf } from './static-name.js';
import { unwrap } from './unwrap.js';

/** Methods that take an event as their first argument. */
const SUBSCRIBING = new Set([
  'addEventListener',
  'addListener',
  'off',
  'on',
  'once',
  'removeEventListener',
  'removeListener',
]);

/** Every raw connection event that a listener is registered or removed with, for a file that shows the library. */
export function rawEvents(context: FileContext): RawConstant[] {
  const events = new Map([...context.inForce.events].map(([member, value]) => [value, member]));
  return context.census.of('CallExpression').flatMap((call) => {
    const literal = subscribedEvent(call);
    const value = literal ? stringOf(literal) : null;
    const member = value === null ? undefined : events.get(value);
    if (!literal || value === null || member === undefined) return [];
    const wanted = { family: connectionFamily('events'), member, at: literal };
    return [{ kind: 'raw-event', node: literal, member, value, rewrite: rewriteOf(wanted, null, context) } as const];
  });
}

/** The event that a call subscribes to or unsubscribes from, or null for any other call. */
export function subscribedEvent(call: TSESTree.CallExpression): TSESTree.Node | null {
  const callee = unwrap(call.callee);
  const [event] = call.arguments;
  if (callee.type !== 'MemberExpression' || !event) return null;
  return SUBSCRIBING.has(memberName(callee) ?? '') ? unwrap(event) : null;
}
