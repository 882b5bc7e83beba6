import type { TSESTree } from '@typescript-eslint/types';

import { arrayCallOf } from '../../array-callback.js';
import { type FunctionNode, isFunction } from '../../function-node.js';
import { originOf } from '../../origin.js';
import { callsOf } from '../../registrations.js';
import { chainRoot } from '../../spelling/reach.js';
import type { Attempt } from './addition.js';
import { returningFunction } from './predicate.js';
import { errorExpression, type ErrorExpression, isValidAt, parameterOf, testedPart } from './tested-error.js';
import { isWithin } from '../../walk.js';

/** Where a handler asks about the error, and how the error is written there. */
export interface Anchor {
  readonly node: TSESTree.Node;
  readonly error: ErrorExpression;
}

/** How many predicates may ask one another. */
const DEPTH = 8;

/**
 * Where the test of an attempt stands; for a predicate of the file (`return error === …`), where the handler calls it; for
 * one that is asked again and again, for each element of a list, the loop or the call that does so.
 */
export function anchorOf({ context, coverage, test }: Attempt): Anchor | null {
  const { flow } = coverage;
  let node: TSESTree.Node = test.node;
  let error = errorExpression(testedPart(test), flow, context);
  for (let depth = 0; error && depth < DEPTH; depth += 1) {
    const repeated = repetitionAround(node, flow.node);
    if (repeated) {
      node = repeated;
      if (!isValidAt(error, node, context)) error = parameterOf(flow);
    }
    if (!error) break;
    const predicate = returningFunction(node);
    if (!predicate || predicate === flow.node) break;
    const call = callFrom(flow.node, predicate, DEPTH - depth, context);
    if (!call) break;
    const argument = argumentFor(error, predicate, call, context);
    error = argument ? errorExpression(argument, flow, context) : error;
    node = call;
  }
  return error && { node, error };
}

/** The call of a predicate in a handler, or in another predicate that the handler asks; null where there is none. */
function callFrom(
  handler: TSESTree.Node,
  predicate: FunctionNode,
  depth: number,
  context: Attempt['context'],
): TSESTree.CallExpression | null {
  const calls = callsOf(predicate, context);
  const own = calls.find((call) => isWithin(call, handler));
  if (own || depth === 0) return own ?? null;
  const isAsked = (call: TSESTree.CallExpression): boolean => {
    const outer = returningFunction(call);
    return outer !== null && callFrom(handler, outer, depth - 1, context) !== null;
  };
  return calls.find(isAsked) ?? null;
}

const LOOPS = new Set<string>([
  'DoWhileStatement',
  'ForInStatement',
  'ForOfStatement',
  'ForStatement',
  'WhileStatement',
]);

/** The outermost loop around a node, or the call that goes over an array with the function that it is in; null where there is none. */
function repetitionAround(node: TSESTree.Node, handler: TSESTree.Node): TSESTree.Node | null {
  let found: TSESTree.Node | null = null;
  for (let inner = node; inner.parent && inner !== handler; inner = inner.parent) {
    if (LOOPS.has(inner.type)) found = inner;
    if (!isFunction(inner)) continue;
    const call = arrayCallOf(inner);
    if (!call) break;
    found = call;
  }
  return found;
}

/** What a call gives for the parameter that holds the error in the function called; null where it is no parameter. */
function argumentFor(
  { chains }: ErrorExpression,
  fn: FunctionNode,
  call: TSESTree.CallExpression,
  { scopes }: Attempt['context'],
): TSESTree.Node | null {
  const root = chains[0] && chainRoot(chains[0]);
  const binding = root?.type === 'Identifier' ? scopes.bindingOf(root) : null;
  const origin = binding && originOf(binding, scopes);
  if (origin?.kind !== 'parameter' || origin.fn !== fn) return null;
  return call.arguments[origin.index] ?? null;
}
