import type { TSESTree } from '@typescript-eslint/types';

import { familyOfValue } from '../jitsi/families.js';
import type { Flow } from './error-flow.js';
import type { FileContext } from './file-context.js';
import { type FunctionNode, isFunction } from './function-node.js';
import { functionsOf } from './function-of.js';
import { operandOf } from './operand.js';
import { callsOf, subscription } from './registrations.js';
import { unwrap, wrapped } from './unwrap.js';
import { isWithin } from './walk.js';

const UNSUBSCRIBING = /^(?:off|removeEventListener|removeListener)$/u;

/** What a function may get beside connection errors without counting as shared. */
export type Alike = 'nothing of another family' | 'strings';

/** Events of the connection whose listeners get strings as their first argument. */
const OF_CONNECTION = ['CONNECTION_DISCONNECTED', 'CONNECTION_ESTABLISHED', 'CONNECTION_FAILED'];
const STRING_EVENTS: Readonly<Record<Alike, ReadonlySet<string>>> = {
  'nothing of another family': new Set(OF_CONNECTION),
  strings: new Set([...OF_CONNECTION, 'CONFERENCE_ERROR', 'CONFERENCE_FAILED']),
};

/**
 * Whether a place in a flow may also run with something that is no connection error: the function around it, or one
 * around that, is a listener of another event too, or is called or handed on elsewhere.
 */
export function isShared(place: TSESTree.Node, flow: Flow, alike: Alike, context: FileContext): boolean {
  let node = place;
  while (node.parent && node !== flow.node && !(isFunction(node) && hasUses(node, context))) node = node.parent;
  return isFunction(node) && isUsedOtherwise(node, { flow, alike, context, seen: new Set() });
}

/** Whether a function stands on its own, not as the argument that something else runs in place. */
function hasUses(fn: FunctionNode, context: FileContext): boolean {
  return callsOf(fn, context).length > 0 || mentionsOf(fn, context).length > 0;
}

interface Asking {
  readonly flow: Flow;
  readonly alike: Alike;
  readonly context: FileContext;
  readonly seen: Set<FunctionNode>;
}

function isUsedOtherwise(fn: FunctionNode, asking: Asking): boolean {
  const { alike, context, flow, seen } = asking;
  if (seen.has(fn)) return false;
  seen.add(fn);
  const calledElsewhere = callsOf(fn, context).some((call) => {
    if (isWithin(call, flow.node) || (alike === 'strings' && givesStrings(call, context))) return false;
    const caller = functionAround(call);
    return caller === null || !isReached(caller, flow, context) || isUsedOtherwise(caller, asking);
  });
  return calledElsewhere || mentionsOf(fn, context).some((mention) => !isForStrings(mention, asking));
}

/** Whether a call gives nothing but strings that are written there, and constants. */
function givesStrings(call: TSESTree.CallExpression, context: FileContext): boolean {
  return call.arguments.every((argument) => operandOf(argument, context).kind !== 'unknown');
}

/** Whether the flow's own code calls a function, directly or through others of the file. */
function isReached(fn: FunctionNode, flow: Flow, context: FileContext, depth = 4): boolean {
  const isCalledBy = (call: TSESTree.CallExpression): boolean => {
    const caller = functionAround(call);
    return isWithin(call, flow.node) || (caller !== null && isReached(caller, flow, context, depth - 1));
  };
  return depth > 0 && callsOf(fn, context).some(isCalledBy);
}

function functionAround(node: TSESTree.Node): FunctionNode | null {
  for (let outer = node.parent; outer; outer = outer.parent) if (isFunction(outer)) return outer;
  return null;
}

/** The places at which a function is handed on as a value: the arguments of calls. */
function mentionsOf(fn: FunctionNode, context: FileContext): TSESTree.CallExpression[] {
  return context.census.of('CallExpression').filter((call) =>
    call.arguments.some((argument) => {
      const node = unwrap(argument);
      if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return false;
      return functionsOf(node, context).includes(fn);
    }),
  );
}

/** Whether a call subscribes to an event that gives strings, ends that, or passes its arguments on to what does. */
function isForStrings(call: TSESTree.CallExpression, { alike, context }: Asking): boolean {
  if (call.arguments.some((argument) => isStringEvent(argument, alike, context))) return true;
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
  // `fn.bind(this)` and `useCallback(fn)` only wrap; what becomes of the result is looked at where that is used.
  if (name === 'bind' || UNSUBSCRIBING.test(name)) return true;
  return subscription(call) === null && functionsOf(wrapped(call), context).length > 0;
}

function isStringEvent(node: TSESTree.Node, alike: Alike, context: FileContext): boolean {
  const operand = operandOf(node, context);
  if (operand.kind === 'unknown') return false;
  const member = operand.kind === 'member' ? operand.member : familyOfValue(operand.value)?.member;
  return member !== undefined && STRING_EVENTS[alike].has(member);
}
