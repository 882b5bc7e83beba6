import type { TSESTree } from '@typescript-eslint/types';

import { isDefined } from '../scopes.js';
import { memberName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { merged } from './operators.js';
import { decidedBy, known, promiseOf, truthOf, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

type Making = (first: Value, args: readonly Value[]) => Value;

const itself: Making = (first) => first;
const fromAll: Making = (_first, args) => merged(args);

/** Functions of JavaScript that only make something of their arguments. */
const MAKING: ReadonlyMap<string, Making> = new Map<string, Making>([
  ['Array.from', itself],
  ['Array.isArray', (first) => decidedBy(UNKNOWN, [first])],
  ['Boolean', (first) => truthValue(first)],
  ['JSON.stringify', fromAll],
  ['Number', fromAll],
  ['Object.entries', fromAll],
  ['Object.freeze', itself],
  ['Object.keys', fromAll],
  ['Object.values', fromAll],
  ['Promise.resolve', promiseOf],
  ['String', (first, args) => (first.kind === 'error' ? first : merged(args))],
  ['Symbol', fromAll],
  ['structuredClone', itself],
]);

/** Classes of JavaScript that only hold what they are made of. */
const HOLDING = new Set(['Array', 'Date', 'Map', 'Object', 'RegExp', 'Set', 'String', 'URL', 'WeakMap', 'WeakSet']);
const ERROR_CLASS = /(?:Error|Exception)$/u;

/** What a function that only makes something gives back, or null for any other function. */
export function made(node: TSESTree.CallExpression, args: readonly Value[], walk: Walk): Value | null {
  const callee = unwrap(node.callee);
  const [target] = node.arguments;
  // `Object.assign({}, …)` makes an object; with any other target it changes one.
  if (dottedName(callee, walk) === 'Object.assign' && target?.type === 'ObjectExpression') return merged(args);
  return MAKING.get(dottedName(callee, walk))?.(args[0] ?? UNDEFINED, args) ?? null;
}

/** Whether an expression is such a function: `list.map(String)`. */
export function isMaker(node: TSESTree.Node, walk: Walk): boolean {
  return MAKING.has(dottedName(unwrap(node), walk));
}

/** Whether `new` makes something that only holds what it is given. */
export function isHolder(node: TSESTree.NewExpression): boolean {
  const name = node.callee.type === 'Identifier' ? node.callee.name : '';
  return HOLDING.has(name) || ERROR_CLASS.test(name);
}

function truthValue(value: Value): Value {
  const truth = truthOf(value);
  return truth === null ? decidedBy(UNKNOWN, [value]) : known(truth, value.decided);
}

/** `name`, or `name.member`, where the file doesn't define that name itself. */
function dottedName(callee: TSESTree.Node, { context }: Walk): string {
  const root = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee;
  if (root.type !== 'Identifier' || isDefined(context.scopes.bindingOf(root))) return '';
  return callee.type === 'MemberExpression' ? `${root.name}.${memberName(callee) ?? ''}` : root.name;
}
