import type { FunctionNode } from '../function-node.js';

type Plain = boolean | number | string | null | undefined;

/**
 * What an expression may hold while a handler is walked. `decided`: it would be another value for another error, because
 * a test of the error chose it.
 */
export type Value = { readonly decided: boolean } & (
  | /** The error itself; `object` where it may also be an object with the error as its `name` (a rejection, redux). */
    { readonly kind: 'error'; readonly form: 'object' | 'string' }
    /** Something with the error inside: an `Error` made of it, a text. */
  | { readonly kind: 'carrier' }
  /** An object or array whose parts are known by name; `isOpen` where it may have others. */
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Value>; readonly isOpen: boolean }
  | { readonly kind: 'known'; readonly value: Plain }
  /** A function of the file. */
  | { readonly kind: 'function'; readonly fn: FunctionNode }
  /** One of several functions or records. */
  | { readonly kind: 'choice'; readonly options: readonly Value[] }
  | { readonly kind: 'unknown' }
);

export const UNKNOWN: Value = { kind: 'unknown', decided: false };
export const DECIDED: Value = { kind: 'unknown', decided: true };
export const CARRIER: Value = { kind: 'carrier', decided: false };
export const ERROR_STRING: Value = { kind: 'error', form: 'string', decided: false };
export const ERROR_OBJECT: Value = { kind: 'error', form: 'object', decided: false };

/** A value that is known in full. */
export function known(value: Plain, decided = false): Value {
  return { kind: 'known', value, decided };
}

export const UNDEFINED: Value = known(undefined);

/** An object or array whose parts are known by name. */
export function record(fields: Iterable<readonly [string, Value]>, isOpen: boolean): Value {
  return { kind: 'record', fields: new Map(fields), isOpen, decided: false };
}

/** The same value, marked as chosen by a test of the error. */
export function markDecided(value: Value): Value {
  return value.decided ? value : { ...value, decided: true };
}

/** Whether a value hands the error on to whoever gets it. */
export function carriesError(value: Value): boolean {
  switch (value.kind) {
    case 'error':
    case 'carrier':
      return true;
    case 'record':
      return [...value.fields.values()].some(carriesError);
    case 'choice':
      return value.options.some(carriesError);
    default:
      return false;
  }
}

/** Whether a value is `undefined` or `null`: true, false or not known. */
export function isNullish(value: Value): boolean | null {
  if (value.kind === 'known') return value.value === undefined || value.value === null;
  return value.kind === 'unknown' ? null : value.kind === 'choice' ? null : false;
}

/** Whether a value is truthy: true, false or not known. An error is: it is a string that isn't empty. */
export function truthOf(value: Value): boolean | null {
  if (value.kind === 'known') return Boolean(value.value);
  return value.kind === 'unknown' || value.kind === 'choice' ? null : true;
}

/** Every function that a value holds, in its parts too. */
export function functionsIn(value: Value): FunctionNode[] {
  switch (value.kind) {
    case 'function':
      return [value.fn];
    case 'record':
      return [...value.fields.values()].flatMap(functionsIn);
    case 'choice':
      return value.options.flatMap(functionsIn);
    default:
      return [];
  }
}

/** What holds after two ways of running have met again. */
export function join(a: Value, b: Value, decided: boolean): Value {
  const marked = decided || a.decided || b.decided;
  if (a === b) return a;
  if (a.kind === 'known' && b.kind === 'known' && a.value === b.value) return known(a.value, a.decided || b.decided);
  if (a.kind === 'function' && b.kind === 'function' && a.fn === b.fn) return marked ? markDecided(a) : a;
  if (a.kind === 'error' && b.kind === 'error') return a.form === 'object' ? a : b;
  if (carriesError(a) || carriesError(b)) return joinCarriers(a, b, marked);
  if (functionsIn(a).length > 0 || functionsIn(b).length > 0)
    return { kind: 'choice', options: [a, b], decided: marked };
  return marked ? DECIDED : UNKNOWN;
}

function joinCarriers(a: Value, b: Value, decided: boolean): Value {
  // `error.name ?? error`, `error || 'unknown'`: the error flows on.
  if (a.kind === 'error' || b.kind === 'error') return { kind: 'error', form: 'object', decided };
  return { kind: 'carrier', decided };
}
