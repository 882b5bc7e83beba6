/** Offsets into the text of a file, start included and end excluded, as ESTree's `range`. */
export type TextRange = readonly [start: number, end: number];

/** The text between two offsets is replaced by another; equal offsets insert. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}
