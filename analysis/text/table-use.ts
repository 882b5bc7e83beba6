import { beforeBlanks, beforeName, beforeWord, isNameUnit } from './look-back.js';

/**
 * What is done with what is read at a place: `given` to a call as the first argument, `kept` in a variable, or `read` for
 * anything else; `unclear` where it may be any of these.
 */
export type TableUse = 'given' | 'kept' | 'read' | 'unclear';

const EQUALS_BEHIND = /\s*[=!]=/uy;
const END_OF_ARGUMENT = /\s*[,)]/uy;
const STATEMENTS = new Set(
  'await case do else for if in instanceof new of return switch throw typeof void while yield'.split(' '),
);

/**
 * What is done with a table, or with what is read from it.
 * @param start where the table's name begins; its root may stand before it
 * @param end where the name, or the member that is read from it, ends
 * @param from how far back is looked
 */
export function useOf(text: string, start: number, end: number, from: number): TableUse {
  const at = beforeBlanks(text, rootStart(text, start, from), from);
  if (follows(EQUALS_BEHIND, text, end)) return 'read';
  // What stands before a long root isn't seen.
  if (at === from) return from === 0 ? 'read' : 'unclear';
  const before = text[at - 2] ?? '';
  switch (text[at - 1]) {
    case '=':
      return '=!<>'.includes(before) ? 'read' : 'kept';
    // The rest of a root of which a part is in parentheses or brackets, a cast, or what only chooses or lists.
    case '.':
    case '!':
    case ')':
    case ']':
    case '?':
      return 'unclear';
    case '>':
      return before === '=' ? 'read' : 'unclear';
    case '|':
    case '&':
      return before === text[at - 1] ? 'unclear' : 'read';
    case ':':
      return isChoice(text, at - 1, from) ? 'unclear' : 'read';
    case ',':
      return isSequence(text, at - 1, from) ? 'unclear' : 'read';
    case '(':
      return useInParentheses(text, at - 1, end, from);
    default:
      return 'read';
  }
}

/** Where the root of a table begins, `await` before it included: `lib.` of `lib.errors`. */
export function rootStart(text: string, start: number, from: number): number {
  let root = start;
  for (;;) {
    const dot = beforeBlanks(text, root, from) - 1;
    if (dot < from || text[dot] !== '.') break;
    const end = beforeBlanks(text, text[dot - 1] === '?' ? dot - 1 : dot, from);
    const name = beforeName(text, end, from);
    if (name === end) break;
    root = name;
  }
  for (;;) {
    const end = beforeBlanks(text, root, from);
    const word = beforeWord(text, end, from);
    if (end === root || text.slice(word, end) !== 'await') return root;
    root = word;
  }
}

/** Whether a pattern that is to be sticky matches at a place. */
export function follows(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Whether a colon is that of `a ? b : c`. */
function isChoice(text: string, colon: number, from: number): boolean {
  let at = colon - 1;
  while (at >= from && !'?:{};'.includes(text.charAt(at))) at -= 1;
  return at < from ? from > 0 : text[at] === '?';
}

/** Whether a comma is that of `(0, lib.errors)`, not one between the arguments of a call. */
function isSequence(text: string, comma: number, from: number): boolean {
  let at = comma - 1;
  let isListed = true;
  for (; at >= from && text[at] !== '(' && text[at] !== ')'; at -= 1) {
    // The commas of a list or an object, or of a statement of its own.
    if (isListed && '[{;'.includes(text.charAt(at))) return false;
    isListed &&= text[at] !== ']' && text[at] !== '}';
  }
  if (at < from) return from > 0;
  const before = beforeBlanks(text, at, from) - 1;
  return (
    text[at] === '(' && (before < from || !(isNameUnit(text.charCodeAt(before)) || ')]'.includes(text.charAt(before))))
  );
}

function useInParentheses(text: string, open: number, end: number, from: number): TableUse {
  let at = beforeBlanks(text, open, from);
  if (STATEMENTS.has(text.slice(beforeWord(text, at, from), at))) return 'read';
  if (text[at - 1] === '.' && text[at - 2] === '?') at = beforeBlanks(text, at - 2, from);
  if (at === from) return 'unclear';
  const last = text.charAt(at - 1);
  const isCall = isNameUnit(text.charCodeAt(at - 1)) || ')]'.includes(last) || (last === '>' && text[at - 2] !== '=');
  return isCall && follows(END_OF_ARGUMENT, text, end) ? 'given' : 'unclear';
}
