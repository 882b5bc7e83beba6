import type { TSESTree } from '@typescript-eslint/types';

import { connectionFamily } from './connection-families.js';
import { endWithComments } from './coverage/edits/between-code.js';
import { indentUnit, lineIndentation } from './coverage/edits/layout.js';
import { type Piece, render } from './coverage/edits/pieces.js';
import { needsSemicolon } from './coverage/edits/statement-end.js';
import { insertStatements, placeBefore } from './coverage/edits/statement-place.js';
import type { FileContext } from './file-context.js';
import type { Holder } from './held-object.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { styleOf } from './spelling/file-style.js';
import { chainReaches } from './spelling/reach.js';
import { spell } from './spelling/spell.js';
import type { TextEdit } from './text-edit.js';
import { unwrap } from './unwrap.js';

/**
 * The edits that give a connection a listener for CONNECTION_FAILED to start from: behind the statement that makes it,
 * or before the one that connects it where it is made in no statement of its own. Null where the event can't be spelled.
 */
export function listenerSkeleton(
  created: TSESTree.NewExpression,
  holder: Holder,
  connecting: TSESTree.Node,
  context: FileContext,
): TextEdit[] | null {
  const statement = statementAround(created);
  if (statement && holder.kind === 'expression') {
    const { node } = holder;
    const name = node.type === 'Identifier' ? node.name : context.file.text.slice(...node.range);
    return writtenBehind(statement, name, created, context);
  }
  const place = placeBefore(connecting);
  const event = eventAt(connecting, context);
  if (place?.kind !== 'before' || !event) return null;
  const name = context.file.text.slice(...unwrap(connecting).range);
  return [...event.edits, ...insertStatements(place, piecesOf(name, event.text, context), context)];
}

function writtenBehind(
  statement: TSESTree.Statement,
  name: string,
  created: TSESTree.NewExpression,
  context: FileContext,
): TextEdit[] | null {
  const { text } = context.file;
  const event = eventAt(created, context) ?? eventOfSameRoot(created, context);
  if (!event) return null;
  const style = styleOf(context);
  const pieces = piecesOf(name, event.text, context);
  const [start, end] = statement.range;
  const lineEnd = endWithComments(text, end);
  const isLast = /^[^\S\n]*(?:\r?\n|$)/u.test(text.slice(lineEnd));
  const ended: TextEdit[] =
    needsSemicolon(statement, text) && (style.semicolon === ';' || !isLast) ? [{ range: [end, end], text: ';' }] : [];
  if (!isLast) {
    return [...event.edits, ...ended, { range: [end, end], text: ` ${render(pieces, { kind: 'inline' }, style)}` }];
  }
  const layout = {
    kind: 'lines',
    indentation: lineIndentation(text, start),
    unit: indentUnit(statement, text),
  } as const;
  return [...event.edits, ...ended, { range: [lineEnd, lineEnd], text: style.newline + render(pieces, layout, style) }];
}

function piecesOf(name: string, event: string, context: FileContext): Piece[] {
  const { quote } = styleOf(context);
  return [
    { kind: 'code', depth: 0, text: `${name}.addEventListener(${event}, (error, message) => {` },
    { kind: 'statement', depth: 1, text: `console.error(${quote}The connection failed.${quote}, error, message)` },
    { kind: 'statement', depth: 0, text: '})' },
  ];
}

interface Written {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

function eventAt(at: TSESTree.Node, context: FileContext): Written | null {
  const spelling = spell({ family: connectionFamily('events'), member: 'CONNECTION_FAILED', at }, context);
  return spelling.kind === 'spelled' ? spelling : null;
}

/** `ROOT.events…`, where the connection is made by `new ROOT.JitsiConnection(…)`, or its class is taken out of `ROOT`: there, that is the library. */
function eventOfSameRoot(created: TSESTree.NewExpression, context: FileContext): Written | null {
  const callee = unwrap(created.callee);
  const root = callee.type === 'MemberExpression' ? callee.object : rootOfClass(callee, context);
  if (!root || !chainReaches(root, created, context)) return null;
  return { text: `${context.file.text.slice(...root.range)}.events.connection.CONNECTION_FAILED`, edits: [] };
}

function rootOfClass(name: TSESTree.Node, { scopes }: FileContext): TSESTree.Node | null {
  const binding = scopes.bindingOf(name);
  const origin = isDefined(binding) ? originOf(binding, scopes) : null;
  return origin?.kind === 'value' && origin.path.length === 1 ? origin.init : null;
}

/** The statement that makes a connection, where another one can follow it. */
function statementAround(created: TSESTree.NewExpression): TSESTree.Statement | null {
  let node: TSESTree.Node = created;
  while (node.parent && node.type !== 'VariableDeclaration' && node.type !== 'ExpressionStatement') node = node.parent;
  const isListed = node.parent?.type === 'BlockStatement' || node.parent?.type === 'Program';
  return isListed && (node.type === 'VariableDeclaration' || node.type === 'ExpressionStatement') ? node : null;
}
