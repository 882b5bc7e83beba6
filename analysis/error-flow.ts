import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import type { FlowTest, Notes } from './flow/notes.js';
import { ERROR_OBJECT, ERROR_STRING, record, UNKNOWN, type Value } from './flow/value.js';
import { type Start, walkHandler } from './flow/walk-handler.js';
import { type FunctionNode, isFunction, parametersOf } from './function-node.js';
import { isActionType } from './library-evidence.js';
import { type Receiver, joinConferenceCalls, receiversOf, rejectedPromise } from './rejections.js';
import { isConnectionFailed, type Registration, registrationsOf, subscription } from './registrations.js';
import { memberName } from './static-name.js';
import type { Topics } from './topics.js';
import { unwrap } from './unwrap.js';

/** One way of the error through the file: where it starts, and what is seen on it. */
export interface Flow {
  /** `promise` and `redux` pass the error through many hands: what they compare is looked at, how much they cover is not. */
  readonly source: 'listener' | 'promise' | 'redux' | 'rejection';
  /** The function or `catch` clause that gets the error. */
  readonly node: TSESTree.Node;
  readonly start: Start;
  /** How many arguments that function is bound to: so many parameters stand before the one that gets the error. */
  readonly bound: number;
  readonly registrations: readonly Registration[];
  /** What a walk with any error sees. */
  readonly notes: Notes;
}

/** The handlers of a file that shows the library: listeners, and what receives the rejection of `joinConference()`. */
export function handlerFlows(context: FileContext): Flow[] {
  return [...listenerFlows(context), ...rejectionFlows(context)];
}

/**
 * The other ways of the error through a file: redux code, and the promises that fail with it.
 * @param handled the flows of the file's handlers
 */
export function furtherFlows(
  handled: readonly Flow[],
  { handlers, reducers }: Pick<Topics, 'handlers' | 'reducers'>,
  context: FileContext,
): Flow[] {
  const flows: Flow[] = [...handled, ...(reducers ? reduxFlows(context) : [])];
  const followed = new Set(flows.map(({ node }) => node));
  const follow = (reject: TSESTree.Node): void => {
    const promise = rejectedPromise(reject, context);
    for (const receiver of promise ? receiversOf(promise, context) : []) {
      const flow = receiverFlow(receiver, 'promise', context);
      if (followed.has(flow.node)) continue;
      followed.add(flow.node);
      flows.push(flow);
    }
  };
  // A promise that fails with the error passes it on to what catches that; each place is walked once.
  if (handlers) for (const listener of failureListeners(context)) follow(listener);
  // The list grows on the way.
  for (const { notes } of flows) for (const call of notes.handedTo) follow(call.callee);
  return flows.slice(handled.length);
}

/** What is registered for CONNECTION_FAILED, as it is written: a `reject` too. */
function failureListeners(context: FileContext): TSESTree.Node[] {
  return context.census.of('CallExpression').flatMap((call) => {
    const found = subscription(call);
    return found && isConnectionFailed(found.event, context) ? [found.listener] : [];
  });
}

/** Every test of the error in a file, once a place. */
export function testsIn(flows: readonly Flow[]): FlowTest[] {
  const tests = new Map<TSESTree.Node, FlowTest>();
  for (const { notes } of flows) for (const [node, test] of notes.tests) if (!tests.has(node)) tests.set(node, test);
  return [...tests.values()];
}

function flowOf(
  source: Flow['source'],
  node: TSESTree.Node,
  start: Start,
  context: FileContext,
  { bound = 0, registrations = [] }: Partial<Pick<Flow, 'bound' | 'registrations'>> = {},
): Flow {
  return { source, node, start, bound, registrations, notes: walkHandler(start, { kind: 'any' }, context) };
}

/** What a function is called with that is bound to so many arguments. */
function startOf(fn: FunctionNode, bound: number, args: readonly Value[]): Start {
  return { kind: 'function', fn, args: [...Array.from({ length: bound }, () => UNKNOWN), ...args] };
}

/** What a walk with one error sees, or with one that no release has, which is null. */
export function walkWith({ start }: Flow, value: string | null, context: FileContext): Notes {
  return walkHandler(startWithString(start), { kind: 'value', value }, context);
}

