import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { type FunctionNode, isFunction } from '../function-node.js';
import { functionsOf } from '../function-of.js';
import { unwrap } from '../unwrap.js';
import { childrenOf, isWithin } from '../walk.js';
import { jumpTarget, returnTarget } from './jumps.js';

type Call = TSESTree.CallExpression | TSESTree.NewExpression;
type Target = TSESTree.Identifier | TSESTree.MemberExpression;

/** What a piece of code may do to the code that follows it, by leaving or by changing what that reads. */
export interface Deeds {
  /**
   * What it may leave by a jump that ends outside of it: functions, loops, switches, labelled and `try` statements; the
   * program where it may throw and nothing around it catches that.
   */
  readonly leaves: ReadonlySet<TSESTree.Node>;
  /** The variables and members that it assigns to. */
  readonly assigned: ReadonlySet<Target>;
  /** The variables whose objects it may change by a call. */
  readonly lent: ReadonlySet<TSESTree.Identifier>;
}

/** The same without what the functions of the file do that it calls. */
interface OwnDeeds extends Deeds {
  readonly calls: ReadonlySet<Call>;
  /** The calls in functions that it only makes, which run later if they do. */
  readonly laterCalls: ReadonlySet<Call>;
}

const EMPTY: ReadonlySet<never> = new Set();
const NOTHING: OwnDeeds = { leaves: EMPTY, assigned: EMPTY, lent: EMPTY, calls: EMPTY, laterCalls: EMPTY };

interface Summaries {
  readonly own: Map<TSESTree.Node, OwnDeeds>;
  readonly whole: Map<TSESTree.Node, Deeds>;
  readonly throwing: Map<FunctionNode, boolean>;
}

const files = new WeakMap<FileContext, Summaries>();

/** What a piece of code may do if it runs, with the functions of the file that it calls. */
export function deedsOf(node: TSESTree.Node, context: FileContext): Deeds {
  let summaries = files.get(context);
  if (!summaries) {
    summaries = { own: new Map(), whole: new Map(), throwing: new Map() };
    files.set(context, summaries);
  }
  let deeds = summaries.whole.get(node);
  if (!deeds) {
    deeds = wholeDeeds(node, summaries, context);
    summaries.whole.set(node, deeds);
  }
  return deeds;
}

function wholeDeeds(node: TSESTree.Node, summaries: Summaries, context: FileContext): Deeds {
  const own = ownDeeds(node, summaries, context);
  if (own.calls.size === 0 && own.laterCalls.size === 0) return own;
  const leaves = new Set(own.leaves);
  const assigned = new Set(own.assigned);
  const lent = new Set(own.lent);
  for (const call of own.calls) {
    const target = catchAround(call) ?? context.file.ast;
    const isInside = isWithin(target, node) && target !== context.file.ast;
    if (!isInside && calledBy(call, context).some((fn) => mayThrow(fn, summaries, context))) leaves.add(target);
  }
  for (const fn of functionsReached([...own.calls, ...own.laterCalls], summaries, context)) {
    const deeds = ownDeeds(fn.body, summaries, context);
    for (const target of deeds.assigned) assigned.add(target);
    for (const identifier of deeds.lent) lent.add(identifier);
  }
  return { leaves, assigned, lent };
}

function functionsReached(calls: readonly Call[], summaries: Summaries, context: FileContext): Set<FunctionNode> {
  const reached = new Set<FunctionNode>();
  const pending = [...calls];
  for (let call = pending.pop(); call; call = pending.pop()) {
    for (const fn of calledBy(call, context)) {
      if (reached.has(fn)) continue;
      reached.add(fn);
      const deeds = ownDeeds(fn.body, summaries, context);
      pending.push(...deeds.calls, ...deeds.laterCalls);
    }
  }
  return reached;
}

function mayThrow(fn: FunctionNode, summaries: Summaries, context: FileContext): boolean {
  const before = summaries.throwing.get(fn);
  if (before !== undefined) return before;
  summaries.throwing.set(fn, false);
  const { leaves, calls } = ownDeeds(fn.body, summaries, context);
  const throws =
    leaves.has(context.file.ast) ||
    [...calls].some(
      (call) => !catchAround(call) && calledBy(call, context).some((called) => mayThrow(called, summaries, context)),
    );
  summaries.throwing.set(fn, throws);
  return throws;
}

function calledBy({ callee }: Call, context: FileContext): readonly FunctionNode[] {
  const inner = unwrap(callee);
  return inner.type === 'Identifier' || inner.type === 'MemberExpression' ? functionsOf(inner, context) : [];
}

