import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { type FunctionNode, isFunction } from './function-node.js';
import { unwrapFreeze } from './operand.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { memberName } from './static-name.js';
import { isThis, objectMember, thisMember } from './this-members.js';
import { unwrap } from './unwrap.js';

/** Functions that give back what they are given, called later or less often: the first argument is what runs. */
const KEEPING = new Set([
  'action',
  'debounce',
  'markRaw',
  'memoize',
  'once',
  'throttle',
  'useCallback',
  'useEffectEvent',
  'useEvent',
  'useEventCallback',
  'useMemoizedFn',
]);

const DEPTH = 10;

/** The functions of the file that an expression may hold; empty where it is none that the file shows. */
export function functionsOf(node: TSESTree.Node, context: FileContext): FunctionNode[] {
  return [...new Set(resolve(node, context, DEPTH))];
}

function resolve(node: TSESTree.Node, context: FileContext, depth: number): FunctionNode[] {
  const inner = unwrap(node);
  if (isFunction(inner)) return [inner];
  if (depth === 0) return [];
  switch (inner.type) {
    case 'Identifier':
      return ofName(inner, context, depth);
    case 'MemberExpression':
      return ofMember(inner, context, depth);
    case 'CallExpression':
      return ofCall(inner, context, depth);
    case 'ConditionalExpression':
      return [inner.consequent, inner.alternate].flatMap((part) => resolve(part, context, depth - 1));
    case 'LogicalExpression':
      return [inner.left, inner.right].flatMap((part) => resolve(part, context, depth - 1));
    case 'AssignmentExpression':
      return resolve(inner.right, context, depth - 1);
    case 'SequenceExpression':
      return inner.expressions.slice(-1).flatMap((part) => resolve(part, context, depth - 1));
    default:
      return [];
  }
}

function ofName(identifier: TSESTree.Identifier, context: FileContext, depth: number): FunctionNode[] {
  const binding = context.scopes.bindingOf(identifier);
  if (!isDefined(binding)) return [];
  const origin = originOf(binding, context.scopes);
  switch (origin.kind) {
    case 'definition':
      return isFunction(origin.node) ? [origin.node] : [];
    case 'several':
      return origin.inits.flatMap((init) => resolve(init, context, depth - 1));
    case 'value':
      return resolvePath(origin.init, origin.path, context, depth - 1);
    default:
      return [];
  }
}

function resolvePath(
  node: TSESTree.Node,
  path: readonly string[],
  context: FileContext,
  depth: number,
): FunctionNode[] {
  const [name, ...rest] = path;
  if (name === undefined) return resolve(node, context, depth);
  const member = memberOf(node, name, context);
  return member ? resolvePath(member, rest, context, depth) : [];
}

function ofMember(node: TSESTree.MemberExpression, context: FileContext, depth: number): FunctionNode[] {
  const name = memberName(node);
  const member = name === null ? null : memberOf(node.object, name, context);
  return member && member !== node ? resolve(member, context, depth - 1) : [];
}

/** What `object.name` holds, by the class or the object that the file writes; null where it doesn't. */
function memberOf(object: TSESTree.Node, name: string, context: FileContext): TSESTree.Node | null {
  const self = isThis(object, context);
  if (self) return thisMember(self, name, context);
  const inner = unwrapFreeze(object);
  if (inner.type === 'ObjectExpression') return objectMember(inner, name);
  const binding = inner.type === 'Identifier' ? context.scopes.bindingOf(inner) : null;
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  if (origin?.kind !== 'value' || origin.path.length > 0) return null;
  const init = unwrapFreeze(origin.init);
  return init.type === 'ObjectExpression' ? objectMember(init, name) : null;
}

/** `fn.bind(this)`, `useCallback(fn)` and their like, `makeHandler()` where that gives back a function of the file. */
function ofCall(node: TSESTree.CallExpression, context: FileContext, depth: number): FunctionNode[] {
  const callee = unwrap(node.callee);
  const [first] = node.arguments;
  const name =
    callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? memberName(callee) : null;
  if (callee.type === 'MemberExpression' && name === 'bind') return resolve(callee.object, context, depth - 1);
  if (name !== null && KEEPING.has(name) && first) return resolve(first, context, depth - 1);
  return resolve(callee, context, depth - 1).flatMap((maker) => returnedFrom(maker, context, depth - 1));
}

function returnedFrom(maker: FunctionNode, context: FileContext, depth: number): FunctionNode[] {
  if (maker.body.type !== 'BlockStatement') return resolve(maker.body, context, depth);
  return maker.body.body.flatMap((statement) =>
    statement.type === 'ReturnStatement' && statement.argument ? resolve(statement.argument, context, depth) : [],
  );
}
