import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { type FunctionNode, isFunction } from './function-node.js';
import { assignedTo, isFilled, memberOf } from './member-value.js';
import { originOf } from './origin.js';
import { type Binding, isDefined } from './scopes.js';
import { calleeName, memberName } from './static-name.js';
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

/** The functions of the file that an expression may hold, and whether it may hold one from elsewhere instead. */
export interface HeldFunctions {
  readonly functions: readonly FunctionNode[];
  readonly isOpen: boolean;
}

/** How far a look for functions has come: how many steps it may still take, and the variables and members that it has been through. */
interface Search {
  readonly depth: number;
  readonly seen: Set<Binding | TSESTree.Node>;
  /** Is told where something may be held that the file doesn't show. */
  readonly leaveOpen: () => void;
}

/** What is known of the expressions of each file: the same calls are asked for again and again. */
const KNOWN = new WeakMap<FileContext, Map<TSESTree.Node, HeldFunctions>>();

/** The functions of the file that an expression may hold; empty where it is none that the file shows. */
export function functionsOf(node: TSESTree.Node, context: FileContext): readonly FunctionNode[] {
  return heldFunctions(node, context).functions;
}

/** The functions of the file that an expression may hold, and whether these are all. */
export function heldFunctions(node: TSESTree.Node, context: FileContext): HeldFunctions {
  const known = KNOWN.get(context) ?? new Map<TSESTree.Node, HeldFunctions>();
  KNOWN.set(context, known);
  const before = known.get(node);
  if (before) return before;
  let isOpen = false;
  const leaveOpen = (): void => {
    isOpen = true;
  };
  const functions = [...new Set(resolve(node, context, { depth: DEPTH, seen: new Set(), leaveOpen }))];
  const held = { functions, isOpen };
  known.set(node, held);
  return held;
}

function deeper(search: Search): Search {
  return { ...search, depth: search.depth - 1 };
}

/** Nothing of the file's is held. */
function elsewhere({ leaveOpen }: Search): FunctionNode[] {
  leaveOpen();
  return [];
}

/** Expressions that are no function, so that a call of what they give fails. */
const NO_FUNCTIONS = new Set<string>([
  'ArrayExpression',
  'Literal',
  'ObjectExpression',
  'TemplateLiteral',
  'UnaryExpression',
]);

function resolve(node: TSESTree.Node, context: FileContext, search: Search): FunctionNode[] {
  const inner = unwrap(node);
  if (isFunction(inner)) return [inner];
  if (search.depth === 0) return elsewhere(search);
  switch (inner.type) {
    case 'Identifier':
      return ofName(inner, context, search);
    case 'MemberExpression':
      return ofMember(inner, context, search);
    case 'CallExpression':
      return ofCall(inner, context, search);
    case 'ConditionalExpression':
      return [inner.consequent, inner.alternate].flatMap((part) => resolve(part, context, deeper(search)));
    case 'LogicalExpression': {
      // What `&&` gives from its left side is no function.
      const left = inner.operator === '&&' ? { ...deeper(search), leaveOpen: () => undefined } : deeper(search);
      return [...resolve(inner.left, context, left), ...resolve(inner.right, context, deeper(search))];
    }
    case 'AssignmentExpression':
      return resolve(inner.right, context, deeper(search));
    case 'SequenceExpression':
      return inner.expressions.slice(-1).flatMap((part) => resolve(part, context, deeper(search)));
    default:
      return NO_FUNCTIONS.has(inner.type) ? [] : elsewhere(search);
  }
}

function ofName(identifier: TSESTree.Identifier, context: FileContext, search: Search): FunctionNode[] {
  const binding = context.scopes.bindingOf(identifier);
  // A variable may be assigned many times by way of itself: `run = run || other`.
  if (!isDefined(binding)) return identifier.name === 'undefined' ? [] : elsewhere(search);
  if (search.seen.has(binding)) return [];
  search.seen.add(binding);
  const origin = originOf(binding, context.scopes);
  switch (origin.kind) {
    case 'definition':
      return isFunction(origin.node) ? [origin.node] : elsewhere(search);
    case 'several':
      return origin.inits.flatMap((init) => resolve(init, context, deeper(search)));
    case 'value':
      return resolvePath(origin.init, origin.path, context, deeper(search));
    default:
      return elsewhere(search);
  }
}

function resolvePath(
  node: TSESTree.Node,
  path: readonly string[],
  context: FileContext,
  search: Search,
): FunctionNode[] {
  const [name, ...rest] = path;
  if (name === undefined) return resolve(node, context, search);
  const member = memberOf(node, name, context);
  return member ? resolvePath(member, rest, context, search) : elsewhere(search);
}

function ofMember(node: TSESTree.MemberExpression, context: FileContext, search: Search): FunctionNode[] {
  const name = memberName(node);
  const member = name === null ? null : memberOf(node.object, name, context);
  if (name === null || (!member && !isExports(node.object, context))) return elsewhere(search);
  if (isFilled(node.object, name, context)) search.leaveOpen();
  const assigned = assignedTo(node, name, context);
  const held = member ? [member, ...assigned] : assigned;
  if (held.length === 0) return elsewhere(search);
  return held.flatMap((value) => {
    // `this.onFailed = this.onFailed.bind(this)` assigns what is there already.
    if (search.seen.has(value)) return [];
    search.seen.add(value);
    return resolve(value, context, deeper(search));
  });
}

/** `exports` or `module.exports`, whose members are what the file assigns to them. */
function isExports(object: TSESTree.Node, { scopes }: FileContext): boolean {
  const inner = unwrap(object);
  const isOfModule = inner.type === 'MemberExpression' && memberName(inner) === 'exports';
  const root = isOfModule ? unwrap(inner.object) : inner;
  return (
    root.type === 'Identifier' &&
    root.name === (isOfModule ? 'module' : 'exports') &&
    !isDefined(scopes.bindingOf(root))
  );
}

/** `fn.bind(this)`, `useCallback(fn)` and their like, `makeHandler()` where that gives back a function of the file. */
function ofCall(node: TSESTree.CallExpression, context: FileContext, search: Search): FunctionNode[] {
  const callee = unwrap(node.callee);
  const [first] = node.arguments;
  const name = calleeName(callee);
  if (callee.type === 'MemberExpression' && name === 'bind') {
    // What is bound to arguments too gets others than it is called with.
    return node.arguments.length > 1 ? elsewhere(search) : resolve(callee.object, context, deeper(search));
  }
  if (name !== null && KEEPING.has(name) && first) return resolve(first, context, deeper(search));
  // What makes the function is another one, so that its variable may be met once more.
  const makers = resolve(callee, context, { ...deeper(search), seen: new Set(search.seen) });
  return makers.flatMap((maker) => returnedFrom(maker, context, deeper(search)));
}

function returnedFrom(maker: FunctionNode, context: FileContext, search: Search): FunctionNode[] {
  if (maker.body.type !== 'BlockStatement') return resolve(maker.body, context, search);
  return maker.body.body.flatMap((statement) =>
    statement.type === 'ReturnStatement' && statement.argument ? resolve(statement.argument, context, search) : [],
  );
}
