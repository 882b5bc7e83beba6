import type { FileStyle } from '../../spelling/file-style.js';

/** A line of new code. A `statement` is written without its semicolon, which is the file's matter. */
export type Piece =
  | { readonly kind: 'blank' }
  | { readonly kind: 'code' | 'comment' | 'statement'; readonly depth: number; readonly text: string };

/** How new code stands in the text: on lines of its own, or all on the line that is there. */
export type Layout =
  { readonly kind: 'lines'; readonly indentation: string; readonly unit: string } | { readonly kind: 'inline' };

/** The text of new code, the indentation of its first line included. */
export function render(pieces: readonly Piece[], layout: Layout, { newline, semicolon }: FileStyle): string {
  if (layout.kind === 'inline') return pieces.flatMap(inlineText).join(' ');
  return pieces
    .map((piece) => {
      if (piece.kind === 'blank') return '';
      const indentation = layout.indentation + layout.unit.repeat(piece.depth);
      const before = piece.kind === 'comment' ? '// ' : '';
      return indentation + before + piece.text + (piece.kind === 'statement' ? semicolon : '');
    })
    .join(newline);
}

function inlineText(piece: Piece): string[] {
  switch (piece.kind) {
    case 'blank':
      return [];
    case 'comment':
      return [`/* ${piece.text} */`];
    case 'statement':
      return [`${piece.text};`];
    default:
      return [piece.text];
  }
}

/** The same pieces, further in. */
export function deeper(pieces: readonly Piece[], by = 1): Piece[] {
  return pieces.map((piece) => (piece.kind === 'blank' ? piece : { ...piece, depth: piece.depth + by }));
}
