import type { FileStyle } from '../../spelling/file-style.js';

/** A line of new code. A `statement` is written without its semicolon, which is the file's matter. */
export interface Piece {
  readonly kind: 'code' | 'comment' | 'statement';
  readonly depth: number;
  readonly text: string;
  /** A comment behind it, on the same line. */
  readonly note?: string | null;
  /** The same on several lines, for where one would be too long. */
  readonly broken?: readonly Piece[];
}

/** How new code stands in the text: on lines of its own, or all on the line that is there. */
export type Layout =
  { readonly kind: 'lines'; readonly indentation: string; readonly unit: string } | { readonly kind: 'inline' };

/** How long a line may become before it is broken, where it can be. */
const LINE_LENGTH = 100;

/** The text of new code, the indentation of its first line included. */
export function render(pieces: readonly Piece[], layout: Layout, style: FileStyle): string {
  if (layout.kind === 'inline') return pieces.map(inlineText).join(' ');
  return pieces.map((piece) => linesOf(piece, layout, style)).join(style.newline);
}

function linesOf(piece: Piece, layout: Extract<Layout, { kind: 'lines' }>, style: FileStyle): string {
  const indentation = layout.indentation + layout.unit.repeat(piece.depth);
  const before = piece.kind === 'comment' ? '// ' : '';
  const after = (piece.kind === 'statement' ? style.semicolon : '') + (piece.note ? ` // ${piece.note}` : '');
  const line = indentation + before + piece.text + after;
  return piece.broken && line.length > LINE_LENGTH ? render(deeper(piece.broken, piece.depth), layout, style) : line;
}

function inlineText({ kind, text, note }: Piece): string {
  const after = note ? ` /* ${note} */` : '';
  switch (kind) {
    case 'comment':
      return `/* ${text} */`;
    case 'statement':
      return `${text};${after}`;
    case 'code':
      return text + after;
  }
}

/** The same pieces, further in. */
export function deeper(pieces: readonly Piece[], by = 1): Piece[] {
  return pieces.map((piece) => ({ ...piece, depth: piece.depth + by }));
}
