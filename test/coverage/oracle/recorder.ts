import { foreign, foreignName } from './foreign.js';

/** What a run did with its error. Every entry is a place with the calls that led to it. */
export interface Deeds {
  /** Comparisons that came out for the error. */
  readonly named: Set<string>;
  /** What can be seen from outside: calls of what isn't the program's, writes, logs, throws, with what they are given. */
  readonly outward: Set<string>;
  /** What can be seen inside only: values of branches, local assignments, calls of JavaScript's own methods. */
  readonly inward: Set<string>;
  /** Where the error itself, or something with it inside, went out. */
  readonly handedOn: Set<string>;
  /** What the error may have been compared with, by the place: it was, if other errors were there too. */
  readonly compared: Map<number, Set<string>>;
  /** The `switch`es on the error whose `default` took it. */
  readonly defaults: Set<number>;
  /** The questions that something foreign answered. */
  readonly asked: Set<string>;
  /** Every condition with its outcome. */
  readonly outcomes: Map<number, Set<boolean>>;
  /** What the run logged is part of `outward`; this is how many entries of it are logs. */
  readonly logged: Set<string>;
  /** The `try`s in which something went wrong. */
  readonly failed: Set<number>;
}

const MAX_TICKS = 400;
const MAX_ENTRIES = 2000;
const MAX_DEPTH = 60;
const LOGS = /(?:^|\.)(?:console|logger)\.\w+$/u;
/** Native functions that only make something of what they are given, or ask it something. */
const HARMLESS = new Set(
  'Boolean Number String Symbol keys values entries fromEntries freeze isArray stringify resolve trim toString'.split(
    ' ',
  ),
);
const ASKING = new Set(
  'includes has get indexOf lastIndexOf hasOwn hasOwnProperty startsWith endsWith test match search'.split(' '),
);

interface Switch {
  readonly value: unknown;
  matched: boolean;
}

/** Records one run of an instrumented program with one error, and answers for what is foreign. */
export class Recorder {
  readonly deeds: Deeds = {
    named: new Set(),
    outward: new Set(),
    inward: new Set(),
    handedOn: new Set(),
    compared: new Map(),
    defaults: new Set(),
    asked: new Set(),
    outcomes: new Map(),
    logged: new Set(),
    failed: new Set(),
  };
  /** Callbacks that something foreign was given, to be called later. */
  readonly tasks: (() => unknown)[] = [];
  /** Whether something went on for ever, so that the run counts for nothing. */
  isEndless = false;
  /** Whether the handler runs; what goes before it is no business of ours. */
  isHandling = false;
  /** Where each function gave its value back last, by the path to it. */
  readonly returns = new Map<
    string,
    { readonly id: number; readonly isSaid: boolean; readonly isLiteral: boolean; readonly value: unknown }
  >();
  private next = '';
  private ticks = 0;
  private entries = 0;
  /** How often each question was asked. */
  private readonly times = new Map<string, number>();
  private readonly switches = new Map<string, Switch>();
  private readonly nullish = new Map<string, boolean>();
  private readonly bound = new WeakSet();

  constructor(
    readonly error: string,
    private readonly answers: ReadonlyMap<string, boolean>,
    /** Whether what is foreign may answer otherwise when it is asked the same again. */
    private readonly isFickle: boolean,
  ) {}

  foreign(name: string): object {
    return foreign(name, (called, args) => this.callForeign(0, '', called, args));
  }

  /** Calls one of the program's functions as the library does. */
  handle(fn: () => unknown): unknown {
    this.arrive();
    try {
      return this.calmed(fn());
    } finally {
      this.next = LATER;
    }
  }

  /** The next function to be called is the handler. */
  arrive(): void {
    this.isHandling = true;
    this.next = HANDLER;
  }

  /** Notes what the handler gave back in the end. */
  finish(value: unknown): void {
    const back = this.returns.get(HANDLER);
    if (this.carries(value)) {
      this.outwardly(`${HANDLER}:return ${back?.id ?? 0}`);
      this.deeds.handedOn.add(`${HANDLER}:return ${back?.id ?? 0}`);
    } else if (back?.isSaid && value !== null && value !== undefined && (value !== false || back.isLiteral)) {
      this.inwardly(`${HANDLER}:return ${back.id}`);
    }
  }

