import type { TSESTree } from '@typescript-eslint/types';

import { connectionFamily } from './connection-families.js';
import type { FileContext } from './file-context.js';
import { isSameObject, objectPath } from './object-identity.js';
import { operandOf } from './operand.js';
import { originOf } from './origin.js';
import { isConnectionFailed, subscription } from './registrations.js';
import { isDefined } from './scopes.js';
import { styleOf } from './spelling/file-style.js';
import { spell } from './spelling/spell.js';
import { memberName } from './static-name.js';
import type { TextEdit } from './text-edit.js';
import { unwrap, wrapped } from './unwrap.js';

/** A connection that is made and connected in a file, whose failure nobody hears of. */
export interface UnheardConnection {
  readonly node: TSESTree.NewExpression;
  /** A listener to start from, or null where it can't be written. */
  readonly skeleton: readonly TextEdit[] | null;
}

/** Every `new JitsiMeetJS.JitsiConnection(…)` that is connected in the file, with no listener there, and not handed on. */
export function unheardConnections(context: FileContext): UnheardConnection[] {
  return context.census.of('NewExpression').flatMap((node) => {
    if (!isConnection(node, context)) return [];
    const holder = holderOf(node);
    if (!holder) return isConnectedAtOnce(node) ? [{ node, skeleton: null }] : [];
    const uses = usesOf(holder, node, context);
    if (!uses.some(isConnectCall) || uses.some((use) => hearsOrLeaves(use, context))) return [];
    return [{ node, skeleton: skeletonOf(holder, node, context) }];
  });
}

function isConnection(node: TSESTree.NewExpression, { denotations, scopes }: FileContext): boolean {
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression') {
    return memberName(callee) === 'JitsiConnection' && denotations.of(callee.object)?.kind === 'library';
  }
  const binding = callee.type === 'Identifier' ? scopes.bindingOf(callee) : null;
  const origin = isDefined(binding) ? originOf(binding, scopes) : null;
  if (origin?.kind !== 'value' || origin.path.at(-1) !== 'JitsiConnection') return false;
  return denotations.of(origin.init)?.kind === 'library';
}

/** `new JitsiMeetJS.JitsiConnection(…).connect()`. */
function isConnectedAtOnce(node: TSESTree.NewExpression): boolean {
  const object = wrapped(node);
  const member = object.parent;
  return member?.type === 'MemberExpression' && member.object === object && isConnectCall(member.object);
}

/** The variable or property that a new connection is kept in; null where it goes elsewhere at once. */
function holderOf(node: TSESTree.NewExpression): TSESTree.Node | null {
  const value = wrapped(node);
  const { parent } = value;
  if (parent?.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id : null;
  if (parent?.type === 'PropertyDefinition' && parent.value === value) return null;
  const isKept = parent?.type === 'AssignmentExpression' && parent.operator === '=' && parent.right === value;
  return isKept && parent.parent.type === 'ExpressionStatement' ? unwrap(parent.left) : null;
}

/** Every other mention of the connection. */
function usesOf(holder: TSESTree.Node, node: TSESTree.NewExpression, context: FileContext): TSESTree.Node[] {
  const { census, scopes } = context;
  const isOther = (use: TSESTree.Node): boolean =>
    use !== holder && !(use.range[0] <= node.range[0] && node.range[1] <= use.range[1]);
  if (holder.type === 'Identifier') {
    const binding = scopes.bindingOf(holder);
    const references = binding ? scopes.referencesTo(binding).map(({ identifier }) => identifier as TSESTree.Node) : [];
    return references.filter(isOther);
  }
  if (!objectPath(holder, context)) return [];
  return census.of('MemberExpression').filter((use) => isOther(use) && isSameObject(use, holder, context));
}

function isConnectCall(use: TSESTree.Node): boolean {
  return calledMethod(use) === 'connect';
}

/** The method that is called on an expression, or null for any other use. */
function calledMethod(use: TSESTree.Node): string | null {
  const object = wrapped(use);
  const member = object.parent;
  if (member?.type !== 'MemberExpression' || member.object !== object) return null;
  const callee = wrapped(member);
  return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee ? memberName(member) : null;
}

/** Whether a use listens for the failure, or lets the connection out of sight, so that others may. */
function hearsOrLeaves(use: TSESTree.Node, context: FileContext): boolean {
  const object = wrapped(use);
  const { parent } = object;
  if (parent?.type === 'MemberExpression' && parent.object === object) {
    const call = wrapped(parent).parent;
    const found = call?.type === 'CallExpression' ? subscription(call) : null;
    if (!found)
      return calledMethod(use) === null && parent.parent.type !== 'ExpressionStatement' && isMethodTaken(parent);
    // A listener of an event that can't be worked out may be the one.
    return isConnectionFailed(found.event, context) || operandOf(found.event, context).kind === 'unknown';
  }
  if (parent?.type === 'AssignmentExpression' && parent.left === object) return false;
  return !isOnlyAsked(object);
}

/** Whether a member is taken off the connection as a value: `const { connect } = …`, `connection.connect.bind(connection)`. */
function isMethodTaken(member: TSESTree.MemberExpression): boolean {
  const { parent } = wrapped(member);
  return parent?.type === 'VariableDeclarator' || parent?.type === 'CallExpression';
}

/** Whether a use only asks whether there is a connection. */
function isOnlyAsked(use: TSESTree.Node): boolean {
  const { parent } = use;
  switch (parent?.type) {
    case 'BinaryExpression':
      return true;
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === use;
    case 'UnaryExpression':
      return true;
    case 'LogicalExpression':
      return parent.left === use && parent.operator === '&&';
    default:
      return false;
  }
}

function skeletonOf(holder: TSESTree.Node, node: TSESTree.NewExpression, context: FileContext): TextEdit[] | null {
  const { text } = context.file;
  const statement = statementOf(node);
  const spelling = spell({ family: connectionFamily('events'), member: 'CONNECTION_FAILED', at: node }, context);
  if (!statement || spelling.kind === 'left') return null;
  const lineStart = text.lastIndexOf('\n', statement.range[0]) + 1;
  const indentation = /^[^\S\n]*/u.exec(text.slice(lineStart))?.[0] ?? '';
  const unit = indentation.startsWith('\t') ? '\t' : (/\n( {2,8})\S/u.exec(text)?.[1] ?? '  ');
  const { newline, quote, semicolon } = styleOf(context);
  const name = holder.type === 'Identifier' ? holder.name : text.slice(...holder.range);
  const lines = [
    `${name}.addEventListener(${spelling.text}, (error, message) => {`,
    `${unit}console.error(${quote}The connection failed.${quote}, error, message)${semicolon}`,
    `})${semicolon}`,
  ];
  const added = lines.map((line) => newline + indentation + line).join('');
  const end = text[statement.range[1] - 1] === ';' || semicolon === '' ? added : `;${added}`;
  return [...spelling.edits, { range: [statement.range[1], statement.range[1]], text: end }];
}

function statementOf(node: TSESTree.Node): TSESTree.Node | null {
  const declaration = node.parent?.type === 'VariableDeclarator' ? node.parent.parent : wrapped(node).parent?.parent;
  const isStatement = declaration?.type === 'VariableDeclaration' || declaration?.type === 'ExpressionStatement';
  if (!isStatement) return null;
  return declaration.parent.type === 'BlockStatement' || declaration.parent.type === 'Program' ? declaration : null;
}
