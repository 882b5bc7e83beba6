import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import type { FunctionNode } from './function-node.js';
import { functionsOf } from './function-of.js';
import { operandOf } from './operand.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/** A place that subscribes a function of the file to CONNECTION_FAILED. */
export interface Registration {
  readonly node: TSESTree.Node;
  readonly handler: FunctionNode;
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
      const handlers = parameter ? passedTo(parameter, context) : functionsOf(found.listener, context);
      return handlers.map((handler) => ({ node: call, handler, connection: found.connection }));
    }
    return helperRegistrations(found, context);
  });
}

interface Parameter {
  readonly fn: FunctionNode;
  readonly index: number;
}

/** The parameter of a function of the file that an expression is, or null. */
function parameterOf(node: TSESTree.Node, context: FileContext): Parameter | null {
  const inner = unwrap(node);
  const binding = inner.type === 'Identifier' ? context.scopes.bindingOf(inner) : null;
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  return origin?.kind === 'parameter' && origin.path.length === 0 ? origin : null;
}

function passedTo({ fn, index }: Parameter, context: FileContext): FunctionNode[] {
  return callsOf(fn, context).flatMap((call) => {
    const argument = call.arguments[index];
    return argument ? functionsOf(argument, context) : [];
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
    const given = use.arguments[eventParameter.index];
    if (!given || !isConnectionFailed(given, context)) return [];
    const handler = listenerParameter?.fn === eventParameter.fn ? use.arguments[listenerParameter.index] : listener;
    const handlers = handler ? functionsOf(handler, context) : [];
    const passed = parameterOf(connection, context);
    const own = passed?.fn === eventParameter.fn ? (use.arguments[passed.index] ?? null) : connection;
    return handlers.map((fn) => ({ node: use, handler: fn, connection: own }));
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
      return functionsOf(property.value, context).map((handler) => ({ node: property, handler, connection: null }));
    }),
  );
}

/** `[[CONNECTION_FAILED, onFailed]]`, as a list of pairs or the entries of a `Map`. */
function listedRegistrations(context: FileContext): Registration[] {
  return context.census.of('ArrayExpression').flatMap((node) => {
    const [event, listener] = node.elements;
    if (!event || !listener || node.parent.type !== 'ArrayExpression' || !isConnectionFailed(event, context)) return [];
    return functionsOf(listener, context).map((handler) => ({ node, handler, connection: null }));
  });
}
