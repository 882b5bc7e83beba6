import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { type FileStyle, styleOf } from '../../spelling/file-style.js';
import { memberName, stringOf } from '../../static-name.js';
import type { TextEdit } from '../../text-edit.js';
import { unwrap, wrapped } from '../../unwrap.js';
import type { AddedError, Attempt, Extend } from './addition.js';
import { anchorOf } from './anchor.js';
import { appendEntries } from './append-entries.js';
import { isAsked } from './asked.js';
import { takesHandled } from './handled-values.js';
import { restBehind } from './look-up-statements.js';
import { fallbackBody, notHandledYet, recoveryComment, unhandledBody } from './new-bodies.js';
import { deeper, type Piece } from './pieces.js';
import { placeBranches } from './place-branches.js';
import { spellErrors } from './spell-errors.js';
import { placeBefore } from './statement-place.js';
import { hasPlainFunctions, tableLiteral, type TableLiteral, type ValueKind, valueKind } from './table-literal.js';
import { outcomeFor } from './test-outcome.js';
import { isToldApart } from './told-apart.js';
import { isAssignedIn, isValidAt, named } from './tested-error.js';
import { isWithin } from '../../walk.js';

/** Adds entries to the table that the error is looked up in, and a fallback where it has no entry. */
export const extendTable: Extend = (attempt) => {
  const { addition, context, test } = attempt;
  const lookup = test.kind === 'lookup' ? lookupAt(test.node) : null;
  const table = lookup && tableLiteral(lookup.holder, context);
  if (!lookup || !table) return null;
  const kind = valueKind(table, context);
  const given = fallbackText(lookup, context);
  const takesEntries = kind !== 'other' && table.isOnlyAsked;
  if (addition.errors.length > 0 && !takesEntries) return null;
  // A text that the handler compares with others means nothing to it, unless it is the one that it falls back on.
  const isCompared = kind === 'text' && isToldApart(lookup.node, context);
  if (isCompared && addition.errors.some(({ isFallback }) => given === null || !isFallback)) return null;
  const spelled = spellErrors(
    addition.errors.map(({ member }) => member),
    table.node,
    null,
    context,
  );
  // What a fallback out of sight does for an error, an entry would take from it.
  if (!spelled || (given === null && addition.errors.some(({ isFallback }) => isFallback))) return null;
  const fallback = addition.withFallback ? fallbackEdits(lookup, table, kind === 'text' && !isCompared, attempt) : [];
  if (!fallback) return null;
  const style = styleOf(context);
  const entries = addition.errors.map((error) =>
    newEntry(error, spelled.text(error.member), error.isFallback ? given : null, kind, table, style),
  );
  const last = table.entries.at(-1);
  const appended = last && entries.length > 0 ? appendEntries(table, last, entries, context) : [];
  return { form: 'entry', edits: [...spelled.edits, ...appended, ...fallback], site: table.node };
};

interface Lookup {
  /** `TABLE[error]`, `map.get(error)`, with the casts around it. */
  readonly node: TSESTree.Node;
  readonly holder: TSESTree.Node;
}

function lookupAt(test: TSESTree.Node): Lookup | null {
  const node = wrapped(test);
  if (test.type === 'MemberExpression') return { node, holder: test.object };
  const callee = test.type === 'CallExpression' ? unwrap(test.callee) : null;
  return callee?.type === 'MemberExpression' && memberName(callee) === 'get' ? { node, holder: callee.object } : null;
}

/** The text that a look-up falls back on where it finds nothing, as it is written there. */
function fallbackText({ node: lookup }: Lookup, { file }: FileContext): string | null {
  const { parent } = lookup;
  if (parent?.type !== 'LogicalExpression' || parent.left !== lookup || parent.operator === '&&') return null;
  return stringOf(parent.right) === null ? null : file.text.slice(...parent.right.range);
}

