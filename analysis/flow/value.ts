import type { FunctionNode } from '../function-node.js';
import type { Binding } from '../scopes.js';

type Plain = boolean | number | string | null | undefined;

/**
 * What an expression may hold while a handler is walked. `decided`: it would be another value for another error, because
 * a test of the error chose it.
 */
export type Value = { readonly decided: boolean } & (
  | /**
     * The error itself; `object` where it may also be an object with the error as its `name` (a rejection, redux), `maybe`
     * where it may also be something else.
     */
    { readonly kind: 'error'; readonly form: 'maybe' | 'object' | 'string' }
    /** Something with the error inside: an `Error` made of it, a text. */
  | { readonly kind: 'carrier' }
  /** An object or array whose parts are known by name; `isOpen` where it may have others. */
  | {
      readonly kind: 'record';
      readonly fields: ReadonlyMap<string, Value>;
      readonly isOpen: boolean;
      readonly isList: boolean;
    }
  | { readonly kind: 'known'; readonly value: Plain }
  /** A promise of a value that is known; any other promise is looked at as what it is fulfilled with. */
  | { readonly kind: 'promise'; readonly value: Value }
  /**
   * A function of the file, with what the variables of a function that gave it back held by then; `bound` to the arguments
   * that it gets before those of a call.
   */
  | {
      readonly kind: 'function';
      readonly fn: FunctionNode;
      readonly captured: Captured | null;
      readonly bound: readonly Value[];
    }
  /** What is made of a look-up that found nothing, `t(TEXTS[error])`: not what the error chose. */
  | { readonly kind: 'blank' }
  /** One of several: functions, records, values that are known. */
  | { readonly kind: 'choice'; readonly options: readonly Value[] }
  /** Anything; `truth` where it is known whether it is truthy all the same. */
  | { readonly kind: 'unknown'; readonly truth: boolean | null }
);

export type RecordValue = Extract<Value, { kind: 'record' }>;
export type FunctionValue = Extract<Value, { kind: 'function' }>;

/** The variables that a function goes on using after the function around it has ended, and what they hold. */
export type Captured = ReadonlyMap<Binding, Value>;

export const UNKNOWN: Value = { kind: 'unknown', truth: null, decided: false };
export const DECIDED: Value = { kind: 'unknown', truth: null, decided: true };
const BLANK: Value = { kind: 'blank', decided: true };
export const CARRIER: Value = { kind: 'carrier', decided: false };
export const ERROR_STRING: Value = { kind: 'error', form: 'string', decided: false };
export const ERROR_OBJECT: Value = { kind: 'error', form: 'object', decided: false };

/** A function of the file as such. */
export function functionOf(fn: FunctionNode): FunctionValue {
  return { kind: 'function', fn, captured: null, bound: [], decided: false };
}

/** The functions of a value with more arguments that they get first, as `fn.bind(self, …)` gives them. */
export function bind(value: Value, args: readonly Value[]): Value {
  if (args.length === 0) return value;
  if (value.kind === 'function') return { ...value, bound: [...value.bound, ...args] };
  return value.kind === 'choice' ? { ...value, options: value.options.map((option) => bind(option, args)) } : value;
}

/** A value that is known in full. */
export function known(value: Plain, decided = false): Value {
  return { kind: 'known', value, decided };
}

export const UNDEFINED: Value = known(undefined);

/** An object whose parts are known by name. */
export function record(fields: Iterable<readonly [string, Value]>, isOpen: boolean): RecordValue {
  return { kind: 'record', fields: new Map(fields), isOpen, isList: false, decided: false };
}

/** An array whose elements are known; where it is open, there may be others behind them. */
export function list(elements: readonly Value[], isOpen: boolean): RecordValue {
  return { ...record(Object.entries(elements), isOpen), isList: true };
}

/** The elements of an array that is known in full, in their order, or null for anything else. */
export function elementsIn(value: Value): Value[] | null {
  if (value.kind !== 'record' || !value.isList || value.isOpen) return null;
  return value.decided ? [...value.fields.values()].map(markDecided) : [...value.fields.values()];
}

/** A promise of a value: something even where that is nothing. */
export function promiseOf(value: Value): Value {
  return value.kind === 'known' ? { kind: 'promise', value, decided: value.decided } : value;
}

/** What a promise is fulfilled with. */
export function fulfilled(value: Value): Value {
  if (value.kind === 'promise') return value.decided ? markDecided(value.value) : value.value;
  if (value.kind !== 'choice') return value;
  return value.options.map(fulfilled).reduce((joined, option) => join(joined, option, value.decided));
}

