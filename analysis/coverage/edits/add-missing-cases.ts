import type { FileContext } from '../../file-context.js';
import type { FlowTest } from '../../flow/notes.js';
import type { CoverageGap } from '../gaps.js';
import type { AddedError, Addition, CoverageEdit, Extend } from './addition.js';
import { addSwitch } from './add-switch.js';
import { extendChain } from './extend-chain.js';
import { extendGuard } from './extend-guard.js';
import { extendSwitch } from './extend-switch.js';
import { extendTable } from './extend-table.js';
import { insertBranches } from './insert-branches.js';
import { placeBefore } from './statement-place.js';

/** Where errors are added, what fits a handler best first. */
const EXTENSIONS: readonly Extend[] = [extendSwitch, extendChain, extendGuard, extendTable, insertBranches];

/**
 * The edits that name every missing error of a handler, each with the recommended recovery as a comment and a body that
 * says it isn't handled yet; with a fallback where one is demanded and lacking. Null where no place for them is safe.
 */
export function addMissingCases(gap: CoverageGap, context: FileContext): CoverageEdit | null {
  const errors = missingErrors(gap);
  if (gap.kind === 'undiscriminated') return addSwitch(errors, gap, context);
  return errors.length === 0 ? null : add({ errors, withFallback: gap.lacksFallback }, gap, context);
}

/** The edits that give a handler a fallback, which logs the error. Null where no place for it is safe. */
export function addFallback(gap: CoverageGap, context: FileContext): CoverageEdit | null {
  return add({ errors: [], withFallback: true }, gap, context);
}

function missingErrors({ missing }: CoverageGap): AddedError[] {
  return missing.filter((error): error is AddedError => error.member !== null && error.value !== null);
}

function add(addition: Addition, gap: CoverageGap, context: FileContext): CoverageEdit | null {
  const { coverage } = gap;
  const leftOut = missingErrors(gap);
  const reaching = addition.withFallback ? [...gap.missing, coverage.foreign] : gap.missing;
  const tests = [...coverage.flow.notes.tests.values()].filter(({ node }) =>
    reaching.every(({ reached }) => reached.has(node)),
  );
  for (const extend of EXTENSIONS) {
    for (const test of extend === extendChain ? lastOfRowFirst(tests) : tests) {
      const edit = extend({ addition, leftOut, coverage, test, context });
      if (edit) return edit;
    }
  }
  return null;
}

/** Of `if` statements in a row, the last one is where another branch is looked for. */
function lastOfRowFirst(tests: readonly FlowTest[]): FlowTest[] {
  const lists = tests.map(({ node }) => {
    const place = placeBefore(node);
    return place?.kind === 'before' ? place.list : null;
  });
  const [row] = lists;
  const inRow = tests.filter((_, index) => row && lists[index] === row);
  const others = tests.filter((test) => !inRow.includes(test));
  return [...inRow.reverse(), ...others];
}
