import { type Family, familyOfPath, familyOfTable } from '../../jitsi/families.js';

/** A place in a text that names a table of constants, by its own name or by its path in the library. */
export interface TableMention {
  /** Null where it can't be seen which table it is: `{ errors } = JitsiMeetJS`. */
  readonly family: Family | null;
  /** The member that is read from it there, or null where the table is used as a whole. */
  readonly member: string | null;
  readonly use: TableUse;
}

/**
 * What is done with what is read there: `given` to a call as the first argument, `kept` in a variable, or `read` for
 * anything else; `unclear` where it may be any of these.
 */
type TableUse = 'given' | 'kept' | 'read' | 'unclear';

const TABLE = /(?:[Ee]rrors|[Ee]vents)\b/gu;
const WORD_BEFORE = /[\w$]*$/u;
const KEY_BEHIND = /^\s*(?:\?\.|\.)\s*([\w$]+)/u;
/** `X.events`, `X['events']`, `{ events }`, `{ 'events': … }`. */
const PART_BEFORE = /[.{,[][\s(]*['"`]?$/u;
const ROOT_BEFORE = /(?:\bawait\s+)*(?:[#\w$\u0080-\u{10ffff}]+\s*(?:\?\.|\.)\s*)*$/u;

/** How far around a mention is looked. */
const AROUND = 400;

/** Every place in a text without comments that names a table, but for imports and definitions that keep the table's own name. */
export function tableMentions(text: string): TableMention[] {
  const mentions: TableMention[] = [];
  for (const { index, 0: ending } of text.matchAll(TABLE)) {
    const end = index + ending.length;
    const before = text.slice(Math.max(0, index - AROUND), end);
    const start = before.search(WORD_BEFORE);
    const mention = mentionOf(before.slice(start), before.slice(0, start), text.slice(end, end + AROUND));
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function mentionOf(word: string, before: string, behind: string): TableMention | null {
  if (word !== 'errors' && word !== 'events') {
    const family = familyOfTable(word);
    return family && !isDeclared(before, behind) ? mentionOfTable(family, before, behind) : null;
  }
  const key = KEY_BEHIND.exec(behind);
  if (!key) return PART_BEFORE.test(before) ? { family: null, member: null, use: 'read' } : null;
  const [written, name = ''] = key;
  const family = familyOfPath(word, name);
  if (!family) return null;
  const afterKey = behind.slice(written.length);
  return isDefinition(family, before, afterKey) ? null : mentionOfTable(family, before, afterKey);
}

function mentionOfTable(family: Family, before: string, behind: string): TableMention | null {
  const key = KEY_BEHIND.exec(behind);
  // What follows the name of a module is its extension.
  if (!key || before.endsWith('/')) return { family, member: null, use: useOf(before, behind) };
  const [written, member = ''] = key;
  // The table once more, which is a mention of its own.
  if (member === family.table) return null;
  return { family, member: member === 'default' ? null : member, use: useOf(before, behind.slice(written.length)) };
}

const EQUALS_BEFORE = /(?:\bcase|[=!]=)\s*$/u;
const EQUALS_BEHIND = /^\s*[=!]=/u;
const KEPT_BEFORE = /[^=!<>]=\s*$/u;
/** The rest of a root of which a part is in parentheses or brackets, a cast, or what only chooses or lists. */
const UNCLEAR_BEFORE =
  /(?:[.!\])]|(?<!=)>|\|\||&&|\?|\?[^?:{};]*:|(?:^|[^\w$\])\s\u0080-\u{10ffff}])\s*\([^()]*,)\s*$/u;
const CALL_BEFORE = /(?:[\w$\])\u0080-\u{10ffff}]|(?<!=)>)\s*(?:\?\.\s*)?\(\s*$/u;
const STATEMENT_BEFORE =
  /\b(?:await|case|do|else|for|if|in|instanceof|new|of|return|switch|throw|typeof|void|while|yield)\s*\(\s*$/u;
const END_OF_ARGUMENT = /^\s*[,)]/u;

function useOf(before: string, behind: string): TableUse {
  const beforeRoot = before.replace(ROOT_BEFORE, '');
  if (EQUALS_BEHIND.test(behind) || EQUALS_BEFORE.test(beforeRoot)) return 'read';
  if (KEPT_BEFORE.test(beforeRoot)) return 'kept';
  if (UNCLEAR_BEFORE.test(beforeRoot)) return 'unclear';
  if (!/\(\s*$/u.test(beforeRoot) || STATEMENT_BEFORE.test(beforeRoot)) return 'read';
  return CALL_BEFORE.test(beforeRoot) && END_OF_ARGUMENT.test(behind) ? 'given' : 'unclear';
}

const LIST_BEFORE = /\b(?:import|export)\b[\w\s,$*]*\{[\w\s,$]*$/u;
const VARIABLE_BEFORE = /\b(?:const|let|var)\s+$/u;

/** Whether a table's name stands there only to be imported, exported or declared. */
function isDeclared(before: string, behind: string): boolean {
  if (VARIABLE_BEFORE.test(before)) return /^\s*=/u.test(behind);
  return /^\s*[,}]/u.test(behind) && LIST_BEFORE.test(before);
}

/** `const JitsiConnectionErrors = JitsiMeetJS.errors.connection`: what is then read from it is found by its name. */
function isDefinition({ table }: Family, before: string, behind: string): boolean {
  const declared = /\b(?:const|let|var)\s+([\w$]+)\s*=\s*$/u.exec(before.replace(ROOT_BEFORE, ''))?.[1];
  return declared === table && /^\s*(?:;|$)|^[^\S\n]*\n\s*[\w$}]/u.test(behind);
}
