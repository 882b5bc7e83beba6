import type { TextEdit, TextRange } from './text-edit.js';

const WORD = /[\p{ID_Continue}$\u200c\u200d]/u;

/** The edit that writes a text over a range, with a space where it, or what is left, would run into the words beside it. */
export function keptApart(range: TextRange, written: string, text: string): TextEdit {
  const [before, after] = [text[range[0] - 1] ?? '', text[range[1]] ?? ''];
  if (written === '') return { range, text: WORD.test(before) && WORD.test(after) ? ' ' : '' };
  const start = WORD.test(before) && WORD.test(written[0] ?? '') ? ' ' : '';
  const end = WORD.test(after) && WORD.test(written.at(-1) ?? '') ? ' ' : '';
  return { range, text: start + written + end };
}
