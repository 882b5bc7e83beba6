import type { TSESTree } from '@typescript-eslint/types';

import { connectionErrorOfMember, type ConnectionError } from '../jitsi/errors.js';
import { calledFunction, isCallOn, methodOf } from './called-object.js';
import { isDelayed } from './delayed-function.js';
import { type Flow, walkWith } from './error-flow.js';
import type { FileContext } from './file-context.js';
import type { ForeignCall, Notes } from './flow/notes.js';
import { isFunction } from './function-node.js';
import { calleeName } from './static-name.js';

/** An error of those in force; `known` is null for one that only the settings or the installed library have. */
export interface RetriedError {
  readonly member: string;
  readonly known: ConnectionError | null;
}

/** A `connect()` that a handler reaches at once, for errors whose recovery is another. */
export interface HastyRetry {
  /** The `connect()` call, or the call in the handler that leads to it. */
  readonly node: TSESTree.Node;
  readonly errors: readonly RetriedError[];
  /** The names of the functions that lead to it, outermost first; null for one without a name. */
  readonly path: readonly (string | null)[];
}

/** Every hasty retry of a listener, on the very connection that it listens to. */
export function hastyRetries(flow: Flow, context: FileContext): HastyRetry[] {
  const connections = flow.registrations.flatMap(({ connection, node }) => {
    const waits =
      node.type === 'CallExpression' && node.arguments.some((argument) => isDelayed(argument, context.scopes));
    return connection && !waits ? [connection] : [];
  });
  if (flow.source !== 'listener' || connections.length === 0) return [];
  const isOwn = (call: ForeignCall): boolean =>
    connections.some((connection) => isCallOn(call, connection, flow.node, context));
  if (!flow.notes.calls.some((call) => !call.later && methodOf(call) === 'connect' && isOwn(call))) return [];

  const found = new Map<TSESTree.Node, { path: (string | null)[]; errors: RetriedError[] }>();
  for (const [member, value] of inOrder(context)) {
    const error = { member, known: connectionErrorOfMember(member) };
    if (error.known?.recovery.kind === 'at-once') continue;
    const notes = walkWith(flow, value, context);
    for (const call of hastyCalls(notes, error, isOwn)) {
      // A function that is called where it is written is a part of the handler.
      const path = call.path.filter(({ callee }) => !isFunction(calledFunction(callee)));
      const node = path[0] ?? call.node;
      const entry = found.get(node) ?? { path: path.map(calledName), errors: [] };
      if (!entry.errors.includes(error)) entry.errors.push(error);
      found.set(node, entry);
    }
  }
  return [...found].map(([node, { path, errors }]) => ({ node, errors, path }));
}

/** The errors in force, in the order of their names. */
function inOrder({ inForce }: FileContext): [member: string, value: string][] {
  return [...inForce.errors].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The `connect()` calls that a walk with one error reaches at once. */
function hastyCalls(notes: Notes, { known }: RetriedError, isOwn: (call: ForeignCall) => boolean): ForeignCall[] {
  const hasty: ForeignCall[] = [];
  let hasCredentials = false;
  for (const call of notes.calls) {
    const method = methodOf(call);
    if (!METHODS.has(method ?? '') || !isOwn(call)) continue;
    hasCredentials ||= method !== 'connect';
    if (method !== 'connect' || call.later || call.inDoubt) continue;
    const isAsked = known?.recovery.kind === 'ask-user' && (hasCredentials || call.node.arguments.length > 0);
    if (!isAsked) hasty.push(call);
  }
  return hasty;
}

const METHODS = new Set(['connect', 'refreshToken', 'setToken']);

function calledName({ callee }: TSESTree.CallExpression): string | null {
  return calleeName(calledFunction(callee));
}