/** The same value, marked as chosen by a test of the error. */
export function markDecided(value: Value): Value {
  return value.decided ? value : { ...value, decided: true };
}

/** The same value, marked as chosen by a test of the error where something that it is made of is. */
export function decidedBy(value: Value, reasons: readonly Value[]): Value {
  return reasons.some(dependsOnError) ? markDecided(value) : value;
}

/** What something out of sight makes of some values, none of which has the error inside. */
export function madeOf(values: readonly Value[]): Value {
  const reasons = values.filter(dependsOnError);
  if (reasons.length === 0) return UNKNOWN;
  return reasons.every(isBlank) ? BLANK : DECIDED;
}

/** Whether all that a value owes to a test of the error is that a look-up found nothing. */
export function isBlank(value: Value): boolean {
  if (value.kind === 'blank') return true;
  if (value.kind !== 'record') return value.decided && isNullish(value) === true;
  return !value.decided && [...value.fields.values()].every((field) => isBlank(field) || !dependsOnError(field));
}

/** Whether a value hands the error on to whoever gets it. */
export function carriesError(value: Value): boolean {
  switch (value.kind) {
    case 'error':
    case 'carrier':
      return true;
    case 'record':
      return someField(value, carriesError);
    case 'choice':
      return value.options.some(carriesError);
    default:
      return false;
  }
}

/** Whether a value would be another for another error: the error itself, what is made of it, what a test of it chose. */
export function dependsOnError(value: Value): boolean {
  if (value.decided) return true;
  switch (value.kind) {
    case 'error':
    case 'carrier':
      return true;
    case 'record':
      return someField(value, dependsOnError);
    case 'choice':
      return value.options.some(dependsOnError);
    default:
      return false;
  }
}

function someField({ fields }: RecordValue, accepts: (field: Value) => boolean): boolean {
  for (const field of fields.values()) if (accepts(field)) return true;
  return false;
}

/** Whether a value is `undefined` or `null`: true, false or not known. */
export function isNullish(value: Value): boolean | null {
  switch (value.kind) {
    case 'known':
      return value.value === undefined || value.value === null;
    case 'error':
      return value.form === 'maybe' ? null : false;
    case 'choice':
      return agreed(value.options, isNullish);
    case 'blank':
      return null;
    case 'unknown':
      return value.truth ? false : null;
    default:
      return false;
  }
}

/** Whether a value is truthy: true, false or not known. An error is: it is a string that isn't empty. */
export function truthOf(value: Value): boolean | null {
  if (value.kind === 'known') return Boolean(value.value);
  if (value.kind === 'unknown') return value.truth;
  if (value.kind === 'choice') return agreed(value.options, truthOf);
  return isNullish(value) === false ? true : null;
}

/** What holds of every value, or null where that differs. */
function agreed(values: readonly Value[], ask: (value: Value) => boolean | null): boolean | null {
  const [first = null, ...others] = values.map(ask);
  return others.every((answer) => answer === first) ? first : null;
}

/** Whether two values are equal, as `===` says; null where that can't be known. */
export function areEqual(a: Value, b: Value): boolean | null {
  if (a.kind === 'choice') return agreed(a.options, (option) => areEqual(option, b));
  if (b.kind === 'choice') return areEqual(b, a);
  if (a.kind === 'known' && b.kind === 'known') return a.value === b.value;
  return differ(isNullish(a), isNullish(b)) || differ(truthOf(a), truthOf(b)) ? false : null;
}