  enter(): string {
    this.entries += 1;
    if (this.next.length > MAX_DEPTH * 4 || this.entries > MAX_ENTRIES) this.stop();
    return this.next;
  }

  /** A `catch` that the error arrives at is a handler like a function. */
  caught(path: string): string {
    return this.isHandling && !path.startsWith(HANDLER) ? HANDLER : path;
  }

  tick(): void {
    this.ticks += 1;
    if (this.ticks > MAX_TICKS) this.stop();
  }

  test(id: number, value: unknown): unknown {
    const truth = this.truth(id, value);
    this.cameOut(id, Boolean(truth));
    return truth;
  }

  /** The value, or the answer to whether something foreign is truthy. */
  truth(id: number, value: unknown): unknown {
    const name = foreignName(value);
    // What is foreign may be another whenever it is looked at.
    return name === null ? value : this.ask(`${name} at ${id}`);
  }

  left(id: number, path: string, operator: string, value: unknown): unknown {
    this.nullish.set(`${path}>${id}`, value === null || value === undefined);
    // The whole expression may be a condition too, so its left side goes by another number.
    if (operator !== '??') return this.test(-id, value);
    this.cameOut(-id, value === null || value === undefined);
    return value;
  }

  right(id: number, path: string, value: unknown): unknown {
    return this.nullish.get(`${path}>${id}`) ? this.arm(id, path, value) : value;
  }

  arm(id: number, path: string, value: unknown): unknown {
    if (value !== null && value !== undefined) this.inwardly(`${path}:arm ${id}`);
    return value;
  }

  equal(id: number, path: string, operator: string, left: unknown, right: unknown): boolean {
    // eslint-disable-next-line eqeqeq -- The program that runs has it so.
    const isEqual = operator.length === 2 ? left == right : left === right;
    if (
      !isEqual &&
      typeof left === 'string' &&
      typeof right === 'string' &&
      (this.isMadeOf(left) || this.isMadeOf(right))
    ) {
      return Boolean(this.doubt(id, path, () => operator.startsWith('!')));
    }
    if (left === this.error || right === this.error) {
      const other = left === this.error ? right : left;
      if (typeof other === 'string') this.compare(id, [other]);
      if (isEqual) this.deeds.named.add(`${path}:${id}`);
    }
    return operator.startsWith('!') ? !isEqual : isEqual;
  }

  within(id: number, path: string, key: unknown, object: object): boolean {
    if (foreignName(object) !== null) return this.ask(`in ${foreignName(object) ?? ''}`);
    const has = Reflect.has(object, key as PropertyKey);
    if (key === this.error) {
      this.compare(id, Object.keys(object));
      if (has) this.deeds.named.add(`${path}:${id}`);
    }
    return has;
  }

  read(id: number, path: string, object: unknown, key: unknown, optional: boolean): unknown {
    if (optional && (object === null || object === undefined)) return undefined;
    if (key === this.error && foreignName(object) === null) {
      this.compare(id, Object.keys(object as object));
      if (Object.hasOwn(object as object, this.error)) this.deeds.named.add(`${path}:${id}`);
    }
    return (object as Record<PropertyKey, unknown>)[key as PropertyKey];
  }

  discriminant(id: number, path: string, value: unknown): unknown {
    this.switches.set(`${path}>${id}`, { value, matched: false });
    return value;
  }

  candidate(id: number, path: string, value: unknown): unknown {
    const running = this.switches.get(`${path}>${id}`);
    if (!running) return value;
    const tested = running.value === true ? this.truth(id, value) : value;
    if (running.value === tested) {
      running.matched = true;
      this.cameOut(id, true);
    }
    if (running.value === this.error && typeof value === 'string') this.compare(id, [value]);
    if (running.value === this.error && value === this.error) this.deeds.named.add(`${path}:${id}`);
    return tested;
  }

