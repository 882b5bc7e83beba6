import { type Family, familyOfPath, familyOfTable } from '../../jitsi/families.js';
import { beforeBlanks, beforeWord, isNameUnit, isWord } from './look-back.js';
import { follows, rootStart, type TableUse, useOf } from './table-use.js';

/** A place in a text that names a table of constants, by its own name or by its path in the library. */
export interface TableMention {
  /** Null where it can't be seen which table it is: `{ errors } = JitsiMeetJS`. */
  readonly family: Family | null;
  /** The member that is read from it there, or null where the table is used as a whole. */
  readonly member: string | null;
  /** What is done with what is read there; it is only looked for when it is asked. */
  readonly use: TableUse;
}

const ENDINGS = ['rrors', 'vents'];
const KEY_BEHIND = /\s*(?:\?\.|\.)\s*([\w$]+)/uy;

/** How far before a mention is looked. */
const AROUND = 400;

/** Every place in a text without comments that names a table, but for imports and definitions that keep the table's own name. */
export function tableMentions(text: string): TableMention[] {
  const mentions: TableMention[] = [];
  for (const ending of ENDINGS) {
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + ending.length)) {
      const mention = mentionAt(text, at - 1, at + ending.length);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

/**
 * @param letter where the `e` or `E` of the ending is
 * @param end where the ending ends
 */
function mentionAt(text: string, letter: number, end: number): TableMention | null {
  if (text[letter] !== 'e' && text[letter] !== 'E') return null;
  if (isWord(text.charCodeAt(end))) return null;
  const from = Math.max(0, letter - AROUND);
  let start = letter;
  while (start > from && isAsciiNameUnit(text.charCodeAt(start - 1))) start -= 1;
  const word = text.slice(start, end);
  if (word !== 'errors' && word !== 'events') {
    const family = familyOfTable(word);
    return family && !isDeclared(text, start, end, from) ? mentionOfTable(family, text, start, end, from) : null;
  }
  const key = keyBehind(text, end);
  if (!key) return isPart(text, start, from) ? { family: null, member: null, use: 'read' } : null;
  const family = familyOfPath(word, key.name);
  if (!family || isDefinition(family, text, start, key.end, from)) return null;
  return mentionOfTable(family, text, start, key.end, from);
}

function mentionOfTable(family: Family, text: string, start: number, end: number, from: number): TableMention | null {
  const mention = (member: string | null, last: number): TableMention => ({
    family,
    member,
    get use() {
      return useOf(text, start, last, from);
    },
  });
  // What follows the name of a module is its extension.
  const key = text[start - 1] === '/' ? null : keyBehind(text, end);
  if (!key) return mention(null, end);
  // The table once more, which is a mention of its own.
  if (key.name === family.table) return null;
  return mention(key.name === 'default' ? null : key.name, key.end);
}

/** The member that is read from what ends at a place, and where its name ends. */
function keyBehind(text: string, end: number): { readonly name: string; readonly end: number } | null {
  KEY_BEHIND.lastIndex = end;
  const name = KEY_BEHIND.exec(text)?.[1];
  return name === undefined ? null : { name, end: KEY_BEHIND.lastIndex };
}

/** Whether a word is a part of something by its place: `X.events`, `X['events']`, `{ events }`, `{ 'events': … }`. */
function isPart(text: string, start: number, from: number): boolean {
  let at = start;
  if (at > from && '\'"`'.includes(text.charAt(at - 1))) at -= 1;
  at = beforeBlanks(text, at, from);
  while (at > from && text[at - 1] === '(') at = beforeBlanks(text, at - 1, from);
  return at > from && '.{,['.includes(text.charAt(at - 1));
}

const COMMA_OR_BRACE = /\s*[,}]/uy;
const EQUALS = /\s*=/uy;
const END_OF_STATEMENT = /\s*(?:;|$)|[^\S\n]*\n\s*[\w$}]/uy;
const VARIABLE = new Set(['const', 'let', 'var']);

/** Whether a table's name stands there only to be imported, exported or declared. */
function isDeclared(text: string, start: number, end: number, from: number): boolean {
  if (isBehindVariable(text, start, from)) return follows(EQUALS, text, end);
  return follows(COMMA_OR_BRACE, text, end) && isInList(text, start, from);
}

function isBehindVariable(text: string, start: number, from: number): boolean {
  const end = beforeBlanks(text, start, from);
  return end < start && VARIABLE.has(text.slice(beforeWord(text, end, from), end));
}

/** Whether a name stands in the braces of an `import` or `export`. */
function isInList(text: string, start: number, from: number): boolean {
  let brace = start - 1;
  while (brace >= from && text[brace] !== '{' && /[\w\s,$]/u.test(text.charAt(brace))) brace -= 1;
  if (brace < from || text[brace] !== '{') return false;
  let head = brace;
  while (head > from && /[\w\s,$*]/u.test(text.charAt(head - 1))) head -= 1;
  return /\b(?:import|export)\b/u.test(text.slice(head, brace));
}

/** `const JitsiConnectionErrors = JitsiMeetJS.errors.connection`: what is then read from it is found by its name. */
function isDefinition({ table }: Family, text: string, start: number, end: number, from: number): boolean {
  const equals = beforeBlanks(text, rootStart(text, start, from), from) - 1;
  if (text[equals] !== '=') return false;
  const nameEnd = beforeBlanks(text, equals, from);
  const name = nameEnd - table.length;
  if (!text.startsWith(table, name) || !isBehindVariable(text, name, from)) return false;
  return follows(END_OF_STATEMENT, text, end);
}

function isAsciiNameUnit(unit: number): boolean {
  return unit < 0x80 && isNameUnit(unit);
}
