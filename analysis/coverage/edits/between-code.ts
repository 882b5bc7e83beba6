/** Reads the parts of a text where only white space, comments and punctuation are, between one node and the next. */

/** White space and comments from an offset on. */
const BLANKS = /(?:\s|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n]*)*/uy;

/** What may follow on the line of a node that ends there. */
const REST_OF_LINE = /(?:[^\S\r\n]|\/\*(?:(?!\*\/)[^\r\n])*\*\/)*(?:\/\/[^\r\n]*)?(?=\r?\n|$)/uy;

/** The offset of the first character from `from` on that is neither white space nor in a comment. */
export function skipBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from;
  // It matches nothing too, and ends where its match does.
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

/** The offset of a token that only other punctuation, white space and comments stand before. */
export function findToken(text: string, from: number, token: string): number {
  let offset = skipBlanks(text, from);
  while (offset < text.length && !text.startsWith(token, offset)) offset = skipBlanks(text, offset + 1);
  return offset;
}

/** The end of the comments that follow on a node's line, or the node's own end where code follows there. */
export function endWithComments(text: string, end: number): number {
  REST_OF_LINE.lastIndex = end;
  const rest = REST_OF_LINE.exec(text);
  return rest ? end + rest[0].trimEnd().length : end;
}

/** The start of the comments that stand directly above a node which is the first on its line, given where the code before it ends; else the node's start. */
export function startWithComments(text: string, codeBefore: number, start: number): number {
  const firstLine = text.indexOf('\n', codeBefore);
  let found = start;
  for (const comment of [...commentsBetween(text, codeBefore, start)].reverse()) {
    const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1;
    const isAbove = /^[^\S\n]*\n?[^\S\n]*$/u.test(text.slice(comment.end, found));
    if (!isAbove || comment.start < firstLine || !/^\s*$/u.test(text.slice(lineStart, comment.start))) break;
    found = comment.start;
  }
  return found;
}

/** Where a comment stands. */
export interface Comment {
  readonly start: number;
  readonly end: number;
}

/** The comments between one piece of code and the next. */
export function commentsBetween(text: string, from: number, to: number): Comment[] {
  const comments = text.slice(from, to).matchAll(/\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\r\n]*/gu);
  return [...comments].map(({ 0: comment, index }) => ({ start: from + index, end: from + index + comment.length }));
}

/** Where the parentheses around an expression end that ends at a place; the place itself where there are none. */
export function behindParentheses(text: string, end: number): number {
  let behind = end;
  for (let at = skipBlanks(text, behind); text[at] === ')'; at = skipBlanks(text, behind)) behind = at + 1;
  return behind;
}