function ownDeeds(node: TSESTree.Node, { own }: Summaries, context: FileContext): OwnDeeds {
  const before = own.get(node);
  if (before) return before;
  const nodes = [node];
  // The list grows on the way.
  for (const each of nodes) {
    for (const child of childrenOf(each, context.file.visitorKeys)) if (!own.has(child)) nodes.push(child);
  }
  // Children are summed up before their parents, without a recursion that generated code could exhaust.
  for (const each of nodes.reverse()) own.set(each, sumUp(each, own, context));
  return own.get(node) ?? NOTHING;
}

function sumUp(node: TSESTree.Node, own: ReadonlyMap<TSESTree.Node, OwnDeeds>, context: FileContext): OwnDeeds {
  const parts = childrenOf(node, context.file.visitorKeys).flatMap((child) => {
    const deeds = own.get(child) ?? NOTHING;
    return deeds === NOTHING ? [] : [deeds];
  });
  const deeds = joined([...parts, ...deedOf(node, context)]);
  if (deeds === NOTHING) return NOTHING;
  if (isFunction(node)) {
    const laterCalls = union([deeds.calls, deeds.laterCalls]);
    return { ...deeds, leaves: EMPTY, calls: EMPTY, laterCalls };
  }
  if (!deeds.leaves.has(node)) return deeds;
  return { ...deeds, leaves: new Set([...deeds.leaves].filter((target) => target !== node)) };
}

function joined(parts: readonly OwnDeeds[]): OwnDeeds {
  const [first, ...others] = parts;
  if (!first) return NOTHING;
  if (others.length === 0) return first;
  return {
    leaves: union(parts.map(({ leaves }) => leaves)),
    assigned: union(parts.map(({ assigned }) => assigned)),
    lent: union(parts.map(({ lent }) => lent)),
    calls: union(parts.map(({ calls }) => calls)),
    laterCalls: union(parts.map(({ laterCalls }) => laterCalls)),
  };
}

function union<Item>(sets: readonly ReadonlySet<Item>[]): ReadonlySet<Item> {
  const [first, ...others] = sets.filter(({ size }) => size > 0);
  if (!first || others.length === 0) return first ?? EMPTY;
  const all = new Set(first);
  for (const set of others) for (const item of set) all.add(item);
  return all;
}

/** What a node by itself does; none for most. */
function deedOf(node: TSESTree.Node, context: FileContext): OwnDeeds[] {
  const { file } = context;
  switch (node.type) {
    case 'BreakStatement':
    case 'ContinueStatement':
      return leaving(jumpTarget(node));
    case 'ReturnStatement':
      return leaving(returnTarget(node));
    case 'ThrowStatement':
      return leaving(catchAround(node) ?? file.ast);
    case 'AssignmentExpression':
      return [{ ...NOTHING, assigned: new Set(targetsIn(node.left)) }];
    case 'UpdateExpression':
      return [{ ...NOTHING, assigned: new Set(targetsIn(node.argument)) }];
    case 'UnaryExpression':
      return node.operator === 'delete' ? [{ ...NOTHING, assigned: new Set(targetsIn(node.argument)) }] : [];
    case 'CallExpression':
    case 'NewExpression':
      return calling(node, calledBy(node, context), new Set(lentBy(node)));
    default:
      return [];
  }
}

/** What a call does; one of a function from elsewhere is left out, for nothing more is known of it. */
function calling(call: Call, called: readonly FunctionNode[], lent: ReadonlySet<TSESTree.Identifier>): OwnDeeds[] {
  if (called.length > 0) return [{ ...NOTHING, calls: new Set([call]), lent }];
  return lent.size > 0 ? [{ ...NOTHING, lent }] : [];
}

function leaving(target: TSESTree.Node | null): OwnDeeds[] {
  return target ? [{ ...NOTHING, leaves: new Set([target]) }] : [];
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

function lentBy(call: Call): TSESTree.Identifier[] {
  const callee = unwrap(call.callee);
  return [...(callee.type === 'MemberExpression' ? [callee.object] : []), ...call.arguments].flatMap((part) => {
    const inner = unwrap(part);
    return inner.type === 'Identifier' ? [inner] : [];
  });
}

function targetsIn(target: TSESTree.Node): Target[] {
  const inner = unwrap(target);
  switch (inner.type) {
    case 'Identifier':
    case 'MemberExpression':
      return [inner];
    case 'ObjectPattern':
      return inner.properties.flatMap((part) => targetsIn(part.type === 'Property' ? part.value : part.argument));
    case 'ArrayPattern':
      return inner.elements.flatMap((element) => (element ? targetsIn(element) : []));
    case 'AssignmentPattern':
      return targetsIn(inner.left);
    case 'RestElement':
      return targetsIn(inner.argument);
    default:
      return [];
  }
}
