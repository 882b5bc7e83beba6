import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { styleOf } from '../../spelling/file-style.js';
import { memberName } from '../../static-name.js';
import type { TextEdit } from '../../text-edit.js';
import { unwrap, wrapped } from '../../unwrap.js';
import type { AddedError, Attempt, CoverageEdit, Extend } from './addition.js';
import { anchorOf } from './anchor.js';
import { type Comment, commentsBetween, endWithComments, findToken, startWithComments } from './between-code.js';
import { takesHandled } from './handled-values.js';
import { indentUnit, isFirstOnLine, isOnOneLine, lineIndentation } from './layout.js';
import { fallbackBody, namingBody, recoveryOf } from './new-bodies.js';
import { deeper, type Layout, type Piece, render } from './pieces.js';
import { switchTruths } from './predicate.js';
import { spellErrors } from './spell-errors.js';
import { leaves, needsSemicolon } from './statement-end.js';
import { type Asking, isPassedBy, outcomeFor } from './test-outcome.js';
import { errorExpression, type ErrorExpression, isValidAt, testedPart } from './tested-error.js';
import { isWithin } from '../../walk.js';

/** Adds cases to a `switch` on the error, or to a `switch (true)` whose cases test it. */
export const extendSwitch: Extend = (attempt) => {
  const { addition, context, coverage, test } = attempt;
  const node = switchOf(test.node);
  // A `switch` that only says yes or no gives answers to whoever asks, which are no place for more.
  if (!node || (switchTruths(node) && anchorOf(attempt)?.node !== test.node)) return null;
  const isOnError = test.node === node;
  const part = testedPart(test);
  const error = errorExpression(part, coverage.flow, context);
  const spelled = spellErrors(
    addition.errors.map(({ member }) => member),
    node,
    part,
    context,
  );
  const needsError = addition.withFallback || !isOnError;
  if (!spelled || (needsError && (!error || !isValidAt(error, node, context)))) return null;
  const key = ({ member }: AddedError): string =>
    isOnError ? spelled.text(member) : `${error?.operand ?? ''} === ${spelled.text(member)}`;
  const asking = { tests: coverage.flow.notes.tests, error: error?.text ?? '', context };
  const passing = [null, ...addition.errors.map(({ value }) => value)];
  if (!isOnError && !passing.every((value) => isPassedByCases(value, node, asking))) return null;
  const other = node.cases.find((candidate) => candidate.test === null);
  // A `default` that is there is a fallback that does nothing, or answers whoever asks.
  if (addition.withFallback && (other || takesHandledBefore(node, attempt, asking))) return null;
  const cases = other
    ? [besideDefault(other, addition.errors, key, context)]
    : behindLast(node, addition.errors, key, addition.withFallback ? error : null, context);
  return { form: 'case', edits: [...spelled.edits, ...cases], site: node } satisfies CoverageEdit;
};

/** The `switch` that a test decides: it is its discriminant, or one of the cases of a `switch (true)`. */
function switchOf(test: TSESTree.Node): TSESTree.SwitchStatement | null {
  if (test.type === 'SwitchStatement') return test;
  let inner = wrapped(test);
  while (inner.parent?.type === 'LogicalExpression') inner = wrapped(inner.parent);
  const { parent } = inner;
  if (parent?.type !== 'SwitchCase' || parent.test !== inner) return null;
  const discriminant = unwrap(parent.parent.discriminant);
  return discriminant.type === 'Literal' && discriminant.value === true ? parent.parent : null;
}

/**
 * Whether an error passes by the tests of a `switch (true)`, which are truths; with the `default` last, so that a case
 * before it keeps no test from being asked.
 */
function isPassedByCases(value: string | null, { cases }: TSESTree.SwitchStatement, asking: Asking): boolean {
  return cases.every(({ test }, index) =>
    test === null ? index === cases.length - 1 : isTruth(test) && isPassedBy(value, test, asking),
  );
}

const TRUTHS = new Set(['!=', '!==', '<', '<=', '==', '===', '>', '>=', 'in', 'instanceof']);

/** Whether an expression is `true` or `false`, and nothing that only counts as such. */
function isTruth(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'BinaryExpression':
      return TRUTHS.has(inner.operator);
    case 'CallExpression':
      return inner.callee.type === 'MemberExpression' && /^(?:has|includes)$/u.test(memberName(inner.callee) ?? '');
    case 'LogicalExpression':
      return isTruth(inner.left) && isTruth(inner.right);
    case 'UnaryExpression':
      return inner.operator === '!';
    default:
      return false;
  }
}

