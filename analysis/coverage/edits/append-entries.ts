import type { FileContext } from '../../file-context.js';
import { styleOf } from '../../spelling/file-style.js';
import type { TextEdit } from '../../text-edit.js';
import { endWithComments, skipBlanks } from './between-code.js';
import { indentUnit, isFirstOnLine, isOnOneLine, lineIndentation } from './layout.js';
import { type Piece, render } from './pieces.js';
import type { TableLiteral } from './table-literal.js';

/** The edits that write entries behind the last one of a table; commas stand as they do there. */
export function appendEntries(
  { node, entries }: TableLiteral,
  added: readonly (readonly Piece[])[],
  context: FileContext,
): TextEdit[] {
  const last = entries.at(-1);
  if (!last) return [];
  const { text } = context.file;
  const style = styleOf(context);
  const closing = node.range[1] - 1;
  const [, lastEnd] = last.range;
  const afterLast = skipBlanks(text, lastEnd);
  const hasTrailingComma = text[afterLast] === ',';
  const separated = separate(added, hasTrailingComma);
  if (isOnOneLine(text, [node.range[0], closing])) {
    const end = hasTrailingComma ? afterLast + 1 : lastEnd;
    const inline = render(separated, { kind: 'inline' }, style);
    return [{ range: [end, end], text: `${hasTrailingComma ? '' : ','} ${inline}` }];
  }
  const end = endWithComments(text, hasTrailingComma ? afterLast + 1 : lastEnd);
  const behindComments = end + text.slice(end, closing).trimEnd().length;
  const indentation = isFirstOnLine(text, last.range[0])
    ? lineIndentation(text, last.range[0])
    : lineIndentation(text, node.range[0]) + indentUnit(node, text);
  const lines = render(separated, { kind: 'lines', indentation, unit: indentUnit(last, text) }, style);
  const close = text.slice(behindComments, closing).includes('\n')
    ? ''
    : style.newline + lineIndentation(text, node.range[0]);
  const entriesEdit: TextEdit = { range: [behindComments, behindComments], text: style.newline + lines + close };
  if (hasTrailingComma) return [entriesEdit];
  if (behindComments === lastEnd) return [{ ...entriesEdit, text: `,${entriesEdit.text}` }];
  return [{ range: [lastEnd, lastEnd], text: ',' }, entriesEdit];
}

/** Puts a comma behind each entry, behind the last one only where the table has one there. */
function separate(added: readonly (readonly Piece[])[], trailing: boolean): Piece[] {
  return added.flatMap((pieces, index) => {
    if (index === added.length - 1 && !trailing) return pieces;
    return pieces.map((piece, line): Piece =>
      line === pieces.length - 1 && piece.kind !== 'blank' ? { ...piece, text: `${piece.text},` } : piece,
    );
  });
}
