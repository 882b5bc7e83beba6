import type { TSESTree } from '@typescript-eslint/types';

import type { TextRange } from '../../text-edit.js';

/** The white space at the start of the line that an offset is on. */
export function lineIndentation(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(lineStart, offset).replace(/[\r\S].*$/su, '');
}

/** Whether nothing but white space stands before an offset on its line. */
export function isFirstOnLine(text: string, offset: number): boolean {
  return /^\s*$/u.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}

/** Whether a part of the text is all on one line. */
export function isOnOneLine(text: string, [start, end]: TextRange): boolean {
  return !text.slice(start, end).includes('\n');
}

/** By how much code goes in from one level to the next, as it does around a node, else anywhere in the file. */
export function indentUnit(node: TSESTree.Node, text: string): string {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const [start] = inner.range;
    if (!isFirstOnLine(text, start)) continue;
    const own = lineIndentation(text, start);
    const outer = inner.parent.type === 'Program' ? '' : lineIndentation(text, inner.parent.range[0]);
    if (own.length > outer.length && own.startsWith(outer)) return own.slice(outer.length);
  }
  return /^(?:\t| {2,8})(?=\S)/mu.exec(text)?.[0] ?? '    ';
}