/** The lines of a new entry: text as it would be shown, or a function that only says that nothing is done. */
function newEntry(
  error: AddedError,
  key: string,
  given: string | null,
  kind: ValueKind,
  table: TableLiteral,
  style: FileStyle,
): Piece[] {
  const { quote } = style;
  const [start, end] = table.kind === 'map' ? [`[${key}, `, ']'] : [`[${key}]: `, ''];
  if (kind === 'text' || given !== null) {
    const text = given ?? quote + notHandledYet(error.member) + quote;
    return [...recoveryComment(error), { kind: 'code', depth: 0, text: start + text + end }];
  }
  const head = hasPlainFunctions(table) ? 'function () {' : '() => {';
  return [
    { kind: 'code', depth: 0, text: start + head },
    ...deeper(unhandledBody(error, style)),
    { kind: 'code', depth: 0, text: `}${end}` },
  ];
}

/** The edits that give a look-up a fallback for errors that the table lacks; null where that isn't safe. */
function fallbackEdits(lookup: Lookup, table: TableLiteral, isShown: boolean, attempt: Attempt): TextEdit[] | null {
  const { context, coverage, leftOut, test } = attempt;
  const isCaught = (value: string): boolean =>
    outcomeFor(value, test.node, { tests: coverage.flow.notes.tests, error: '', context }) === true;
  if (takesHandled(test.node, (node) => isWithin(node, test.node), isCaught, coverage, leftOut, context)) return null;
  return isShown && !isAsked(lookup.node) ? fallbackValue(lookup, table, context) : membershipCheck(lookup, attempt);
}

/** Where `a ?? b` needs no parentheses. */
const LOOSE = new Set<string>([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'AssignmentExpression',
  'CallExpression',
  'ExpressionStatement',
  'JSXExpressionContainer',
  'NewExpression',
  'Property',
  'ReturnStatement',
  'TemplateLiteral',
  'VariableDeclarator',
]);

function fallbackValue({ node }: Lookup, table: TableLiteral, context: FileContext): TextEdit[] {
  const { quote } = styleOf(context);
  const { parent } = node;
  const isCallee = parent?.type === 'CallExpression' && parent.callee === node;
  const isLoose = parent !== undefined && LOOSE.has(parent.type) && !isCallee;
  const [start, end] = node.range;
  const operator = knowsNullish(context) || table.values.some((value) => stringOf(unwrap(value)) === '') ? '??' : '||';
  const after = ` ${operator} ${quote}Connection failed.${quote}`;
  if (isLoose) return [{ range: [end, end], text: after }];
  return [
    { range: [start, start], text: '(' },
    { range: [end, end], text: `${after})` },
  ];
}

/** Whether a file may be written in the language of 2020: scripts of pages often aren't. */
function knowsNullish({ file }: FileContext): boolean {
  return file.ast.sourceType === 'module' || /\?\?|\?\./u.test(file.text);
}

/** `if (!(error in TABLE)) { … }` before the look-up, which goes into an `else` where it would come to nothing. */
function membershipCheck({ holder }: Lookup, attempt: Attempt): TextEdit[] | null {
  const { context } = attempt;
  const anchor = anchorOf(attempt);
  if (!anchor || !isWithin(attempt.test.node, anchor.node)) return null;
  const place = placeBefore(anchor.node);
  const inner = unwrap(holder);
  if (!place || inner.type !== 'Identifier') return null;
  const { error, node } = anchor;
  const at = place.kind === 'arrow' ? place.node.body : place.node;
  if (!isValidAt(error, at, context) || !isValidAt(named(inner.name, inner), at, context)) return null;
  if (isAssignedIn(error, [at.range[0], node.range[0]], context)) return null;
  const isGet = attempt.test.node.type === 'CallExpression';
  const condition = isGet ? `!${inner.name}.has(${error.text})` : `!(${error.operand} in ${inner.name})`;
  const body = fallbackBody(error.text, styleOf(context));
  return placeBranches(place, [{ conditions: [condition], body }], restBehind(place, attempt), context);
}
