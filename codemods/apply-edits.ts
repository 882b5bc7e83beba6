import type { TextEdit } from '../analysis/text-edit.js';

/** Edits that belong together: all of them are made, or none. */
export type Change = readonly TextEdit[];

/** A text after as many changes as could be made at once. */
export interface EditedText {
  readonly text: string;
  /** How many changes were made; the others wait for the next pass. */
  readonly made: number;
  /** Where in the text before something stood that the edits left alone. */
  readonly originOf: (offset: number) => number;
}

/**
 * Makes changes to a text as `eslint --fix` does in one pass, so that both come to the same bytes: a change takes all
 * from its first edit to its last, and one that meets an earlier change has to wait.
 */
export function applyEdits(text: string, changes: readonly Change[]): EditedText {
  const made: TextEdit[] = [];
  let count = 0;
  let lastEnd = -1;
  for (const { edits, start, end } of changes
    .filter(({ length }) => length > 0)
    .map(inOrder)
    .sort(byRange)) {
    if (start <= lastEnd) continue;
    made.push(...edits);
    count += 1;
    lastEnd = end;
  }
  return { text: splice(text, made), made: count, originOf: (offset) => originOf(offset, made) };
}

interface OrderedChange {
  readonly edits: Change;
  readonly start: number;
  readonly end: number;
}

function inOrder(change: Change): OrderedChange {
  const edits = [...change].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  let end = -1;
  for (const { range } of edits) {
    if (range[0] < end) throw new Error('The edits of one change overlap.');
    end = range[1];
  }
  return { edits, start: edits[0]?.range[0] ?? 0, end };
}

function byRange(a: OrderedChange, b: OrderedChange): number {
  return a.start - b.start || a.end - b.end;
}

function splice(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let offset = 0;
  for (const { range, text: replacement } of edits) {
    result += text.slice(offset, range[0]) + replacement;
    offset = range[1];
  }
  return result + text.slice(offset);
}

function originOf(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const { range, text } of edits) {
    if (range[0] + shift + text.length > offset) break;
    shift += text.length - (range[1] - range[0]);
  }
  return offset - shift;
}
