import type { TSESTree } from '@typescript-eslint/types';

import { type BoundListener, listenersOf } from './bound-listener.js';
import type { FileContext } from './file-context.js';
import type { FunctionNode } from './function-node.js';
import { functionsOf } from './function-of.js';
import { memberOf } from './member-value.js';
import { operandOf } from './operand.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/** A place that subscribes a function of the file to CONNECTION_FAILED. */
export interface Registration {
  readonly node: TSESTree.Node;
  readonly handler: FunctionNode;
  /** How many arguments the function is bound to, which it gets before the error. */
  readonly bound: number;
  /** The connection that is listened to, where the registration names it. */
  readonly connection: TSESTree.Node | null;
}

/** Methods that subscribe a listener to an event. */
const LISTENING = new Set(['addEventListener', 'addListener', 'on', 'once']);
const FAILED = 'connection.connectionFailed';

/** Whether an expression is the event CONNECTION_FAILED, also where it is read from the errors' table by mistake. */
export function isConnectionFailed(node: TSESTree.Node, context: FileContext): boolean {
  const operand = operandOf(node, context);
  if (operand.kind === 'string') return operand.value === FAILED;
  return operand.kind === 'member' && operand.member === 'CONNECTION_FAILED' && operand.family.path[1] === 'connection';
}

/** Every registration of a file: direct, through a helper that passes its arguments on, or in a map or list of listeners. */
export function registrationsOf(context: FileContext): Registration[] {
  return [...directRegistrations(context), ...mappedRegistrations(context), ...listedRegistrations(context)];
}

/** The event, the listener and the connection of a call that subscribes, or null for any other call. */
export function subscription(
  call: TSESTree.CallExpression,
): { readonly event: TSESTree.Node; readonly listener: TSESTree.Node; readonly connection: TSESTree.Node } | null {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !LISTENING.has(memberName(callee) ?? '')) return null;
  const [event, listener] = call.arguments;
  return event && listener ? { event, listener, connection: callee.object } : null;
}

function directRegistrations(context: FileContext): Registration[] {
  return context.census.of('CallExpression').flatMap((call) => {
    const found = subscription(call);
    if (!found) return [];
    if (isConnectionFailed(found.event, context)) {
      const parameter = parameterOf(found.listener, context);
      const handlers = parameter ? passedTo(parameter, context) : listenersOf(found.listener, context);
      return handlers.map(({ fn, bound }) => ({ node: call, handler: fn, bound, connection: found.connection }));
    }
    return helperRegistrations(found, context);
  });
}

interface Parameter {
  readonly fn: FunctionNode;
  readonly index: number;
  /** The members that are taken out of what is passed, outermost first. */
  readonly path: readonly string[];
}

/** The parameter of a function of the file that an expression is, or null. */
function parameterOf(node: TSESTree.Node, context: FileContext): Parameter | null {
  const inner = unwrap(node);
  const binding = inner.type === 'Identifier' ? context.scopes.bindingOf(inner) : null;
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  return origin?.kind === 'parameter' ? origin : null;
}

/** What a call passes for a parameter, or for what the parameter takes out of an object; null where it isn't seen. */
function argumentFor(
  call: TSESTree.CallExpression,
  { index, path }: Parameter,
  context: FileContext,
): TSESTree.Node | null {
  let argument: TSESTree.Node | null = call.arguments[index] ?? null;
  for (const name of path) argument = argument && memberOf(argument, name, context);
  return argument;
}

function passedTo(parameter: Parameter, context: FileContext): BoundListener[] {
  return callsOf(parameter.fn, context).flatMap((call) => {
    const argument = argumentFor(call, parameter, context);
    return argument ? listenersOf(argument, context) : [];
  });
}

/** `listen(CONNECTION_FAILED, onFailed)`, where `listen` passes both on to `addEventListener`. */
function helperRegistrations(
  { event, listener, connection }: { event: TSESTree.Node; listener: TSESTree.Node; connection: TSESTree.Node },
  context: FileContext,
): Registration[] {
  const eventParameter = parameterOf(event, context);
  if (!eventParameter) return [];
  const listenerParameter = parameterOf(listener, context);
  return callsOf(eventParameter.fn, context).flatMap((use) => {
    const given = argumentFor(use, eventParameter, context);
    if (!given || !isConnectionFailed(given, context)) return [];
    const handler =
      listenerParameter?.fn === eventParameter.fn ? argumentFor(use, listenerParameter, context) : listener;
    const handlers = handler ? listenersOf(handler, context) : [];
    const passed = parameterOf(connection, context);
    const own = passed?.fn === eventParameter.fn ? argumentFor(use, passed, context) : connection;
    return handlers.map(({ fn, bound }) => ({ node: use, handler: fn, bound, connection: own }));
  });
}

/** Every call of a function of the file, by name or as a method of `this`. */
export function callsOf(fn: FunctionNode, context: FileContext): TSESTree.CallExpression[] {
  return context.census.of('CallExpression').filter(({ callee }) => {
    const inner = unwrap(callee);
    if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression') return false;
    return functionsOf(inner, context).includes(fn);
  });
}

/** `{ [CONNECTION_FAILED]: onFailed }`. */
function mappedRegistrations(context: FileContext): Registration[] {
  return context.census.of('ObjectExpression').flatMap(({ properties }) =>
    properties.flatMap((property) => {
      if (property.type !== 'Property') return [];
      const isEvent = property.computed || property.key.type === 'Literal';
      if (!isEvent || !isConnectionFailed(property.key, context)) return [];
      return withoutConnection(property, property.value, context);
    }),
  );
}

/** `[[CONNECTION_FAILED, onFailed]]`, as a list of pairs or the entries of a `Map`, and `[{ event: CONNECTION_FAILED, listener: onFailed }]`. */
function listedRegistrations(context: FileContext): Registration[] {
  const pairs = context.census.of('ArrayExpression').flatMap((node) => {
    const [event, listener] = node.elements;
    if (!event || !listener || node.parent.type !== 'ArrayExpression' || !isConnectionFailed(event, context)) return [];
    return withoutConnection(node, listener, context);
  });
  const objects = context.census.of('ObjectExpression').flatMap((node) => {
    if (node.parent.type !== 'ArrayExpression') return [];
    const values = node.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : []));
    if (!values.some((value) => isConnectionFailed(value, context))) return [];
    return values.flatMap((value) => withoutConnection(node, value, context));
  });
  return [...pairs, ...objects];
}

function withoutConnection(node: TSESTree.Node, listener: TSESTree.Node, context: FileContext): Registration[] {
  return listenersOf(listener, context).map(({ fn, bound }) => ({ node, handler: fn, bound, connection: null }));
}
