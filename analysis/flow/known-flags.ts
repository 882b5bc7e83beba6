import type { TSESTree } from '@typescript-eslint/types';

import { isDefined } from '../scopes.js';
import { unwrap } from '../unwrap.js';
import { isReassigned, slotOf } from './slots.js';
import type { State } from './state.js';
import { narrowed } from './value.js';
import type { Walk } from './walk-context.js';

/**
 * Notes what a test says of a variable on the way that it chose: behind `if (isFatal) return;`, `isFatal` is false. Only of
 * one that is never assigned again, for everything else may be another the next time.
 */
export function rememberFlag(test: TSESTree.Node, truth: boolean, state: State, walk: Walk): void {
  const inner = unwrap(test);
  if (inner.type === 'UnaryExpression' && inner.operator === '!') {
    rememberFlag(inner.argument, !truth, state, walk);
    return;
  }
  const binding = inner.type === 'Identifier' ? walk.context.scopes.bindingOf(inner) : null;
  if (!isDefined(binding) || isReassigned(binding, walk)) return;
  const slot = slotOf(binding, walk);
  const value = state.get(slot);
  if (value?.kind === 'unknown') state.set(slot, narrowed(value, truth));
}
