import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { styleOf } from '../../spelling/file-style.js';
import type { TextEdit } from '../../text-edit.js';
import { wrapped } from '../../unwrap.js';
import type { Attempt, Extend } from './addition.js';
import { anchorOf } from './anchor.js';
import { endWithComments } from './between-code.js';
import { type Branch, branchPieces } from './branches.js';
import { takesHandled } from './handled-values.js';
import { indentUnit, isOnOneLine, lineIndentation } from './layout.js';
import { fallbackBody, namingBody } from './new-bodies.js';
import { type Layout, type Piece, render } from './pieces.js';
import { returningFunction } from './predicate.js';
import { spellErrors } from './spell-errors.js';
import { needsSemicolon, takesElse } from './statement-end.js';
import { insertStatements } from './statement-place.js';
import { type Asking, isPassedBy, outcomeFor } from './test-outcome.js';
import { isAssignedIn, isValidAt } from './tested-error.js';
import { isWithin } from '../../walk.js';

/**
 * Adds branches to an `if` chain that the errors pass by: behind its last `else if`, or at the start of its last `else`,
 * which goes on taking them.
 */
export const extendChain: Extend = (attempt) => {
  const { addition, context, coverage } = attempt;
  const anchor = anchorOf(attempt);
  const first = anchor && decidedIf(anchor.node);
  if (!first) return null;
  const { error } = anchor;
  const asking = { tests: coverage.flow.notes.tests, error: error.text, context };
  const chain = chainFrom(first);
  const last = chain.at(-1) ?? first;
  const style = styleOf(context);
  const at = placeInside(last.alternate) ?? last;
  const spelled = spellErrors(
    addition.errors.map(({ member }) => member),
    at,
    error.chains[0] ?? null,
    context,
  );
  if (!spelled || !isValidAt(error, at, context)) return null;
  if (chain.some(({ test }) => isAssignedIn(error, test.range, context))) return null;
  const others = [null, ...addition.errors.map(({ value }) => value)];
  if (!others.every((value) => chain.every(({ test }) => isPassedBy(value, test, asking)))) return null;
  if (addition.withFallback && takesHandledByElse(first, chain, attempt, asking)) return null;
  const branches: Branch[] = addition.errors.map((added) => ({
    conditions: [`${error.operand} === ${spelled.text(added.member)}`],
    body: namingBody(added, style),
  }));
  const fallback = addition.withFallback ? fallbackBody(error.text, style) : null;
  const edits = placed(last, branches, fallback, context);
  return edits && { form: 'branch', edits: [...spelled.edits, ...edits], site: first };
};

/** The edits that put branches and a fallback where a chain ends; null where that isn't safe. */
function placed(
  last: TSESTree.IfStatement,
  branches: readonly Branch[],
  fallback: readonly Piece[] | null,
  context: FileContext,
): TextEdit[] | null {
  const { alternate } = last;
  const withElse = fallback ? [...branches, { conditions: [], body: fallback }] : branches;
  if (!alternate) return behindLast(last, withElse, context);
  if (alternate.type !== 'BlockStatement') return null;
  const [inside] = alternate.body;
  if (inside) {
    const pieces = branches.length === 0 && fallback ? fallback : branchPieces(withElse, false);
    return insertStatements({ kind: 'before', node: inside, list: alternate.body }, pieces, context);
  }
  const before = branches.length > 0 ? behindLast(last, branches, context) : [];
  return before && [...before, ...(fallback ? [fillBlock(alternate, fallback, context)] : [])];
}

/** The `if` that a test decides, or null. */
export function decidedIf(test: TSESTree.Node): TSESTree.IfStatement | null {
  let inner = wrapped(test);
  while (inner.parent && isPartOfTest(inner.parent)) inner = wrapped(inner.parent);
  const { parent } = inner;
  return parent?.type === 'IfStatement' && parent.test === inner ? parent : null;
}

/** The `if` statements of a chain from one on. */
function chainFrom(first: TSESTree.IfStatement): TSESTree.IfStatement[] {
  const chain = [first];
  for (let next = first.alternate; next?.type === 'IfStatement'; next = next.alternate) chain.push(next);
  return chain;
}

function isPartOfTest({ type }: TSESTree.Node): boolean {
  return type === 'LogicalExpression' || type === 'UnaryExpression' || type === 'BinaryExpression';
}

