import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import type { FlowTest } from '../../flow/notes.js';
import { meantValue, type Operand } from '../../operand.js';
import { walkWith } from '../../error-flow.js';
import type { Coverage } from '../coverage.js';
import type { AddedError } from './addition.js';
import { operandsOf } from './tested-operands.js';
import { isWithin } from '../../walk.js';

/** The values that the tests of a handler name, with an operand for each, and the tests of which that isn't known. */
export interface HandledValues {
  readonly values: ReadonlyMap<string, Operand>;
  readonly unknown: readonly FlowTest[];
}

/** The values that a handler names, without those that it leaves out all the same. */
export function handledValues({ flow }: Coverage, leftOut: readonly AddedError[], context: FileContext): HandledValues {
  const { inForce } = context;
  const values = new Map<string, Operand>();
  const unknown = new Set<FlowTest>();
  for (const test of flow.notes.tests.values()) {
    if (test.kind === 'opaque') unknown.add(test);
    for (const operand of operandsOf(test, context)) {
      const value = meantValue(operand, inForce);
      if (value === null) unknown.add(test);
      else if (!values.has(value)) values.set(value, operand);
    }
  }
  for (const { value } of leftOut) values.delete(value);
  return { values, unknown: [...unknown] };
}

/** The tests that a value reaches on its way through a handler. */
function testsReached(value: string, coverage: Coverage, context: FileContext): ReadonlySet<TSESTree.Node> {
  const known = coverage.errors.find((error) => error.value === value);
  if (known) return known.reached;
  return new Set(walkWith(coverage.flow, value, context).tests.keys());
}

/**
 * Whether a fallback would also take an error that is handled elsewhere.
 * @param site where the fallback's own tests stand
 * @param isEntry whether a test is one by which errors get there
 * @param isCaught whether the site's own tests name a value, so that the fallback isn't for it
 */
export function takesHandled(
  site: TSESTree.Node,
  isEntry: (test: TSESTree.Node) => boolean,
  isCaught: (value: string) => boolean,
  coverage: Coverage,
  leftOut: readonly AddedError[],
  context: FileContext,
): boolean {
  const { values, unknown } = handledValues(coverage, leftOut, context);
  if (unknown.some(({ node }) => !isWithin(node, site))) return true;
  return [...values.keys()].some((value) => {
    if (isCaught(value)) return false;
    return [...testsReached(value, coverage, context)].some(isEntry);
  });
}
