import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { styleOf } from '../../spelling/file-style.js';
import type { TextEdit } from '../../text-edit.js';
import { behindParentheses, endWithComments, findToken, skipBlanks } from './between-code.js';
import { indentUnit, isFirstOnLine, isOnOneLine, lineIndentation } from './layout.js';
import { type Piece, render } from './pieces.js';
import type { TableLiteral } from './table-literal.js';

/** The edits that write entries behind the last one of a table; commas stand as they do there. */
export function appendEntries(
  table: TableLiteral,
  last: TSESTree.Node,
  added: readonly (readonly Piece[])[],
  context: FileContext,
): TextEdit[] {
  const { node } = table;
  const { text } = context.file;
  const style = styleOf(context);
  const closing = node.range[1] - 1;
  const lastEnd = behindParentheses(text, last.range[1]);
  const afterLast = skipBlanks(text, lastEnd);
  const hasTrailingComma = text[afterLast] === ',';
  const separated = separate(added, hasTrailingComma);
  if (isOnOneLine(text, [node.range[0], closing])) return breakIntoLines(table, lastEnd, added, context);
  const end = endWithComments(text, hasTrailingComma ? afterLast + 1 : lastEnd);
  const behindComments = end + text.slice(end, closing).trimEnd().length;
  const indentation = isFirstOnLine(text, last.range[0])
    ? lineIndentation(text, last.range[0])
    : lineIndentation(text, node.range[0]) + indentUnit(node, text);
  const lines = render(separated, { kind: 'lines', indentation, unit: indentUnit(last, text) }, style);
  const isClosedBelow = text.slice(behindComments, closing).includes('\n');
  const close = isClosedBelow ? '' : style.newline + lineIndentation(text, node.range[0]);
  const upTo = isClosedBelow ? behindComments : closing;
  const entriesEdit: TextEdit = { range: [behindComments, upTo], text: style.newline + lines + close };
  if (hasTrailingComma) return [entriesEdit];
  if (behindComments === lastEnd) return [{ ...entriesEdit, text: `,${entriesEdit.text}` }];
  return [{ range: [lastEnd, lastEnd], text: ',' }, entriesEdit];
}

/**
 * The edits that put every entry of a table on a line of its own, where all stood on one, and others behind them.
 * @param lastEnd where the last entry ends, with the parentheses around it
 */
function breakIntoLines(
  { node, entries }: TableLiteral,
  lastEnd: number,
  added: readonly (readonly Piece[])[],
  context: FileContext,
): TextEdit[] {
  const { text } = context.file;
  const style = styleOf(context);
  const outer = lineIndentation(text, node.range[0]);
  const unit = indentUnit(node, text);
  const line = style.newline + outer + unit;
  const closing = node.range[1] - 1;
  const starts = [node.range[0] + 1, ...entries.slice(0, -1).map(({ range }) => findToken(text, range[1], ',') + 1)];
  const breaks = starts.map((start): TextEdit => ({
    range: [start, start + text.slice(start).search(/\S/u)],
    text: line,
  }));
  const contentEnd = node.range[0] + text.slice(node.range[0], closing).trimEnd().length;
  const hasComma = text[skipBlanks(text, lastEnd)] === ',';
  const lines = render(
    separate(added, hasComma || TRAILING_COMMA.test(text)),
    { kind: 'lines', indentation: outer + unit, unit },
    style,
  );
  const end: TextEdit = { range: [contentEnd, closing], text: style.newline + lines + style.newline + outer };
  if (hasComma) return [...breaks, end];
  if (contentEnd === lastEnd) return [...breaks, { ...end, text: `,${end.text}` }];
  return [...breaks, { range: [lastEnd, lastEnd], text: ',' }, end];
}

/** What a file has somewhere that writes a comma behind the last of several lines. */
const TRAILING_COMMA = /,[^\S\n]*\r?\n\s*[)\]}]/u;

/** Puts a comma behind each entry, behind the last one only where the table has one there. */
function separate(added: readonly (readonly Piece[])[], trailing: boolean): Piece[] {
  return added.flatMap((pieces, index) => {
    if (index === added.length - 1 && !trailing) return pieces;
    return pieces.map((piece, line): Piece =>
      line === pieces.length - 1 ? { ...piece, text: `${piece.text},` } : piece,
    );
  });
}