/** Whether an `else` at the end of a chain would also take errors that are handled elsewhere. */
function takesHandledByElse(
  first: TSESTree.IfStatement,
  chain: readonly TSESTree.IfStatement[],
  attempt: Attempt,
  asking: Asking,
): boolean {
  const { context, coverage, leftOut } = attempt;
  const isCaught = (value: string): boolean => chain.some(({ test }) => outcomeFor(value, test, asking) === true);
  // The tests of a predicate stand elsewhere.
  const isEntry = (test: TSESTree.Node): boolean => isWithin(test, first.test) || returningFunction(test) !== null;
  return takesHandled(first, isEntry, isCaught, coverage, leftOut, context);
}

function placeInside(alternate: TSESTree.Statement | null): TSESTree.Node | null {
  return alternate?.type === 'BlockStatement' ? (alternate.body[0] ?? alternate) : null;
}

/** The edit that writes statements into a block without any, behind its comments. */
export function fillBlock(block: TSESTree.BlockStatement, pieces: readonly Piece[], context: FileContext): TextEdit {
  const { text } = context.file;
  const style = styleOf(context);
  const closing = block.range[1] - 1;
  const position = block.range[0] + 1 + text.slice(block.range[0] + 1, closing).trimEnd().length;
  const outer = lineIndentation(text, block.range[0]);
  const unit = indentUnit(block, text);
  const lines = render(pieces, { kind: 'lines', indentation: outer + unit, unit }, style);
  if (text.slice(position, closing).includes('\n')) return { range: [position, position], text: style.newline + lines };
  return { range: [position, closing], text: style.newline + lines + style.newline + outer };
}

/** The edits that put branches behind the last one of a chain; null where an `else` there would belong to another `if`. */
function behindLast(last: TSESTree.IfStatement, branches: readonly Branch[], context: FileContext): TextEdit[] | null {
  const { consequent } = last;
  // No `else` may follow a declaration, which lenient parsers take for the body of an `if`.
  if (takesElse(consequent) || consequent.type.endsWith('Declaration')) return null;
  const { text } = context.file;
  const style = styleOf(context);
  const end = consequent.range[1];
  const withComments = endWithComments(text, end);
  const indentation = lineIndentation(text, last.range[0]);
  const layout: Layout = isInOneLine(last, text)
    ? { kind: 'inline' }
    : { kind: 'lines', indentation, unit: indentUnit(last, text) };
  const ownLine = hasElseOnOwnLine(headOf(last), text);
  const added = render(branchPieces(branches, ownLine), layout, style).slice(
    layout.kind === 'lines' ? indentation.length : 0,
  );
  if (layout.kind === 'inline') {
    const separator = needsSemicolon(consequent, text) ? ';' : '';
    return [{ range: [end, end], text: `${separator} else ${added}` }];
  }
  const isBlock = consequent.type === 'BlockStatement';
  if (isBlock && withComments === end && !ownLine) return [{ range: [end, end], text: ` else ${added}` }];
  const followsCode = /\S/u.test(/[^\r\n]*/u.exec(text.slice(withComments))?.[0] ?? '');
  const close = followsCode ? style.newline + indentation : '';
  return [{ range: [withComments, withComments], text: `${style.newline}${indentation}else ${added}${close}` }];
}

/** Whether a statement stands with all that is around it on one line. */
function isInOneLine(statement: TSESTree.Statement, text: string): boolean {
  let around: TSESTree.Node = statement.parent;
  while (around.type === 'IfStatement') around = around.parent;
  return isOnOneLine(text, around.range);
}

function headOf(last: TSESTree.IfStatement): TSESTree.IfStatement {
  let head = last;
  while (head.parent.type === 'IfStatement' && head.parent.alternate === head) head = head.parent;
  return head;
}

/** Whether a chain has its `else` on the line below the brace. */
function hasElseOnOwnLine(head: TSESTree.IfStatement, text: string): boolean {
  return chainFrom(head).some(({ consequent, alternate }) => {
    if (!alternate || consequent.type !== 'BlockStatement') return false;
    return /^[^\S\n]*\n\s*else\b/u.test(text.slice(consequent.range[1], alternate.range[0]));
  });
}
