import { type Family, familyOfPath, familyOfTable } from '../jitsi/families.js';
import type { JitsiSettings } from '../jitsi/settings.js';

/**
 * What a file's text says that it may be about, so that a question whose answer can only be "nothing" costs no look at
 * its tree. A topic that is false rules findings out; one that is true promises none.
 */
export interface Topics {
  /** A connection error or event may stand there as a string. */
  readonly strings: boolean;
  /** A listener, a reducer or a caller may get a connection error. */
  readonly failures: boolean;
  /** A constant may be read from a table that lacks it, or an error registered as an event. */
  readonly constants: boolean;
  /** A connection may be made. */
  readonly connections: boolean;
  /** The library's root may be imported. */
  readonly imports: boolean;
}

/** A table by its name, or what holds tables in the library. */
const TABLE = /\bJitsi\w{1,40}(?:Errors|Events)\b|\b(?:errors|events)\b/gu;
const KEY_BEHIND = /^\s{0,80}\??\.\s{0,80}([\w$]+)/u;
const TAKEN_BEHIND = /^\s{0,80}(?:\[|\?\.\[|:|as\b|['"`])/u;
const TAKEN_BEFORE = /(?:[=:?|&(,]|\bas|\breturn)\s{0,80}(?:[\w$]+\s{0,80}\??\.\s{0,80}){0,8}$/u;
const ARGUMENT_BEFORE = /\(\s{0,80}(?:[\w$]+\s{0,80}\??\.\s{0,80}){0,8}$/u;
/** `X.events` as a value, `X['events']`, `{ events } = X`. */
const PART_BEFORE = /(?:[.{,]\s{0,80}|\[['"`])$/u;

/** What a file's text may be about. */
export function topicsOf(text: string, { additionalErrors, libraries }: JitsiSettings): Topics {
  const hasStrings =
    /['"`]connection[.\\]/u.test(text) || Object.values(additionalErrors).some((value) => text.includes(value));
  return {
    strings: hasStrings,
    failures: hasStrings || /CONNECTION_FAILED|joinConference/u.test(text),
    constants: hasOddConstants(text),
    connections: /\bJitsiConnection\b/u.test(text),
    imports: libraries.some((library) => text.includes(`'${library}'`) || text.includes(`"${library}"`)),
  };
}

function hasOddConstants(text: string): boolean {
  for (const { 0: name, index } of text.matchAll(TABLE)) {
    const end = index + name.length;
    if (name !== 'errors' && name !== 'events') {
      const family = familyOfTable(name);
      if (family && isOdd(family, text, index, end)) return true;
      continue;
    }
    const key = KEY_BEHIND.exec(text.slice(end, end + 200));
    if (!key) {
      if (PART_BEFORE.test(text.slice(Math.max(0, index - 90), index))) return true;
      continue;
    }
    const family = familyOfPath(name, key[1] ?? '');
    if (family && isOdd(family, text, index, end + key[0].length)) return true;
  }
  return false;
}

/** Whether a mention of a table is more than a member of it, read where it may be read. */
function isOdd(family: Family, text: string, start: number, end: number): boolean {
  // Which of the connection's constants are there depends on the release.
  if (family.path[1] === 'connection') return true;
  const before = text.slice(Math.max(0, start - 400), start);
  const behind = text.slice(end, end + 200);
  const member = KEY_BEHIND.exec(behind)?.[1];
  if (member === undefined) return TAKEN_BEHIND.test(behind) || TAKEN_BEFORE.test(before);
  const isKnown = family.members.has(member) || family.former.has(member);
  return !isKnown || (family.kind === 'errors' && ARGUMENT_BEFORE.test(before));
}
