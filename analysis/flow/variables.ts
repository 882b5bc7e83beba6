import { heldFunctions } from '../function-of.js';
import type { TSESTree } from '@typescript-eslint/types';

import { originOf } from '../origin.js';
import { type Binding, isDefined } from '../scopes.js';
import { stringOf } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { readMember } from './members.js';
import { slotOf, slotOfName } from './slots.js';
import type { State } from './state.js';
import { DECIDED, dependsOnError, functionOf, known, list, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** Expressions that are safe to look at again where a variable is used: they do nothing. */
const INERT = new Set<string>(['Identifier', 'MemberExpression', 'ThisExpression']);

/** What a variable holds: what the walk has given it, else what the file initialises it with. */
export function readVariable(identifier: TSESTree.Identifier, state: State, walk: Walk): Value {
  const binding = walk.context.scopes.bindingOf(identifier);
  if (isDefined(binding)) return state.get(slotOf(binding, walk)) ?? initialValue(binding, identifier, walk, state);
  if (identifier.name === 'undefined') return UNDEFINED;
  if (identifier.name === 'arguments') return argumentsOf(walk);
  return state.get(slotOfName(identifier, walk)) ?? UNKNOWN;
}

function initialValue(binding: Binding, identifier: TSESTree.Identifier, walk: Walk, state: State): Value {
  const before = walk.initials.get(binding);
  if (before) return before;
  // While the initialiser is read: a circle of initialisers ends here.
  walk.initials.set(binding, UNKNOWN);
  const value = lookUp(binding, identifier, walk, state);
  // What an initialiser of the handler's own gives depends on when it is read.
  if (dependsOnError(value)) walk.initials.delete(binding);
  else walk.initials.set(binding, value);
  return value;
}

function lookUp(binding: Binding, identifier: TSESTree.Identifier, walk: Walk, state: State): Value {
  const fn = functionValue(identifier, walk);
  if (fn.kind !== 'unknown') return fn;
  const origin = originOf(binding, walk.context.scopes);
  if (origin.kind !== 'value') return UNKNOWN;
  const init = unwrap(origin.init);
  const value = stringOf(init) !== null || init.type === 'Literal' ? literalValue(init) : inertValue(init, walk, state);
  return origin.path.reduce((object, name) => readMember(identifier, object, name, walk), value);
}

function inertValue(init: TSESTree.Node, walk: Walk, state: State): Value {
  return INERT.has(init.type) ? walk.evaluate(init, state.fork()) : UNKNOWN;
}

/** What a literal, or a template without expressions, stands for; regular expressions and big numbers are not looked into. */
export function literalValue(node: TSESTree.Node): Value {
  const text = stringOf(node);
  if (text !== null) return known(text);
  if (node.type !== 'Literal' || (typeof node.value === 'object' && node.value !== null)) return UNKNOWN;
  return typeof node.value === 'bigint' ? UNKNOWN : known(node.value);
}

/** The function of the file that an expression holds, by the file alone. */
export function functionValue(node: TSESTree.Node, walk: Walk): Value {
  const { functions, isOpen } = heldFunctions(node, walk.context);
  const options = functions.map(functionOf);
  const [only, ...others] = options;
  if (!only) return UNKNOWN;
  if (isOpen) return { kind: 'choice', options: [...options, UNKNOWN], decided: false };
  return others.length === 0 ? only : { kind: 'choice', options, decided: false };
}

function argumentsOf(walk: Walk): Value {
  const frame = walk.frames.findLast(({ fn }) => fn.type !== 'ArrowFunctionExpression');
  return frame?.args ? list(frame.args, false) : DECIDED;
}
