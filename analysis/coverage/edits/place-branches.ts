import type { FileContext } from '../../file-context.js';
import { styleOf } from '../../spelling/file-style.js';
import type { TextEdit } from '../../text-edit.js';
import { endWithComments } from './between-code.js';
import { type Branch, branchPieces } from './branches.js';
import { indentUnit, isFirstOnLine, lineIndentation } from './layout.js';
import type { Rest } from './look-up-statements.js';
import { type Piece, render } from './pieces.js';
import { indentLines } from './shifted-lines.js';
import { insertStatements, type StatementPlace, startOfStatement, wrapBody } from './statement-place.js';

/** The edits that put branches at a place, and see to what becomes of the code behind them. */
export function placeBranches(
  place: StatementPlace,
  branches: readonly Branch[],
  rest: Rest,
  context: FileContext,
): TextEdit[] {
  switch (rest.kind) {
    case 'before':
      return insertStatements(place, branchPieces(branches, false), context);
    case 'leave': {
      const leave: Piece = { kind: 'statement', depth: 0, text: 'return' };
      const leaving = branches.map(({ conditions, body }) => ({ conditions, body: [...body, leave] }));
      return insertStatements(place, branchPieces(leaving, false), context);
    }
    case 'else': {
      const pieces = [...branchPieces(branches, false).slice(0, -1), ELSE];
      return place.kind === 'arrow'
        ? wrapBody(place.node, pieces, context, true)
        : wrapInElse(place, pieces, rest, context);
    }
  }
}

const ELSE: Piece = { kind: 'code', depth: 0, text: '} else {' };

/** The edits that put statements into the block of an `else`, behind branches. */
function wrapInElse(
  place: Extract<StatementPlace, { kind: 'before' }>,
  pieces: readonly Piece[],
  { last }: Extract<Rest, { kind: 'else' }>,
  context: FileContext,
): TextEdit[] {
  const { text } = context.file;
  const style = styleOf(context);
  const [start] = place.node.range;
  const [, end] = last.range;
  if (!isFirstOnLine(text, start)) {
    return [
      { range: [start, start], text: `${render(pieces, { kind: 'inline' }, style)} ` },
      { range: [end, end], text: ' }' },
    ];
  }
  const position = startOfStatement(place, text);
  const indentation = lineIndentation(text, position);
  const unit = indentUnit(place.node, text);
  const lines = render(pieces, { kind: 'lines', indentation, unit }, style).slice(indentation.length);
  const endOfLine = endWithComments(text, end);
  return [
    { range: [position, position], text: `${lines}${style.newline}${indentation}${unit}` },
    ...indentLines([position, endOfLine], unit, context),
    closingBrace(endOfLine, indentation, context),
  ];
}

/** The edit that closes a block on a line of its own, where a statement and the comments behind it end. */
function closingBrace(end: number, indentation: string, context: FileContext): TextEdit {
  const { newline } = styleOf(context);
  const [blanks, next] = /^[^\S\r\n]*(.?)/u.exec(context.file.text.slice(end)) ?? [''];
  const brace = `${newline}${indentation}}`;
  if (!next) return { range: [end, end], text: brace };
  return { range: [end, end + blanks.length - next.length], text: `${brace}${newline}${indentation}` };
}