  otherwise(id: number, path: string, isAnswer: boolean): void {
    const running = this.switches.get(`${path}>${id}`);
    if (!running || running.matched) return;
    this.cameOut(id, false);
    if (running.value === this.error && !isAnswer) this.deeds.defaults.add(id);
    else this.inwardly(`${path}:default ${id}`);
  }

  /** The end of a `switch` without a `default`: no case was it, unless the last one falls through. */
  none(id: number, path: string): void {
    if (!this.switches.get(`${path}>${id}`)?.matched) this.cameOut(id, false);
  }

  store(id: number, path: string, owner: string, value: unknown): unknown {
    if (owner.startsWith(HANDLER)) this.inwardly(`${path}:set ${id}`);
    else this.sendOut(`${path}:write ${id}`, [value]);
    return value;
  }

  update(id: number, path: string, owner: string, value: unknown): unknown {
    if (owner.startsWith(HANDLER)) this.inwardly(`${path}:update ${id}`);
    else this.outwardly(`${path}:update ${id}`);
    return value;
  }

  act(id: number, path: string, value: unknown): unknown {
    this.outwardly(`${path}:act ${id}`);
    return value;
  }

  /** Anything that is tried may fail. */
  tried(id: number): void {
    if (!this.ask(`throw ${id}`)) return;
    this.deeds.failed.add(id);
    throw new Error('It went wrong.');
  }

  thrown(id: number, path: string, value: unknown): unknown {
    this.sendOut(`${path}:throw ${id}`, [value]);
    return value;
  }

  back(id: number, path: string, isLiteral: boolean, value: unknown): unknown {
    this.returns.set(path, { id, isSaid: true, isLiteral, value });
    return value;
  }

  given(id: number, path: string, value: unknown): unknown {
    this.returns.set(path, { id, isSaid: false, isLiteral: false, value });
    return value;
  }

  /** What a loop goes over; something foreign has two elements, or none. */
  listed(value: unknown): unknown {
    const name = foreignName(value);
    if (name === null) return value;
    return this.ask(`some ${name}`) ? [this.foreign(`${name}[0]`), this.foreign(`${name}[1]`)] : [];
  }

  call(id: number, path: string, fn: unknown, args: Args): unknown {
    if (typeof args === 'function') {
      if (fn === null || fn === undefined) return undefined;
      return this.call(id, path, fn, args());
    }
    const name = foreignName(fn);
    if (name !== null) return this.callForeign(id, path, name, args);
    if (typeof fn !== 'function') throw new TypeError('It is no function.');
    if (fn.name === 'Boolean') return Boolean(this.truth(id, args[0]));
    if (!this.isOwn(fn)) {
      if (HARMLESS.has(fn.name)) this.inwardly(`${path}:native ${id}`);
      // `resolve` and `reject` of a promise.
      else this.sendOut(`${path}:native ${id}`, args);
    }
    return this.within_(path, id, () => Reflect.apply(fn as () => unknown, undefined, args) as unknown);
  }

  method(
    id: number,
    path: string,
    member: number,
    object: unknown,
    key: unknown,
    args: Args,
    isOptionalMember: boolean,
    isOptionalCall: boolean,
  ): unknown {
    const isNothing = object === null || object === undefined;
    if (isNothing && isOptionalMember) return undefined;
    const name = foreignName(object);
    if (name !== null && key === 'then') return this.callForeign(id, path, `${name}.then`, given(args));
    const fn = this.read(member, path, object, key, false);
    if (isOptionalCall && (fn === null || fn === undefined)) return undefined;
    const foreignFn = foreignName(fn);
    if (foreignFn !== null) return this.callForeign(id, path, foreignFn, given(args));
    if (typeof fn !== 'function') throw new TypeError('It is no function.');
    const values = given(args);
    if (object === this.error && ASKING.has(fn.name))
      return this.doubt(id, path, () => Reflect.apply(fn as () => unknown, object, values));
    if (!this.isOwn(fn)) this.nativeCall(id, path, object, fn.name, values);
    const result = this.within_(path, id, () => Reflect.apply(fn as () => unknown, object, values) as unknown);
    if (fn.name === 'bind' && typeof result === 'function') this.bound.add(result);
    this.nameByMethod(id, path, object, fn.name, values, result);
    return result;
  }

