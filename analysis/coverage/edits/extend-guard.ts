import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { styleOf } from '../../spelling/file-style.js';
import type { TextEdit } from '../../text-edit.js';
import type { Extend } from './addition.js';
import { anchorOf } from './anchor.js';
import { endWithComments } from './between-code.js';
import { decidedIf, fillBlock } from './extend-chain.js';
import { takesHandled } from './handled-values.js';
import { indentUnit, isFirstOnLine, lineIndentation } from './layout.js';
import { fallbackBody } from './new-bodies.js';
import { type Piece, render } from './pieces.js';
import { insertStatements } from './statement-place.js';
import { outcomeFor } from './test-outcome.js';
import { isAssignedIn, isValidAt } from './tested-error.js';
import { isWithin } from '../../walk.js';

/** Adds a fallback to a guard that every other error is stopped by: `if (error !== …) return;`. */
export const extendGuard: Extend = (attempt) => {
  const { addition, context, coverage, leftOut, test } = attempt;
  const anchor = addition.errors.length === 0 ? anchorOf(attempt) : null;
  const guard = anchor && isWithin(test.node, anchor.node) ? decidedIf(anchor.node) : null;
  if (!anchor || !guard) return null;
  const { error } = anchor;
  const { tests } = coverage.flow.notes;
  const outcome = (value: string | null): boolean | null =>
    outcomeFor(value, guard.test, { tests, error: error.text, context });
  if (outcome(null) !== true) return null;
  if (
    takesHandled(
      guard,
      (node) => isWithin(node, guard.test),
      (value) => outcome(value) === false,
      coverage,
      leftOut,
      context,
    )
  )
    return null;
  if (!isValidAt(error, firstInside(guard.consequent), context) || isAssignedIn(error, guard.test.range, context))
    return null;
  const edits = atStart(guard, fallbackBody(error.text, styleOf(context)), context);
  return { form: 'branch', edits, site: guard };
};

function firstInside(consequent: TSESTree.Statement): TSESTree.Node {
  return consequent.type === 'BlockStatement' ? (consequent.body[0] ?? consequent) : consequent;
}

/** The edits that put statements at the start of what a guard does. */
function atStart(guard: TSESTree.IfStatement, pieces: readonly Piece[], context: FileContext): TextEdit[] {
  const { consequent } = guard;
  if (consequent.type === 'BlockStatement') {
    const [first] = consequent.body;
    if (!first) return [fillBlock(consequent, pieces, context)];
    return insertStatements({ kind: 'before', node: first, list: consequent.body }, pieces, context);
  }
  const { text } = context.file;
  const style = styleOf(context);
  const [start, end] = consequent.range;
  const outer = lineIndentation(text, guard.range[0]);
  const inner = outer + indentUnit(guard, text);
  const lines = render(pieces, { kind: 'lines', indentation: inner, unit: '' }, style);
  const isBelow = isFirstOnLine(text, start);
  const opening = isBelow ? text.slice(0, start).trimEnd().length : start;
  const brace = isBelow ? ' {' : '{';
  return [
    { range: [opening, start], text: `${brace}${style.newline}${lines}${style.newline}${inner}` },
    closingBrace(end, guard, outer, context),
  ];
}

function closingBrace(end: number, guard: TSESTree.IfStatement, outer: string, context: FileContext): TextEdit {
  const { newline } = styleOf(context);
  const position = guard.alternate ? end : endWithComments(context.file.text, end);
  return { range: [position, position], text: `${newline}${outer}}` };
}
