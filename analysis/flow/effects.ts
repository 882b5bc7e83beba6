import type { TSESTree } from '@typescript-eslint/types';

import type { State } from './state.js';
import { carriesError, isBlank, type Value } from './value.js';
import type { Walk } from './walk-context.js';

/** Notes that something is done: for this error alone where a test chose it, else for every error. */
export function noteAct(node: TSESTree.Node, state: State, walk: Walk): void {
  if (state.isChosen) {
    walk.notes.fallback.add(node);
    return;
  }
  walk.notes.acts = true;
  const place = [...walk.path, node].map(({ range }) => range[0]).join('>');
  if (state.act(place)) walk.notes.beforeTests.add(place);
}

/** Notes that something is logged, which counts in a branch and nowhere else. */
export function noteLog(node: TSESTree.Node, state: State, walk: Walk): void {
  if (state.isChosen) walk.notes.fallback.add(node);
}

/** Notes what goes out of the file's sight: the error itself, or a value that a test of the error chose. */
export function noteHandedOn(node: TSESTree.Node, values: readonly Value[], state: State, walk: Walk): void {
  noteAct(node, state, walk);
  if (values.some(carriesError)) (state.isChosen ? walk.notes.fallback : walk.notes.forwarded).add(node);
  // What becomes of `setBlocked(error === X)` can't be seen, so it may be all that is done for the others.
  if (values.some(isChosenValue)) walk.notes.fallback.add(node);
  for (const value of values) if (value.kind === 'record') state.open(value, false);
}

function isChosenValue(value: Value): boolean {
  if (value.kind === 'record' && [...value.fields.values()].some(isChosenValue)) return true;
  if (value.kind === 'choice' && value.options.some(isChosenValue)) return true;
  return value.decided && !isBlank(value);
}