  make(id: number, path: string, made: unknown, args: readonly unknown[]): unknown {
    const name = foreignName(made);
    if (name !== null) return this.callForeign(id, path, `new ${name}`, args);
    return this.within_(path, id, () => Reflect.construct(made as new () => object, args) as unknown);
  }

  private nativeCall(id: number, path: string, object: unknown, name: string, args: readonly unknown[]): void {
    if (typeof object === 'function' && (name === 'call' || name === 'apply' || name === 'bind')) return;
    if (name === 'assign') this.sendOut(`${path}:native ${id}`, args);
    else if (!HARMLESS.has(name) && !ASKING.has(name)) this.inwardly(`${path}:native ${id}`);
    if (this.isHandling && !HARMLESS.has(name) && !ASKING.has(name) && args.some((arg) => this.carries(arg)))
      this.deeds.handedOn.add(`${path}:native ${id}`);
  }

  /** `list.includes(error)`, `set.has(error)`, `map.get(error)`, `Object.hasOwn(table, error)` and their like. */
  private nameByMethod(
    id: number,
    path: string,
    object: unknown,
    name: string,
    args: readonly unknown[],
    result: unknown,
  ): void {
    if (!ASKING.has(name) && (name !== 'call' || this.isOwn(object))) return;
    if (typeof object === 'string' || !args.includes(this.error)) return;
    const holder = name === 'hasOwn' || name === 'call' ? args[0] : object;
    if (typeof holder !== 'object' || holder === null) return;
    const isIterable = Symbol.iterator in holder;
    this.compare(id, isIterable ? [...(holder as Iterable<unknown>)].flat() : Object.keys(holder));
    const isThere =
      name === 'get'
        ? (holder as Map<unknown, unknown>).has(this.error)
        : name.endsWith('ndexOf')
          ? result !== -1
          : result === true;
    if (isThere) this.deeds.named.add(`${path}:${id}`);
  }

  /** `setTimeout(fn, delay, error)` gives what stands behind the delay to the function, and to nothing else. */
  private timed(name: string, args: readonly unknown[]): readonly unknown[] {
    const [fn, delay, ...given] = args;
    if (name !== 'setTimeout' || !this.isOwn(fn) || given.length === 0) return args;
    return [(fn as (...all: unknown[]) => unknown).bind(undefined, ...given), delay];
  }

  private callForeign(id: number, path: string, name: string, given: readonly unknown[]): unknown {
    const args = this.timed(name, given);
    const place = `${path}:call ${id} ${id === 0 ? name : ''}`;
    if (LOGS.test(name)) {
      this.deeds.logged.add(place);
      this.outwardly(place);
      return undefined;
    }
    this.sendOut(place, args);
    for (const callback of args.flatMap((arg) => this.callbacksIn(arg))) {
      this.tasks.push(() => {
        this.next = `${path}>${id}`;
        return this.calmed(callback(this.foreign(`${name}#0`), this.foreign(`${name}#1`)));
      });
    }
    if (/(?:^|\.)risky/u.test(name) && this.ask(`throw ${name} ${place}`)) throw new Error('It went wrong.');
    // It may tell errors apart in a way of its own, or not.
    const isAbout = args.some((arg) => this.carries(arg)) && this.ask(`tells apart ${path}>${id}`);
    return this.foreign(`${name}(${isAbout ? String(this.error.length % 2) : ''})${path}>${id}`);
  }

  private callbacksIn(value: unknown, depth = 2): ((...args: unknown[]) => unknown)[] {
    if (foreignName(value) !== null) return [];
    if (typeof value === 'function') return [value as () => unknown];
    if (typeof value !== 'object' || value === null || depth === 0) return [];
    return Object.values(value).flatMap((part) => this.callbacksIn(part, depth - 1));
  }

