import type { TSESTree } from '@typescript-eslint/types';

import { CONNECTION_ERRORS, type ConnectionError } from '../jitsi/errors.js';
import { calledFunction, isCallOn, methodOf } from './called-object.js';
import type { Flow } from './error-flow.js';
import type { FileContext } from './file-context.js';
import type { ForeignCall, Notes } from './flow/notes.js';
import { walkHandler } from './flow/walk-handler.js';
import { isFunction } from './function-node.js';
import { memberName } from './static-name.js';

/** A `connect()` that a handler reaches at once, for errors whose recovery is another. */
export interface HastyRetry {
  /** The `connect()` call, or the call in the handler that leads to it. */
  readonly node: TSESTree.Node;
  readonly errors: readonly ConnectionError[];
  /** The names of the functions that lead to it, outermost first; null for one without a name. */
  readonly path: readonly (string | null)[];
}

/** Every hasty retry of a listener, on the very connection that it listens to. */
export function hastyRetries(flow: Flow, context: FileContext): HastyRetry[] {
  const connections = flow.registrations.flatMap(({ connection }) => (connection ? [connection] : []));
  if (flow.source !== 'listener' || connections.length === 0) return [];
  const isOwn = (call: ForeignCall): boolean =>
    connections.some((connection) => isCallOn(call, connection, flow.node, context));
  if (!flow.notes.calls.some((call) => !call.later && methodOf(call) === 'connect' && isOwn(call))) return [];

  const found = new Map<TSESTree.Node, { path: (string | null)[]; errors: ConnectionError[] }>();
  for (const error of CONNECTION_ERRORS) {
    if (error.recovery.kind === 'at-once' || !context.inForce.errors.has(error.member)) continue;
    const notes = walkHandler(flow.start, { kind: 'value', value: error.value }, context);
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

/** The `connect()` calls that a walk with one error reaches at once. */
function hastyCalls(notes: Notes, error: ConnectionError, isOwn: (call: ForeignCall) => boolean): ForeignCall[] {
  const hasty: ForeignCall[] = [];
  let hasCredentials = false;
  for (const call of notes.calls) {
    const method = methodOf(call);
    if (!METHODS.has(method ?? '') || !isOwn(call)) continue;
    hasCredentials ||= method !== 'connect';
    if (method !== 'connect' || call.later || call.inDoubt) continue;
    const isAsked = error.recovery.kind === 'ask-user' && (hasCredentials || call.node.arguments.length > 0);
    if (!isAsked) hasty.push(call);
  }
  return hasty;
}

const METHODS = new Set(['connect', 'refreshToken', 'setToken']);

function calledName({ callee }: TSESTree.CallExpression): string | null {
  const inner = calledFunction(callee);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? memberName(inner) : null;
}
