import type { TSESTree } from '@typescript-eslint/types';

import { type BoundListener, listenersOf } from './bound-listener.js';
import type { FileContext } from './file-context.js';
import { type FunctionNode, isFunction } from './function-node.js';
import { originOf } from './origin.js';
import { callsOf } from './registrations.js';
import { isDefined } from './scopes.js';
import { memberName } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';
import { enclosing } from './walk.js';

/** What receives the rejection of a promise. */
export type Receiver =
  ({ readonly kind: 'function' } & BoundListener) | { readonly kind: 'catch'; readonly clause: TSESTree.CatchClause };

/** How many functions a promise is followed through, as each gives it back to its caller. */
const DEPTH = 4;

/** What receives the rejection of the promise that an expression is: `.catch`, the second argument of `.then`, `try` around `await`. */
export function receiversOf(promise: TSESTree.Node, context: FileContext): Receiver[] {
  return climb(promise, context, DEPTH);
}

function climb(promise: TSESTree.Node, context: FileContext, depth: number): Receiver[] {
  const node = wrapped(promise);
  const { parent } = node;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === node ? chained(parent, context, depth) : [];
    case 'AwaitExpression':
      return awaited(parent, context, depth);
    case 'ReturnStatement':
      return returned(parent, context, depth);
    case 'ArrowFunctionExpression':
      return calledBack(parent, context, depth);
    case 'VariableDeclarator':
      return named(parent, context, depth);
    default:
      return [];
  }
}

function chained(member: TSESTree.MemberExpression, context: FileContext, depth: number): Receiver[] {
  const callee = wrapped(member);
  const call = callee.parent;
  if (call?.type !== 'CallExpression' || call.callee !== callee) return [];
  const method = memberName(member);
  const [first, second] = call.arguments;
  if (method === 'catch') return first ? functions(first, context) : [];
  if (method !== 'then' && method !== 'finally') return [];
  const own = method === 'then' && second ? functions(second, context) : [];
  return own.length > 0 ? own : climb(call, context, depth);
}

function functions(node: TSESTree.Node, context: FileContext): Receiver[] {
  return listenersOf(node, context).map((listener) => ({ kind: 'function', ...listener }));
}

/** The `catch` around an `await`, else what the async function's own promise is caught by. */
function awaited(node: TSESTree.AwaitExpression, context: FileContext, depth: number): Receiver[] {
  let inner: TSESTree.Node = node;
  for (let outer: TSESTree.Node | undefined = node.parent; outer; outer = outer.parent) {
    if (isFunction(outer)) return calledBack(outer, context, depth);
    if (outer.type === 'TryStatement' && outer.block === inner && outer.handler) {
      return [{ kind: 'catch', clause: outer.handler }];
    }
    inner = outer;
  }
  return [];
}

function returned(node: TSESTree.Node, context: FileContext, depth: number): Receiver[] {
  const fn = enclosing(node, isFunction);
  return fn ? calledBack(fn, context, depth) : [];
}

/** What catches the promise that a function of the file gives back, at each of its calls. */
function calledBack(fn: FunctionNode, context: FileContext, depth: number): Receiver[] {
  return depth === 0 ? [] : callsOf(fn, context).flatMap((call) => climb(call, context, depth - 1));
}

function named(declarator: TSESTree.VariableDeclarator, context: FileContext, depth: number): Receiver[] {
  const binding = declarator.id.type === 'Identifier' ? context.scopes.bindingOf(declarator.id) : null;
  if (!binding || depth === 0) return [];
  return context.scopes
    .referencesTo(binding)
    .flatMap((reference) =>
      reference.isRead() ? climb(reference.identifier as TSESTree.Node, context, depth - 1) : [],
    );
}

/** Every call of `JitsiMeetJS.joinConference()`, whose promise fails with a connection error. */
export function joinConferenceCalls(context: FileContext): TSESTree.CallExpression[] {
  const { census, denotations, file, scopes } = context;
  return census.of('CallExpression').filter((call) => {
    const callee = unwrap(call.callee);
    if (callee.type === 'MemberExpression') {
      return memberName(callee) === 'joinConference' && denotations.of(callee.object)?.kind === 'library';
    }
    const binding = callee.type === 'Identifier' ? scopes.bindingOf(callee) : null;
    const origin = isDefined(binding) ? originOf(binding, scopes) : null;
    if (origin?.kind === 'import') {
      return origin.imported === 'joinConference' && file.settings.libraries.includes(origin.module);
    }
    if (origin?.kind !== 'value' || origin.path.join('.') !== 'joinConference') return false;
    return denotations.of(origin.init)?.kind === 'library';
  });
}

/** The promise that a `reject` is of, where that is the second parameter of a `new Promise(…)`'s function; null for any other function. */
export function rejectedPromise(reject: TSESTree.Node, { scopes }: FileContext): TSESTree.NewExpression | null {
  const name = unwrap(reject);
  const binding = name.type === 'Identifier' ? scopes.bindingOf(name) : null;
  const origin = isDefined(binding) ? originOf(binding, scopes) : null;
  if (origin?.kind !== 'parameter' || origin.index !== 1 || origin.path.length > 0) return null;
  const promise = wrapped(origin.fn).parent;
  const isPromise =
    promise?.type === 'NewExpression' && promise.callee.type === 'Identifier' && promise.callee.name === 'Promise';
  return isPromise ? promise : null;
}
