import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { isFunction } from '../../function-node.js';
import { styleOf } from '../../spelling/file-style.js';
import type { TextEdit } from '../../text-edit.js';
import { findToken, skipBlanks, startWithComments } from './between-code.js';
import { indentUnit, isFirstOnLine, lineIndentation } from './layout.js';
import { deeper, type Piece, render } from './pieces.js';
import { indentLines } from './shifted-lines.js';

/** Where a statement can be put so that it runs before an expression: before a statement, or in an arrow function without braces. */
export type StatementPlace =
  | { readonly kind: 'before'; readonly node: TSESTree.Statement; readonly list: readonly TSESTree.Node[] }
  | { readonly kind: 'arrow'; readonly node: TSESTree.ArrowFunctionExpression };

/** The nearest place for a statement that runs before a node, in the same function; null where there is none. */
export function placeBefore(node: TSESTree.Node): StatementPlace | null {
  let inner = node;
  // What a field is set to is evaluated as if it were in a function of its own.
  for (
    ;
    inner.parent && !isFunction(inner.parent) && inner.parent.type !== 'PropertyDefinition';
    inner = inner.parent
  ) {
    const list = statementsIn(inner.parent);
    if (list.includes(inner)) return { kind: 'before', node: inner as TSESTree.Statement, list };
  }
  const { parent } = inner;
  return parent?.type === 'ArrowFunctionExpression' && parent.body === inner ? { kind: 'arrow', node: parent } : null;
}

function statementsIn(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'BlockStatement':
    case 'StaticBlock':
      return node.body;
    case 'SwitchCase':
      return node.consequent;
    default:
      return [];
  }
}

/** The edits that put new statements there. */
export function insertStatements(place: StatementPlace, pieces: readonly Piece[], context: FileContext): TextEdit[] {
  return place.kind === 'before' ? [insertBefore(place, pieces, context)] : wrapBody(place.node, pieces, context);
}

function insertBefore(
  place: Extract<StatementPlace, { kind: 'before' }>,
  pieces: readonly Piece[],
  context: FileContext,
): TextEdit {
  const { text } = context.file;
  const style = styleOf(context);
  const { node } = place;
  const [start] = node.range;
  if (!isFirstOnLine(text, start)) {
    return { range: [start, start], text: `${render(pieces, { kind: 'inline' }, style)} ` };
  }
  const position = startOfStatement(place, text);
  const indentation = lineIndentation(text, position);
  const lines = render(pieces, { kind: 'lines', indentation, unit: indentUnit(node, text) }, style);
  return {
    range: [position, position],
    text: `${lines.slice(indentation.length)}${style.newline}${indentation}`,
  };
}

/** Where a statement that is the first on its line starts, with the comments above it. */
export function startOfStatement({ node, list }: Extract<StatementPlace, { kind: 'before' }>, text: string): number {
  return startWithComments(text, codeBefore(node, list, text), node.range[0]);
}

/** Where the code before a statement ends. */
function codeBefore(node: TSESTree.Node, list: readonly TSESTree.Node[], text: string): number {
  const previous = list[list.indexOf(node) - 1];
  if (previous) return previous.range[1];
  const parent = node.parent ?? node;
  if (parent.type === 'SwitchCase') return findToken(text, parent.test?.range[1] ?? parent.range[0], ':') + 1;
  return findToken(text, parent.range[0], '{') + 1;
}

/**
 * The edits by which `x => expression` becomes `x => { statements return expression; }`.
 * @param inElse whether the last of the statements is the start of an `else`, which the expression goes into
 */
export function wrapBody(
  fn: TSESTree.ArrowFunctionExpression,
  pieces: readonly Piece[],
  context: FileContext,
  inElse = false,
): TextEdit[] {
  const { text } = context.file;
  const style = styleOf(context);
  const head = fn.returnType ?? fn.params.at(-1) ?? fn.typeParameters;
  const arrowEnd = findToken(text, head?.range[1] ?? fn.range[0], '=>') + 2;
  const start = skipBlanks(text, arrowEnd);
  const gap = text.slice(arrowEnd, start);
  const isBelow = gap.includes('\n') && gap.trim() === '';
  const indentation = lineIndentation(text, fn.range[0]);
  const unit = indentUnit(fn, text);
  const inside = indentation + (inElse ? unit + unit : unit);
  const lines = render(deeper(pieces), { kind: 'lines', indentation, unit }, style);
  const { newline, semicolon } = style;
  const close = `${inElse ? `${newline}${indentation}${unit}}` : ''}${newline}${indentation}}`;
  const shift = inside.slice(lineIndentation(text, start).length);
  return [
    {
      range: [isBelow ? arrowEnd : start, start],
      text: `${isBelow ? ' ' : ''}{${newline}${lines}${newline}${inside}return `,
    },
    ...(shift === '' ? [] : indentLines([start, fn.range[1]], shift, context)),
    { range: [fn.range[1], fn.range[1]], text: `${semicolon}${close}` },
  ];
}
