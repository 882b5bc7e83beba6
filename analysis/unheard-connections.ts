import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { isLogging } from './flow/logging.js';
import { type Holder, holderOf, isHeld, isHolderInSight, mentionsOf } from './held-object.js';
import { listenerSkeleton } from './listener-skeleton.js';
import { moduleKind } from './module-kind.js';
import { operandOf } from './operand.js';
import { originOf } from './origin.js';
import { isConnectionFailed, subscription } from './registrations.js';
import { isDefined } from './scopes.js';
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
    if (!isConnectionClass(node.callee, context)) return [];
    const holder = holderOf(node, context);
    if (!holder) return calledMethod(node) === 'connect' ? [{ node, skeleton: null }] : [];
    const mentions = mentionsOf(holder, context);
    const connecting = mentions.find((mention) => calledMethod(mention) === 'connect');
    if (!connecting || mentions.some((mention) => hearsOrLeaves(mention, holder, context))) return [];
    if (!isHolderInSight(holder, context)) return [];
    return [{ node, skeleton: listenerSkeleton(node, holder, connecting, context) }];
  });
}

/** Whether an expression is the library's `JitsiConnection`; `const`s that only rename it are followed. */
function isConnectionClass(node: TSESTree.Node, context: FileContext): boolean {
  const { denotations, scopes, file } = context;
  const inner = unwrap(node);
  if (inner.type === 'MemberExpression') {
    return memberName(inner) === 'JitsiConnection' && denotations.of(inner.object)?.kind !== 'other';
  }
  const binding = inner.type === 'Identifier' ? scopes.bindingOf(inner) : null;
  const origin = isDefined(binding) ? originOf(binding, scopes) : null;
  if (origin?.kind === 'import') {
    const isNamed = origin.imported === 'JitsiConnection' || /\/JitsiConnection(?:\.\w+)?$/u.test(origin.module);
    return isNamed && moduleKind(origin.module, file.settings.libraries) === 'library';
  }
  if (origin?.kind !== 'value') return false;
  // A name for it of the file's own: `const Connection = JitsiMeetJS.JitsiConnection`.
  if (origin.path.length === 0)
    return unwrap(origin.init).type === 'MemberExpression' && isConnectionClass(origin.init, context);
  return origin.path.at(-1) === 'JitsiConnection' && denotations.of(origin.init)?.kind === 'library';
}

/** The method that is called on an expression, or null for any other use. */
function calledMethod(use: TSESTree.Node): string | null {
  const object = wrapped(use);
  const member = object.parent;
  if (member?.type !== 'MemberExpression' || member.object !== object) return null;
  const callee = wrapped(member);
  return callee.parent?.type === 'CallExpression' && callee.parent.callee === callee ? memberName(member) : null;
}

/** Whether a mention listens for the failure, or lets the connection out of sight, so that others may. */
function hearsOrLeaves(mention: TSESTree.Node, holder: Holder, context: FileContext): boolean {
  const use = wrapped(mention);
  const { parent } = use;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === use && (hears(parent, context) || isTaken(parent));
    case 'CallExpression':
      return !isLogging(parent);
    case 'VariableDeclarator':
      return parent.id.type !== 'Identifier' || !isHeld(parent.id, holder, context);
    case 'AssignmentExpression':
      return !isHeld(parent.left, holder, context);
    default:
      return !isOnlyAsked(use);
  }
}

/** Whether a member of the connection is called to listen for the failure, or for an event that can't be worked out and may be it. */
function hears(member: TSESTree.MemberExpression, context: FileContext): boolean {
  const call = wrapped(member).parent;
  const found = call?.type === 'CallExpression' ? subscription(call) : null;
  if (!found) return false;
  if (isConnectionFailed(found.event, context)) return true;
  const operand = operandOf(found.event, context);
  // An error registered as an event is a mistake of its own: it is meant for the failure.
  return operand.kind === 'unknown' || (operand.kind === 'member' && operand.family.kind === 'errors');
}

/** Whether a member is taken off the connection as a value: `const { connect } = …`, `connection.connect.bind(connection)`. */
function isTaken(member: TSESTree.MemberExpression): boolean {
  const use = wrapped(member);
  const { parent } = use;
  if (parent?.type === 'CallExpression') return parent.callee !== use;
  return parent?.type === 'VariableDeclarator';
}

/** Whether a use only asks whether there is a connection. */
function isOnlyAsked(use: TSESTree.Node): boolean {
  const { parent } = use;
  switch (parent?.type) {
    case 'BinaryExpression':
    case 'ExpressionStatement':
    case 'UnaryExpression':
      return true;
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === use;
    case 'LogicalExpression':
      return parent.left === use && parent.operator === '&&';
    default:
      return false;
  }
}
