import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import type { FunctionNode } from './function-node.js';
import { functionsOf } from './function-of.js';
import { isSamePath, objectPath, type ObjectPath } from './object-identity.js';
import { originOf } from './origin.js';
import { memberName } from './static-name.js';
import { unwrap } from './unwrap.js';
import { isWithin } from './walk.js';

/** A call that a handler reaches, by way of calls of the file's own functions. */
export interface ReachedCall {
  readonly node: TSESTree.CallExpression;
  readonly path: readonly TSESTree.CallExpression[];
}

/** The method that a call calls, or null. */
export function methodOf({ node }: ReachedCall): string | null {
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' ? memberName(callee) : null;
}

/**
 * Whether a method is called on the very object that a handler knows: also where that was passed on as an argument, and
 * not where the handler, or a function on the way, has put another object in its place.
 */
export function isCallOn(
  call: ReachedCall,
  object: TSESTree.Node,
  handler: TSESTree.Node,
  context: FileContext,
): boolean {
  const callee = unwrap(call.node.callee);
  const wanted = objectPath(object, context);
  if (callee.type !== 'MemberExpression' || !isSamePath(reachedPath(callee.object, call.path, context), wanted)) {
    return false;
  }
  const entered = call.path.flatMap(({ callee: called }) => functionsOf(calledFunction(called), context));
  return !isMadeAnew(wanted, entered) && !isReplaced(object, [handler, ...entered], context);
}

/** The way to an object at the end of a path of calls; a parameter is what the call on the path gives for it. */
function reachedPath(
  node: TSESTree.Node,
  path: readonly TSESTree.CallExpression[],
  context: FileContext,
): ObjectPath | null {
  const found = objectPath(node, context);
  const origin = found && typeof found.root !== 'string' ? originOf(found.root, context.scopes) : null;
  if (!found || origin?.kind !== 'parameter') return found;
  const index = path.findLastIndex(({ callee }) => functionsOf(calledFunction(callee), context).includes(origin.fn));
  const argument = path[index] && argumentFor(origin.index, path[index]);
  if (!argument) return found;
  const given = origin.path.length === 0 ? reachedPath(argument, path.slice(0, index), context) : null;
  return given && { ...given, members: [...given.members, ...found.members] };
}

/** What a call gives for a parameter; `fn.call(self, …)` gives it one later. */
function argumentFor(index: number, { arguments: given, callee }: TSESTree.CallExpression): TSESTree.Node | undefined {
  return given[unwrap(callee) === calledFunction(callee) ? index : index + 1];
}

/** What a call runs: `fn` in `fn(…)`, `fn.call(…)` and `fn.apply(…)`. */
export function calledFunction(callee: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(callee);
  return inner.type === 'MemberExpression' && INDIRECT.has(memberName(inner)) ? unwrap(inner.object) : inner;
}

const INDIRECT = new Set<string | null>(['apply', 'call']);

/** Whether a variable belongs to a function on the way: that function's own is another one than the handler's. */
function isMadeAnew(path: ObjectPath | null, entered: readonly FunctionNode[]): boolean {
  if (!path || typeof path.root === 'string') return false;
  const [definition] = path.root.defs;
  return definition !== undefined && entered.some((fn) => isWithin(definition.name, fn));
}

function isReplaced(object: TSESTree.Node, run: readonly TSESTree.Node[], context: FileContext): boolean {
  const wanted = objectPath(object, context);
  return context.census
    .of('AssignmentExpression')
    .some((node) => run.some((code) => isWithin(node, code)) && isSamePath(objectPath(node.left, context), wanted));
}
