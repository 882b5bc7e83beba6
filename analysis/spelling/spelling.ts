import type { FileContext } from '../file-context.js';
import type { LeftReason } from '../finding.js';
import type { TextEdit } from '../text-edit.js';
import type { Wanted } from './names-in-scope.js';

/** How a constant is written at a place, with the edits elsewhere in the file that it needs; or why it can't be written. */
export type Spelling =
  | { readonly kind: 'spelled'; readonly text: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'left'; readonly reason: LeftReason };

/** One way to write a constant; null where it leads nowhere. */
export type Step = (wanted: Wanted, context: FileContext) => Spelling | null;

/** A constant that can be written, with the edits elsewhere that it needs; null where these can't be made. */
export function spelled(text: string, edits: readonly TextEdit[] | null = []): Spelling | null {
  return edits && { kind: 'spelled', text, edits };
}

/** A constant that can't be written this way. */
export function left(reason: LeftReason): Spelling {
  return { kind: 'left', reason };
}