/** What fails a promise with an error of a connection is a string; what else may fail it is no error of the table. */
function startWithString(start: Start): Start {
  const asString = (value: Value): Value => (value === ERROR_OBJECT ? ERROR_STRING : value);
  return start.kind === 'function'
    ? { ...start, args: start.args.map(asString) }
    : { ...start, bindings: start.bindings.map(([pattern, value]) => [pattern, asString(value)]) };
}

function listenerFlows(context: FileContext): Flow[] {
  const byHandler = new Map<FunctionNode, Registration[]>();
  for (const registration of registrationsOf(context)) {
    const others = byHandler.get(registration.handler);
    if (others) others.push(registration);
    else byHandler.set(registration.handler, [registration]);
  }
  return [...byHandler].map(([fn, registrations]) => {
    const bound = registrations[0]?.bound ?? 0;
    const start = startOf(fn, bound, [ERROR_STRING, UNKNOWN, UNKNOWN, UNKNOWN]);
    return flowOf('listener', fn, start, context, { bound, registrations });
  });
}

function rejectionFlows(context: FileContext): Flow[] {
  const receivers = joinConferenceCalls(context).flatMap((call) => receiversOf(call, context));
  const nodes = new Set<TSESTree.Node>();
  return receivers.flatMap((receiver) => {
    const flow = receiverFlow(receiver, 'rejection', context);
    if (nodes.has(flow.node)) return [];
    nodes.add(flow.node);
    return [flow];
  });
}

function receiverFlow(receiver: Receiver, source: 'promise' | 'rejection', context: FileContext): Flow {
  if (receiver.kind === 'function') {
    const { fn, bound } = receiver;
    return flowOf(source, fn, startOf(fn, bound, [ERROR_OBJECT]), context, { bound });
  }
  const { clause } = receiver;
  const start: Start = {
    kind: 'statements',
    owner: clause,
    statements: clause.body.body,
    bindings: clause.param ? [[clause.param, ERROR_OBJECT]] : [],
  };
  return flowOf(source, clause, start, context);
}

/** `case CONNECTION_FAILED:` and `if (action.type === CONNECTION_FAILED)`, with `action.error` or its `name` as the error. */
function reduxFlows(context: FileContext): Flow[] {
  const cases = context.census.of('SwitchCase').flatMap((node) => {
    if (!node.test || !isActionType(node.test)) return [];
    return reduxFlow(node, node.parent.discriminant, node.consequent, context);
  });
  const branches = context.census.of('BinaryExpression').flatMap((node) => {
    const [type, other] = isActionType(node.right) ? [node.right, node.left] : [node.left, node.right];
    if (!isActionType(type) || !/^={2,3}$/u.test(node.operator)) return [];
    const branch = branchOf(node);
    return branch ? reduxFlow(node, other, [branch], context) : [];
  });
  return [...cases, ...branches, ...reducerFlows(context)];
}

function branchOf(test: TSESTree.Node): TSESTree.Node | null {
  let node = test;
  while (node.parent?.type === 'LogicalExpression' && node.parent.operator === '&&') node = node.parent;
  return node.parent?.type === 'IfStatement' && node.parent.test === node ? node.parent.consequent : null;
}

const ACTION = record([['error', ERROR_OBJECT]], true);

function reduxFlow(
  node: TSESTree.Node,
  type: TSESTree.Node,
  statements: readonly TSESTree.Node[],
  context: FileContext,
): Flow[] {
  const discriminant = unwrap(type);
  if (discriminant.type !== 'MemberExpression' || memberName(discriminant) !== 'type') return [];
  const action = unwrap(discriminant.object);
  if (action.type !== 'Identifier') return [];
  return [
    flowOf('redux', node, { kind: 'statements', owner: node, statements, bindings: [[action, ACTION]] }, context),
  ];
}

/** `{ [CONNECTION_FAILED]: (state, action) => … }`. */
function reducerFlows(context: FileContext): Flow[] {
  return context.census.of('ObjectExpression').flatMap(({ properties }) =>
    properties.flatMap((property) => {
      if (property.type !== 'Property' || !property.computed || !isActionType(property.key)) return [];
      if (!isFunction(property.value) || parametersOf(property.value).length < 2) return [];
      if (context.denotations.of(property.key)?.kind === 'member') return [];
      return [flowOf('redux', property, { kind: 'function', fn: property.value, args: [UNKNOWN, ACTION] }, context)];
    }),
  );
}
