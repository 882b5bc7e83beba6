import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { type FunctionNode, isFunction } from '../function-node.js';
import { functionsOf } from '../function-of.js';
import { unwrap } from '../unwrap.js';
import { childrenOf } from '../walk.js';
import { jumpTarget, returnTarget } from './jumps.js';

type Target = TSESTree.Identifier | TSESTree.MemberExpression;

/** What a piece of code may do to the code that follows it, by leaving or by changing what that reads. */
export interface Deeds {
  /**
   * What it may leave by a jump that ends outside of it: functions, loops, switches, labelled and `try` statements; the
   * program where it may throw and nothing around it catches that.
   */
  readonly leaves: ReadonlySet<TSESTree.Node>;
  /** The variables and members that it, or a function of the file that it calls or makes, assigns to. */
  readonly assigned: ReadonlySet<Target>;
  /** The variables whose objects it may change by a call. */
  readonly lent: ReadonlySet<TSESTree.Identifier>;
}

const NOTHING: Deeds = { leaves: new Set(), assigned: new Set(), lent: new Set() };

const known = new WeakMap<FileContext, Map<TSESTree.Node, Deeds>>();

/** What a piece of code would do if it ran. */
export function deedsOf(node: TSESTree.Node, context: FileContext): Deeds {
  let all = known.get(context);
  if (!all) known.set(context, (all = new Map<TSESTree.Node, Deeds>()));
  const before = all.get(node);
  if (before) return before;
  // Children are summed up before their parents, without a recursion that generated code could exhaust.
  const nodes = nodesBelow(node, all, context);
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const each = nodes[index] as TSESTree.Node;
    all.set(each, sumUp(each, all, context));
  }
  return all.get(node) ?? NOTHING;
}

function nodesBelow(root: TSESTree.Node, all: Map<TSESTree.Node, Deeds>, { file }: FileContext): TSESTree.Node[] {
  const nodes = [root];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as TSESTree.Node;
    for (const child of childrenOf(node, file.visitorKeys)) if (!all.has(child)) nodes.push(child);
  }
  return nodes;
}

function sumUp(node: TSESTree.Node, all: Map<TSESTree.Node, Deeds>, context: FileContext): Deeds {
  const parts: Deeds[] = [];
  for (const child of childrenOf(node, context.file.visitorKeys)) {
    const deeds = all.get(child);
    if (deeds && deeds !== NOTHING) parts.push(deeds);
  }
  const own = ownDeeds(node, all, context);
  if (own) parts.push(own);
  const deeds = joined(parts);
  if (isFunction(node)) {
    // A function that is only made leaves nothing; what it assigns may be assigned whenever it is called.
    return deeds.assigned.size > 0 || deeds.lent.size > 0 ? { ...deeds, leaves: new Set() } : NOTHING;
  }
  return deeds.leaves.has(node) ? { ...deeds, leaves: without(deeds.leaves, node) } : deeds;
}

function joined(parts: readonly Deeds[]): Deeds {
  const [first, ...others] = parts;
  if (!first) return NOTHING;
  if (others.length === 0) return first;
  const union = <Item>(pick: (deeds: Deeds) => ReadonlySet<Item>): ReadonlySet<Item> =>
    new Set(parts.flatMap((part) => [...pick(part)]));
  return { leaves: union(({ leaves }) => leaves), assigned: union(({ assigned }) => assigned), lent: union(({ lent }) => lent) };
}

function without<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const rest = new Set(items);
  rest.delete(item);
  return rest;
}

function ownDeeds(node: TSESTree.Node, all: Map<TSESTree.Node, Deeds>, context: FileContext): Deeds | null {
  switch (node.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
      return leaving(jumpTarget(node));
    case 'ReturnStatement':
      return leaving(returnTarget(node));
    case 'ThrowStatement':
      return leaving(catchAround(node) ?? context.file.ast);
    case 'AssignmentExpression':
      return assigning(targetsIn(node.left));
    case 'UpdateExpression':
      return assigning(targetsIn(node.argument));
    case 'CallExpression':
    case 'NewExpression':
      return calling(node, all, context);
    default:
      return null;
  }
}

function leaving(target: TSESTree.Node | null): Deeds | null {
  return target && { ...NOTHING, leaves: new Set([target]) };
}

function assigning(targets: readonly Target[]): Deeds {
  return { ...NOTHING, assigned: new Set(targets) };
}

/** The `try` whose `catch` gets what is thrown at a place, or null where that leaves the function. */
function catchAround(place: TSESTree.Node): TSESTree.TryStatement | null {
  let inner = place;
  for (let node = place.parent; node && !isFunction(node); node = node.parent) {
    if (node.type === 'TryStatement' && node.handler && node.block === inner) return node;
    inner = node;
  }
  return null;
}

/** What a call of the file's own functions does, and the objects that it gives away. */
function calling(
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  all: Map<TSESTree.Node, Deeds>,
  context: FileContext,
): Deeds {
  const callee = unwrap(node.callee);
  const lent = [callee.type === 'MemberExpression' ? callee.object : null, ...node.arguments].flatMap((part) => {
    const inner = part ? unwrap(part) : null;
    return inner?.type === 'Identifier' ? [inner] : [];
  });
  const isNamed = callee.type === 'Identifier' || callee.type === 'MemberExpression';
  const called = isNamed ? functionsOf(callee, context).map((fn) => bodyDeeds(fn, all, context)) : [];
  const throws = called.some(({ leaves }) => leaves.has(context.file.ast));
  const target = catchAround(node) ?? context.file.ast;
  return {
    leaves: throws ? new Set([target]) : NOTHING.leaves,
    assigned: new Set(called.flatMap(({ assigned }) => [...assigned])),
    lent: new Set(lent),
  };
}

/** What the body of a function does when it is called. */
function bodyDeeds(fn: FunctionNode, all: Map<TSESTree.Node, Deeds>, context: FileContext): Deeds {
  const before = all.get(fn.body);
  if (before) return before;
  // One that calls itself is summed up without that call.
  all.set(fn.body, NOTHING);
  const nodes = nodesBelow(fn.body, all, context);
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const each = nodes[index] as TSESTree.Node;
    all.set(each, sumUp(each, all, context));
  }
  return all.get(fn.body) ?? NOTHING;
}

function targetsIn(target: TSESTree.Node): Target[] {
  switch (target.type) {
    case 'Identifier':
    case 'MemberExpression':
      return [target];
    case 'ObjectPattern':
      return target.properties.flatMap((part) => targetsIn(part.type === 'Property' ? part.value : part.argument));
    case 'ArrayPattern':
      return target.elements.flatMap((element) => (element ? targetsIn(element) : []));
    case 'AssignmentPattern':
      return targetsIn(target.left);
    default: {
      const inner = unwrap(target);
      return inner === target ? [] : targetsIn(inner);
    }
  }
}
