import type { TSESTree } from '@typescript-eslint/types';

import {
  CARRIER,
  DECIDED,
  ERROR_OBJECT,
  join,
  known,
  markDecided,
  type RecordValue,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value.js';
import type { Walk } from './walk-context.js';

/** Members that strings have, so that reading them says nothing of objects. */
const STRING_MEMBERS = new Set([
  ...Object.getOwnPropertyNames(String.prototype),
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Members that objects and arrays have from elsewhere. */
const INHERITED = new Set([
  ...Object.getOwnPropertyNames(Array.prototype),
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Members under which people look for the error's own string. */
const NAMES_OF_THE_ERROR = new Set(['code', 'error', 'errorCode', 'name', 'reason', 'type', 'value']);

/** What else is read from the error: a string has no such member, an object may. */
const DETAIL: Value = { kind: 'choice', options: [CARRIER, UNDEFINED], decided: true };

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
      if (!NAMES_OF_THE_ERROR.has(name)) return DETAIL;
      // The one mistake is the access; what it is meant for is the error.
      return object.form === 'maybe' ? object : ERROR_OBJECT;
    case 'record':
      return object.decided ? markDecided(fieldOf(object, name)) : fieldOf(object, name);
    case 'choice': {
      const [first = UNKNOWN, ...others] = object.options.map((option) => readMember(node, option, name, walk));
      return others.reduce((joined, value) => join(joined, value, object.decided), first);
    }
    case 'blank':
      return object;
    case 'carrier':
      return object.decided ? markDecided(CARRIER) : CARRIER;
    default:
      return object.decided ? DECIDED : UNKNOWN;
  }
}

function fieldOf({ fields, isList, isOpen }: RecordValue, name: string): Value {
  const field = fields.get(name);
  if (field) return field;
  if (isList && !isOpen && name === 'length') return known(fields.size);
  return isOpen || INHERITED.has(name) ? UNKNOWN : UNDEFINED;
}
