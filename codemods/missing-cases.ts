import { addMissingCases } from '../analysis/coverage/edits/add-missing-cases.js';
import { notHandledYet } from '../analysis/coverage/edits/new-bodies.js';
import type { CoverageDemands, CoverageGap } from '../analysis/coverage/gaps.js';
import { gapOf } from '../analysis/coverage/gaps.js';
import { isFunction } from '../analysis/function-node.js';
import type { Change } from './apply-edits.js';
import { handlesFailure } from './handles-failure.js';
import type { Codemod, Remark } from './proposal.js';

const NO_SAFE_PLACE = 'No place was found where this handler can be extended safely.';

/** Every handler comes to name the errors that it leaves out. */
export function missingCases(demands: CoverageDemands): Codemod {
  return {
    concerns: handlesFailure,
    propose({ context, coverages }) {
      const changes: Change[] = [];
      const left: Remark[] = [];
      const places = new Set<unknown>();
      for (const coverage of coverages) {
        const gap = gapOf(coverage, demands);
        if (!gap || gap.missing.length === 0 || places.has(gap.place)) continue;
        places.add(gap.place);
        const edit = addMissingCases(gap, context);
        if (edit && !isDone(gap, edit.site, context.file.text)) changes.push(edit.edits);
        else left.push({ offset: gap.place.range[0], value: namesOf(gap).join(', '), reason: NO_SAFE_PLACE });
      }
      return { changes, left, lookAt: [] };
    },
  };
}

function namesOf({ missing }: CoverageGap): string[] {
  return missing.flatMap(({ member }) => member ?? []);
}

type Site = NonNullable<ReturnType<typeof addMissingCases>>['site'];

/** Whether an error was added around there before, to no effect: once more would be no better. */
function isDone(gap: CoverageGap, site: Site, text: string): boolean {
  let around: Site = site;
  while (around.parent && !isFunction(around)) around = around.parent;
  const [start, end] = around.type === 'Program' ? site.range : around.range;
  const written = text.slice(start, end);
  return namesOf(gap).some((member) => written.includes(notHandledYet(member)));
}
