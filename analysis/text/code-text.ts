import type { TSESTree } from '@typescript-eslint/types';

/** The text of a file with a blank, or a line break, in place of each comment. */
export function withoutComments(text: string, comments: readonly TSESTree.Comment[]): string {
  let code = '';
  let at = 0;
  // A component's scripts need not be listed in the order in which they stand.
  for (const { range } of [...comments].sort((a, b) => a.range[0] - b.range[0])) {
    const [start, end] = range;
    code += text.slice(at, start) + (text.slice(start, end).includes('\n') ? '\n' : ' ');
    at = end;
  }
  return code + text.slice(at);
}

const ESCAPE = /\\[ux0-7\r\n]/u;

/** Whether a text has an escape that may hide a letter of a name or of a string. */
export function hasEscapedLetters(text: string): boolean {
  return text.includes('\\') && ESCAPE.test(text);
}
