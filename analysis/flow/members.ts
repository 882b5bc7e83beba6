import type { TSESTree } from '@typescript-eslint/types';

import { CARRIER, DECIDED, ERROR_OBJECT, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** Members that strings have, so that reading them says nothing of objects. */
const STRING_MEMBERS = new Set([
  ...Object.getOwnPropertyNames(String.prototype),
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Members under which people look for the error's own string. */
const NAMES_OF_THE_ERROR = new Set(['code', 'error', 'errorCode', 'name', 'reason', 'type', 'value']);

/** Whether strings have a member of that name, or an index. */
export function isStringMember(name: string): boolean {
  return STRING_MEMBERS.has(name) || /^\d+$/u.test(name);
}

/** What reading `name` from a value gives; the access is noted where the value is the error itself, a string. */
export function readMember(node: TSESTree.Node, object: Value, name: string, walk: Walk): Value {
  switch (object.kind) {
    case 'error':
      if (isStringMember(name)) return DECIDED;
      if (object.form === 'string') walk.notes.accesses.set(node, { node, name });
      // The one mistake is the access; what it is meant for is the error.
      return NAMES_OF_THE_ERROR.has(name) ? ERROR_OBJECT : CARRIER;
    case 'record':
      return object.fields.get(name) ?? (object.isOpen ? UNKNOWN : UNDEFINED);
    case 'carrier':
      return CARRIER;
    default:
      return object.decided ? DECIDED : UNKNOWN;
  }
}