/** Whether a new `default` would also take errors that are handled elsewhere. */
function takesHandledBefore(node: TSESTree.SwitchStatement, attempt: Attempt, asking: Asking): boolean {
  const { context, coverage, leftOut, test } = attempt;
  const isCaught = (value: string): boolean =>
    test.node === node
      ? outcomeFor(value, node, asking) === true
      : node.cases.some((candidate) => candidate.test && outcomeFor(value, candidate.test, asking) === true);
  return takesHandled(node, (inner) => isWithin(inner, node), isCaught, coverage, leftOut, context);
}

type Key = (error: AddedError) => string;

/** The edit that names errors as cases of the `default`, so that it goes on taking them. */
function besideDefault(
  other: TSESTree.SwitchCase,
  errors: readonly AddedError[],
  key: Key,
  context: FileContext,
): TextEdit {
  const { text } = context.file;
  const style = styleOf(context);
  const [start] = other.range;
  // A comment on a line of its own would part the case from the next one, which falling through must not.
  const pieces = errors.map((error): Piece => ({
    kind: 'code',
    depth: 0,
    text: `case ${key(error)}:`,
    note: recoveryOf(error.member),
  }));
  if (!isFirstOnLine(text, start))
    return { range: [start, start], text: `${render(pieces, { kind: 'inline' }, style)} ` };
  const layout = { ...caseLayout(other.parent, context), indentation: lineIndentation(text, start) };
  const { indentation, unit } = layout;
  const lines = render(pieces, layout, style).slice(indentation.length) + style.newline + indentation;
  const comments = commentsAbove(other, text);
  const head = comments === '' ? null : headOfLine(other, text);
  if (head === null) return { range: [start, start], text: lines };
  const inside = comments
    .trimEnd()
    .split('\n')
    .map((line) => indentation + unit + line.replace(indentation, '').trimEnd())
    .join(style.newline);
  return {
    range: [start - comments.length, head],
    text: lines + text.slice(start, head) + style.newline + inside,
  };
}

/** What says, above a case, that the one before goes on there. */
const FALLING = /falls?\s?through/iu;

/** The comments that stand directly above a case, up to it, and are about it. */
function commentsAbove(node: TSESTree.SwitchCase, text: string): string {
  const { cases, discriminant } = node.parent;
  const previous = cases[cases.indexOf(node) - 1];
  const before = previous?.range[1] ?? findToken(text, discriminant.range[1], '{') + 1;
  const comments = text.slice(startWithComments(text, before, node.range[0]), node.range[0]);
  return FALLING.test(comments) ? '' : comments;
}

/** Where the line of a `default` ends, if its body begins on the next one; null where it doesn't. */
function headOfLine({ consequent: [first], range }: TSESTree.SwitchCase, text: string): number | null {
  const end = first?.type === 'BlockStatement' ? first.range[0] + 1 : findToken(text, range[0], ':') + 1;
  return /^[^\S\n]*\n/u.test(text.slice(end)) ? end : null;
}

