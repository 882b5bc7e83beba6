import { CONNECTION_ERRORS } from './errors.js';
import { nearName } from './near-name.js';

/** What `settings.jitsi` says, every key filled in. */
export interface JitsiSettings {
  /** Packages that are lib-jitsi-meet. */
  readonly libraries: readonly string[];
  /** Global names of the library. */
  readonly globals: readonly string[];
  /** The project's own module that re-exports the tables, or null. */
  readonly constantsModule: string | null;
  /** Which release's constants are in force. */
  readonly release: 'detect' | 'latest' | number;
  /** Members that this plugin does not know: member name to value. */
  readonly additionalErrors: Readonly<Record<string, string>>;
}

/** What holds where `settings.jitsi` says nothing. */
export const DEFAULT_SETTINGS: JitsiSettings = Object.freeze({
  libraries: Object.freeze(['lib-jitsi-meet']),
  globals: Object.freeze(['JitsiMeetJS']),
  constantsModule: null,
  release: 'detect',
  additionalErrors: Object.freeze({}),
});

const READ = new WeakMap<object, JitsiSettings>();

/**
 * The settings that `settings.jitsi` stands for. Every rule asks for every file, so the same object is read once.
 * @param value what the configuration holds under `settings.jitsi`; undefined means the defaults
 * @throws an Error that names the key, for unknown keys and wrong types
 */
export function readSettings(value: unknown): JitsiSettings {
  if (value === undefined) return DEFAULT_SETTINGS;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong('settings.jitsi', 'an object', value);
  }
  const known = READ.get(value);
  if (known !== undefined) return known;
  const read = readKeys(value);
  READ.set(value, read);
  return read;
}

function readKeys(value: object): JitsiSettings {
  const read: { -readonly [Key in keyof JitsiSettings]: JitsiSettings[Key] } = { ...DEFAULT_SETTINGS };
  for (const [key, said] of Object.entries(value) as [string, unknown][]) {
    switch (key) {
      case 'libraries':
        if (said !== undefined) read.libraries = readStrings(key, said);
        break;
      case 'globals':
        if (said !== undefined) read.globals = readGlobals(key, said);
        break;
      case 'constantsModule':
        if (said !== undefined) read.constantsModule = readModule(key, said);
        break;
      case 'release':
        if (said !== undefined) read.release = readRelease(key, said);
        break;
      case 'additionalErrors':
        if (said !== undefined) read.additionalErrors = readErrors(key, said);
        break;
      default:
        throw unknownKey(key);
    }
  }
  return Object.freeze(read);
}

function unknownKey(key: string): Error {
  const known = Object.keys(DEFAULT_SETTINGS);
  const near = nearName(key, known);
  const hint = near === null ? `The keys are ${known.join(', ')}.` : `Did you mean ${near}?`;
  return new Error(`settings.jitsi.${key} is no setting of eslint-plugin-jitsi. ${hint}`);
}

function readStrings(key: string, said: unknown): readonly string[] {
  if (!Array.isArray(said)) throw wrong(`settings.jitsi.${key}`, 'an array of strings', said);
  const strings = (said as readonly unknown[]).map((entry, index) => {
    if (typeof entry !== 'string' || entry === '') {
      throw wrong(`settings.jitsi.${key}[${index}]`, 'a non-empty string', entry);
    }
    return entry;
  });
  return Object.freeze(strings);
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

function readGlobals(key: string, said: unknown): readonly string[] {
  const names = readStrings(key, said);
  names.forEach((name, index) => {
    if (!IDENTIFIER.test(name)) throw wrong(`settings.jitsi.${key}[${index}]`, 'a name such as JitsiMeetJS', name);
  });
  return names;
}

function readModule(key: string, said: unknown): string {
  if (typeof said !== 'string' || said.trim() === '') {
    throw wrong(`settings.jitsi.${key}`, 'the name or path of a module', said);
  }
  return said;
}

function readRelease(key: string, said: unknown): JitsiSettings['release'] {
  if (said === 'detect' || said === 'latest') return said;
  if (typeof said === 'number' && Number.isInteger(said) && said > 0) return said;
  const expected = "'detect', 'latest' or the number of a release, such as 1880";
  const number = typeof said === 'string' ? /^v?([1-9]\d*)(?:\.|$)/.exec(said)?.[1] : undefined;
  const hint = number === undefined ? '' : ` Write ${number}, without quotes.`;
  if (typeof said === 'number') throw new Error(`settings.jitsi.${key} must be ${expected}, but it is ${said}.`);
  throw new Error(wrong(`settings.jitsi.${key}`, expected, said).message + hint);
}

function readErrors(key: string, said: unknown): Readonly<Record<string, string>> {
  const place = `settings.jitsi.${key}`;
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    throw wrong(place, 'an object of member names and values', said);
  }
  const memberOf = new Map(CONNECTION_ERRORS.map(({ member, value }) => [value, member]));
  const read: [string, string][] = [];
  for (const [member, value] of Object.entries(said) as [string, unknown][]) {
    if (!IDENTIFIER.test(member)) {
      throw new Error(`${place} names members such as TIME_LIMIT_ERROR, but '${member}' is no name.`);
    }
    if (typeof value !== 'string' || value === '') throw wrong(`${place}.${member}`, 'a non-empty string', value);
    const known = CONNECTION_ERRORS.find((error) => error.member === member);
    if (known !== undefined && known.value !== value) {
      throw new Error(`${place}.${member} can't be '${value}': lib-jitsi-meet has it as '${known.value}'.`);
    }
    const owner = memberOf.get(value) ?? member;
    // Two members of one value would leave it open which of them a fix writes.
    if (owner !== member) throw new Error(`${place}.${member} can't be '${value}': that is the value of ${owner}.`);
    memberOf.set(value, member);
    read.push([member, value]);
  }
  return Object.freeze(Object.fromEntries(read));
}

function wrong(place: string, expected: string, said: unknown): Error {
  return new Error(`${place} must be ${expected}, but it is ${describe(said)}.`);
}

function describe(said: unknown): string {
  if (said === null) return 'null';
  if (Array.isArray(said)) return 'an array';
  switch (typeof said) {
    case 'string':
      return said.trim() === '' ? 'empty' : `the string '${said}'`;
    case 'undefined':
      return 'undefined';
    case 'object':
      return 'an object';
    default:
      return `a ${typeof said}`;
  }
}