function differ(a: boolean | null, b: boolean | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** What is left of a value where it is known that it is truthy, or that it is not. */
export function narrowed(value: Value, truth: boolean): Value {
  if (value.kind === 'choice') {
    const options = value.options.filter((option) => truthOf(option) !== !truth);
    return options.length > 0
      ? choiceOf(
          options.map((option) => narrowed(option, truth)),
          value.decided,
        )
      : value;
  }
  const isOpen = value.kind === 'unknown' || (!truth && truthOf(value) === null);
  return isOpen ? { kind: 'unknown', truth, decided: value.decided } : value;
}

/** Every function that some values hold, in their parts too, each once. */
export function distinctFunctions(values: readonly Value[]): FunctionValue[] {
  const distinct: FunctionValue[] = [];
  for (const fn of values.flatMap(functionsIn)) {
    if (!distinct.some((other) => haveSameCode(fn, other))) distinct.push(fn);
  }
  return distinct;
}

/** Every function that a value holds, in its parts too. */
export function functionsIn(value: Value): FunctionValue[] {
  switch (value.kind) {
    case 'function':
      return [value];
    case 'record':
      return [...value.fields.values()].flatMap(functionsIn);
    case 'choice':
      return value.options.flatMap(functionsIn);
    default:
      return [];
  }
}

/** The same value as far as can be said after something out of sight may have changed it. */
export function loosened(value: Value): Value {
  return join(value, UNKNOWN, false);
}

/** A record as far as can be said after something may have changed its parts. */
export function opened(value: RecordValue): RecordValue {
  return { ...value, isOpen: true, fields: new Map([...value.fields].map(([name, field]) => [name, loosened(field)])) };
}

/** Whether two values are the same as far as the walk is concerned. */
export function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.decided !== b.decided) return false;
  switch (a.kind) {
    case 'error':
      return b.kind === 'error' && a.form === b.form;
    case 'known':
      return b.kind === 'known' && Object.is(a.value, b.value);
    case 'promise':
      return b.kind === 'promise' && isSame(a.value, b.value);
    case 'function':
      return b.kind === 'function' && haveSameCode(a, b);
    case 'record':
      return b.kind === 'record' && a.isOpen === b.isOpen && holdSame(a.fields, b.fields);
    case 'choice':
      return b.kind === 'choice' && areSame(a.options, b.options);
    case 'unknown':
      return b.kind === 'unknown' && a.truth === b.truth;
    default:
      return true;
  }
}

/** Whether two functions are the same, are bound to the same, and use the same of what is around them. */
function haveSameCode(a: FunctionValue, b: FunctionValue): boolean {
  if (a.fn !== b.fn || !areSame(a.bound, b.bound)) return false;
  return a.captured === b.captured || (a.captured !== null && b.captured !== null && holdSame(a.captured, b.captured));
}

function holdSame<Key>(a: ReadonlyMap<Key, Value>, b: ReadonlyMap<Key, Value>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (!other || !isSame(value, other)) return false;
  }
  return true;
}

function areSame(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((value, index) => isSame(value, b[index] ?? UNKNOWN));
}

/** What holds after two ways of running have met again. */
export function join(a: Value, b: Value, decided: boolean): Value {
  if (a === b) return a;
  const marked = decided || a.decided || b.decided;
  if (isSame(markDecided(a), markDecided(b))) return a.decided || b.decided ? markDecided(a) : a;
  if (a.kind === 'error' && b.kind === 'error') return { ...weaker(a, b), decided: marked };
  if (a.kind === 'error' || b.kind === 'error') return { kind: 'error', form: 'maybe', decided: marked };
  if (isPart(a) || isPart(b) || (a.kind === 'known' && b.kind === 'known')) return choiceOf([a, b], marked);
  if (a.kind === 'carrier' || b.kind === 'carrier') return { kind: 'carrier', decided: marked };
  if (isBlank(a) && isBlank(b)) return BLANK;
  const truth = truthOf(a);
  return { kind: 'unknown', truth: truth === truthOf(b) ? truth : null, decided: marked };
}

type ErrorValue = Extract<Value, { kind: 'error' }>;

/** Of two errors, the one of which less is sure. */
function weaker(a: ErrorValue, b: ErrorValue): ErrorValue {
  if (a.form === 'maybe' || b.form === 'string') return a;
  return b;
}

/** Whether a value has parts that matter after the ways have met: functions, the error inside. */
function isPart(value: Value): boolean {
  return value.kind === 'choice' || value.kind === 'function' || value.kind === 'promise' || value.kind === 'record';
}

const MOST_OPTIONS = 12;

function choiceOf(values: readonly Value[], decided: boolean): Value {
  const options: Value[] = [];
  for (const option of values.flatMap((value) => (value.kind === 'choice' ? value.options : [value]))) {
    if (!options.some((other) => isSame(option, other))) options.push(option);
  }
  if (options.length > MOST_OPTIONS && !options.some((option) => functionsIn(option).length > 0)) {
    if (options.some(carriesError)) return { kind: 'carrier', decided };
    return { kind: 'unknown', truth: agreed(options, truthOf), decided };
  }
  const [only, ...others] = options;
  if (only && others.length === 0) return decided ? markDecided(only) : only;
  return { kind: 'choice', options, decided };
}
