import type { TextEdit, TextRange } from './text-edit.js';

const WORD = /[\p{ID_Continue}$\u200c\u200d]/u;

/** The edit that writes a text over a range, with a space where it, or what is left, would run into the words beside it. */
export function keptApart(range: TextRange, written: string, text: string): TextEdit {
  const before = text.slice(0, range[0]).slice(-1);
  const after = text.slice(range[1], range[1] + 1);
  if (written === '') return { range, text: WORD.test(before) && WORD.test(after) ? ' ' : '' };
  const start = WORD.test(before) && WORD.test(written.slice(0, 1)) ? ' ' : '';
  const end = WORD.test(after) && WORD.test(written.slice(-1)) ? ' ' : '';
  return { range, text: start + written + end };
}
