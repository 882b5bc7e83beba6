import type { TSESTree } from '@typescript-eslint/types';

import { keyName } from '../static-name.js';
import { readMember } from './members.js';
import type { State } from './state.js';
import { carriesError, CARRIER, isNullish, join, UNKNOWN, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** Gives the variables of a pattern their parts of a value. */
export function bindPattern(pattern: TSESTree.Node, value: Value, state: State, walk: Walk): void {
  switch (pattern.type) {
    case 'Identifier': {
      const binding = walk.context.scopes.bindingOf(pattern);
      if (binding) state.set(binding, value);
      return;
    }
    case 'AssignmentPattern':
      bindPattern(pattern.left, withDefault(pattern.right, value, state, walk), state, walk);
      return;
    case 'ObjectPattern':
      for (const part of pattern.properties) {
        if (part.type === 'RestElement') {
          bindPattern(part.argument, restOf(value), state, walk);
        } else {
          const name = keyName(part);
          bindPattern(part.value, name === null ? UNKNOWN : readMember(part, value, name, walk), state, walk);
        }
      }
      return;
    case 'ArrayPattern':
      for (const [index, element] of pattern.elements.entries()) {
        if (!element) continue;
        const part =
          element.type === 'RestElement' ? restFrom(value, index) : readMember(element, value, String(index), walk);
        bindPattern(element.type === 'RestElement' ? element.argument : element, part, state, walk);
      }
      return;
    case 'TSParameterProperty':
      bindPattern(pattern.parameter, value, state, walk);
      return;
    default:
  }
}

function withDefault(node: TSESTree.Node, value: Value, state: State, walk: Walk): Value {
  const nullish = isNullish(value);
  if (nullish === false || (value.kind === 'known' && value.value === null)) return value;
  const fallback = walk.evaluate(node, state);
  return nullish ? fallback : join(value, fallback, value.decided);
}

function restOf(value: Value): Value {
  if (value.kind === 'record') return value;
  return carriesError(value) ? CARRIER : UNKNOWN;
}

/** What `...rest` at a position of an array holds. */
export function restFrom(value: Value, from: number): Value {
  if (value.kind !== 'record') return restOf(value);
  const fields = new Map<string, Value>();
  for (const [name, field] of value.fields) {
    const index = Number(name) - from;
    if (index >= 0) fields.set(String(index), field);
  }
  return { ...value, fields };
}
