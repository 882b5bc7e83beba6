import { type Family, familyOfPath, familyOfTable } from '../../jitsi/families.js';
import { isInCommentLine } from './comment-line.js';

/** A place in a text that names a table of constants, by its own name or by its path in the library. */
export interface TableMention {
  /** Null where it can't be seen which table it is: `{ errors } = JitsiMeetJS`. */
  readonly family: Family | null;
  /** The member that is read from it there, or null where the table is used as a whole. */
  readonly member: string | null;
  /** What is done with it there: `read` as anything else may be, `given` to a call as the first argument, or `kept` in a variable. */
  readonly use: 'given' | 'kept' | 'read';
}

const TABLE = /(?:[Ee]rrors|[Ee]vents)\b/gu;
const WORD_BEFORE = /[\w$]*$/u;
const KEY_BEHIND = /^\s*(?:\?\.|\.)\s*([\w$]+)/u;
/** `X.events`, `X['events']`, `{ events }`. */
const PART_BEFORE = /(?:[.{,]\s*|\[['"`])$/u;
const ROOT_BEFORE = /(?:[\w$]+\s*(?:\?\.|\.)\s*)+$/u;

/** How far around a mention is looked. */
const AROUND = 400;

/** Every place in a text that names a table, but for comments, and for imports and definitions that keep the table's own name. */
export function tableMentions(text: string): TableMention[] {
  const mentions: TableMention[] = [];
  for (const { index, 0: ending } of text.matchAll(TABLE)) {
    const end = index + ending.length;
    const before = text.slice(Math.max(0, index - AROUND), end);
    const word = WORD_BEFORE.exec(before)?.[0] ?? '';
    const mention = mentionOf(word, before.slice(0, -word.length), text.slice(end, end + AROUND));
    if (mention && !isInCommentLine(text, end - word.length)) mentions.push(mention);
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
  const family = familyOfPath(word, key[1] ?? '');
  if (!family) return null;
  const afterKey = behind.slice(key[0].length);
  return isDefinition(family, before, afterKey) ? null : mentionOfTable(family, before, afterKey);
}

function mentionOfTable(family: Family, before: string, behind: string): TableMention | null {
  const key = KEY_BEHIND.exec(behind);
  const member = key?.[1] ?? null;
  // The table once more, which is a mention of its own.
  if (member === family.table) return null;
  const beforeRoot = before.replace(ROOT_BEFORE, '');
  return { family, member, use: useOf(beforeRoot, behind.slice(key?.[0].length ?? 0)) };
}

const CALL_BEFORE = /[\w$\])]\s*(?:\?\.\s*)?\(\s*$/u;
const STATEMENT_BEFORE = /\b(?:await|case|for|if|in|of|return|switch|typeof|void|while|yield)\s*\(\s*$/u;
const END_OF_ARGUMENT = /^\s*[,)]/u;

function useOf(before: string, behind: string): TableMention['use'] {
  if (/[^=!<>]=\s*$/u.test(before)) return 'kept';
  const isArgument = CALL_BEFORE.test(before) && !STATEMENT_BEFORE.test(before) && END_OF_ARGUMENT.test(behind);
  return isArgument ? 'given' : 'read';
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
  return declared === table && /^\s*(?:[;\n]|$)/u.test(behind);
}