  /** Runs something as called from a place, so that the functions of the program know the way to them. */
  private within_(path: string, id: number, run: () => unknown): unknown {
    const before = this.next;
    this.next = `${path}>${id}`;
    try {
      return this.calmed(run());
    } finally {
      this.next = before;
    }
  }

  /** A promise whose failure nobody waits for is nobody's failure. */
  private calmed(value: unknown): unknown {
    if (typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Promise]') {
      (value as Promise<unknown>).catch(() => undefined);
    }
    return value;
  }

  private isOwn(fn: unknown): boolean {
    if (typeof fn !== 'function') return false;
    return this.bound.has(fn) || !Function.prototype.toString.call(fn).includes('[native code]');
  }

  /** A test of the error's text, whose outcome nobody is expected to work out: as it is, or either. */
  private doubt(id: number, path: string, real: () => unknown): unknown {
    return this.ask(`real ${path}>${id}`) ? real() : this.ask(`either ${path}>${id}`);
  }

  /** Whether a text has the error inside and other things beside it. */
  private isMadeOf(text: string): boolean {
    return text !== this.error && text.includes(this.error);
  }

  private cameOut(id: number, outcome: boolean): void {
    const outcomes = this.deeds.outcomes.get(id) ?? new Set();
    this.deeds.outcomes.set(id, outcomes.add(outcome));
  }

  private stop(): never {
    this.isEndless = true;
    throw new Error('It does not end.');
  }

  private ask(about: string): boolean {
    const times = (this.times.get(about) ?? 0) + 1;
    this.times.set(about, times);
    const question = this.isFickle && times > 1 ? `${about}, time ${times}` : about;
    if (this.isHandling) this.deeds.asked.add(question);
    return this.answers.get(question) ?? false;
  }

  private compare(id: number, strings: readonly unknown[]): void {
    const compared = this.deeds.compared.get(id) ?? new Set();
    this.deeds.compared.set(id, compared);
    for (const string of strings) if (typeof string === 'string') compared.add(string);
  }

  private sendOut(place: string, values: readonly unknown[]): void {
    this.outwardly(place);
    for (const leaf of this.leaves(values, 3)) this.outwardly(`${place} ${leaf}`);
    if (this.isHandling && values.some((value) => this.carries(value))) this.deeds.handedOn.add(place);
  }

  private outwardly(deed: string): void {
    if (this.isHandling) this.deeds.outward.add(deed);
  }

  private inwardly(deed: string): void {
    if (this.isHandling) this.deeds.inward.add(deed);
  }

  private carries(value: unknown): boolean {
    return this.leaves([value], 3).some((leaf) => leaf.includes(this.error));
  }

  /** Everything inside of values that is more than nothing. */
  private leaves(value: unknown, depth: number, key = ''): string[] {
    if (value === null || value === undefined) return [];
    const name = foreignName(value);
    if (name !== null) return [`${key}=${name.split('(')[0] ?? ''}`];
    if (typeof value === 'function') return [`${key}=function`];
    if (isPrimitive(value)) return [`${key}=${String(value)}`];
    if (depth === 0) return [];
    const parts =
      Object.prototype.toString.call(value) === '[object Error]'
        ? Object.getOwnPropertyNames(value).filter((part) => part !== 'stack')
        : Object.keys(value);
    return parts.flatMap((part) => this.leaves((value as Record<string, unknown>)[part], depth - 1, `${key}.${part}`));
  }
}

function isPrimitive(value: unknown): value is bigint | boolean | number | string | symbol {
  return typeof value !== 'object' && typeof value !== 'function';
}

/** The path of the handler itself. */
export const HANDLER = 'h';
/** The path of what runs after it and was called by nothing that can be seen. */
const LATER = 'h~';

/** The arguments of a call; of an optional one, how to get them. */
type Args = readonly unknown[] | (() => readonly unknown[]);

function given(args: Args): readonly unknown[] {
  return typeof args === 'function' ? args() : args;
}