/** The edits that add cases behind the last one, and a `default` where the fallback is to log the error. */
function behindLast(
  node: TSESTree.SwitchStatement,
  errors: readonly AddedError[],
  key: Key,
  fallback: ErrorExpression | null,
  context: FileContext,
): TextEdit[] {
  const { text } = context.file;
  const style = styleOf(context);
  const last = node.cases.at(-1);
  const opening = findToken(text, node.discriminant.range[1], '{');
  const closing = node.range[1] - 1;
  const contentEnd = last?.range[1] ?? opening + 1;
  const remark = noDefault(text, contentEnd, closing);
  const position = contentEnd + text.slice(contentEnd, remark?.start ?? closing).trimEnd().length;

  // Falling out of the last case is the same as leaving it.
  const leave: Piece[] = last && !leaves(last.consequent) ? [{ kind: 'statement', depth: 1, text: 'break' }] : [];
  const groups = errors.map((error) =>
    caseOf(`case ${key(error)}:`, [...namingBody(error, style), { kind: 'statement', depth: 0, text: 'break' }], node),
  );
  if (fallback) groups.push(caseOf('default:', fallbackBody(fallback.text, style), node));

  // With a `default`, a comment that there is none would be wrong.
  const gone = remark && fallback ? remark.end : position;
  if (last && isOnOneLine(text, [opening, closing])) {
    const statement = last.consequent.at(-1);
    const separator = statement && needsSemicolon(statement, text) ? ';' : '';
    const inline = render([...leave, ...groups.flat()], { kind: 'inline' }, style);
    return [{ range: [position, gone], text: `${separator} ${inline}` }];
  }
  const gap = areApart(node, text) ? style.newline : '';
  const layout = caseLayout(node, context);
  const lines = groups.map((group) => gap + render(group, layout, style)).join(style.newline);
  const hasLineOfItsOwn = text.slice(gone, closing).includes('\n');
  const end = hasLineOfItsOwn ? '' : style.newline + lineIndentation(text, node.range[0]);
  const cases = style.newline + lines + end;
  const upTo = hasLineOfItsOwn ? gone : closing;
  if (leave.length === 0) return [{ range: [position, upTo], text: cases }];
  const leaving = style.newline + render(leave, layout, style);
  // What a case without statements says in a comment stands before it is left.
  const lastEnd = last?.consequent.length === 0 ? position : Math.min(endWithComments(text, contentEnd), position);
  if (lastEnd === position) return [{ range: [position, upTo], text: leaving + cases }];
  return [
    { range: [lastEnd, lastEnd], text: leaving },
    { range: [position, upTo], text: cases },
  ];
}

/** The comment at the end of a `switch` that says that it wants no `default`. */
function noDefault(text: string, from: number, to: number): Comment | null {
  const comment = commentsBetween(text, from, to).at(-1);
  return comment && /^\W*(?:no|skip)\s?default\b/iu.test(text.slice(comment.start, comment.end)) ? comment : null;
}

/** A case with its body, in braces where the others have theirs so. */
function caseOf(label: string, body: readonly Piece[], { cases }: TSESTree.SwitchStatement): Piece[] {
  const filled = cases.filter(({ consequent }) => consequent.length > 0);
  const hasBlocks = filled.length > 0 && filled.every(({ consequent }) => consequent[0]?.type === 'BlockStatement');
  return [
    { kind: 'code', depth: 0, text: hasBlocks ? `${label} {` : label },
    ...deeper(body),
    ...(hasBlocks ? [{ kind: 'code', depth: 0, text: '}' } as const] : []),
  ];
}

/** Whether empty lines part the cases of a `switch`. */
function areApart({ cases }: TSESTree.SwitchStatement, text: string): boolean {
  const gaps = cases.flatMap((candidate, index) => {
    const next = cases[index + 1];
    if (!next || candidate.consequent.length === 0) return [];
    return [text.slice(endWithComments(text, candidate.range[1]), next.range[0])];
  });
  return gaps.length > 0 && gaps.every((gap) => /\n[^\S\n]*\r?\n/u.test(gap));
}

/** How the cases of a `switch` stand: as those that it has, else as those of another one in the file. */
function caseLayout(node: TSESTree.SwitchStatement, context: FileContext): Extract<Layout, { kind: 'lines' }> {
  const { text } = context.file;
  const own = node.cases.find(({ range }) => isFirstOnLine(text, range[0]));
  const unit = indentUnit(node, text);
  const indentation = own
    ? lineIndentation(text, own.range[0])
    : lineIndentation(text, node.range[0]) + caseIndentationElsewhere(unit, context);
  const body = node.cases
    .flatMap(({ consequent }) => firstLines(consequent))
    .find(({ range }) => isFirstOnLine(text, range[0]));
  const bodyIndentation = body ? lineIndentation(text, body.range[0]) : '';
  const isIndented = bodyIndentation.length > indentation.length && bodyIndentation.startsWith(indentation);
  return { kind: 'lines', indentation, unit: isIndented ? bodyIndentation.slice(indentation.length) : unit };
}

function firstLines([first]: readonly TSESTree.Statement[]): readonly TSESTree.Statement[] {
  if (!first) return [];
  return first.type === 'BlockStatement' ? first.body.slice(0, 1) : [first];
}

/** By how much the cases of other `switch` statements of the file are indented; by one unit where it has none. */
export function caseIndentationElsewhere(unit: string, { census, file }: FileContext): string {
  for (const { parent, range } of census.of('SwitchCase')) {
    if (!isFirstOnLine(file.text, range[0])) continue;
    return lineIndentation(file.text, range[0]) === lineIndentation(file.text, parent.range[0]) ? '' : unit;
  }
  return unit;
}
