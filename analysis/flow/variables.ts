import type { TSESTree } from '@typescript-eslint/types';

import { functionsOf } from '../function-of.js';
import { originOf } from '../origin.js';
import { type Binding, isDefined } from '../scopes.js';
import { stringOf } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { readMember } from './members.js';
import type { State } from './state.js';
import { known, record, UNDEFINED, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** Expressions that are safe to look at again where a variable is used: they do nothing. */
const INERT = new Set<string>(['Identifier', 'MemberExpression', 'ThisExpression']);

/** What a variable holds: what the walk has given it, else what the file initialises it with. */
export function readVariable(identifier: TSESTree.Identifier, state: State, walk: Walk): Value {
  const binding = walk.context.scopes.bindingOf(identifier);
  if (binding) {
    const value = state.get(binding);
    if (value) return value;
  }
  if (isDefined(binding)) return initialValue(binding, identifier, state, walk);
  if (identifier.name === 'undefined') return UNDEFINED;
  return identifier.name === 'arguments' ? argumentsOf(walk) : functionValue(identifier, walk);
}

function initialValue(binding: Binding, identifier: TSESTree.Identifier, state: State, walk: Walk): Value {
  const fn = functionValue(identifier, walk);
  if (fn.kind !== 'unknown') return fn;
  const origin = originOf(binding, walk.context.scopes);
  if (origin.kind !== 'value') return UNKNOWN;
  const init = unwrap(origin.init);
  const text = stringOf(init);
  if (text !== null) return known(text);
  if (init.type === 'Literal' && origin.path.length === 0) {
    return typeof init.value === 'object' && init.value !== null
      ? UNKNOWN
      : known(init.value as boolean | number | null);
  }
  if (!INERT.has(init.type)) return UNKNOWN;
  // Marks the variable while its initialiser is read, so that a circle of initialisers ends.
  state.set(binding, UNKNOWN);
  let value = walk.evaluate(init, state.fork());
  for (const name of origin.path) value = readMember(identifier, value, name, walk);
  state.set(binding, value);
  return value;
}

/** The function of the file that an expression holds, by the file alone. */
export function functionValue(node: TSESTree.Node, walk: Walk): Value {
  const fns = functionsOf(node, walk.context);
  const [only] = fns;
  if (!only) return UNKNOWN;
  if (fns.length === 1) return { kind: 'function', fn: only, decided: false };
  return {
    kind: 'choice',
    options: fns.map((fn) => ({ kind: 'function', fn, decided: false }) as const),
    decided: false,
  };
}

function argumentsOf(walk: Walk): Value {
  for (const { fn, args } of [...walk.frames].reverse()) {
    if (fn.type !== 'ArrowFunctionExpression') {
      return record(
        args.map((value, index) => [String(index), value] as const),
        false,
      );
    }
  }
  return UNKNOWN;
}
