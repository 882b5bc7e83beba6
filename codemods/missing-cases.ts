import type { CoverageEdit } from '../analysis/coverage/edits/addition.js';
import { addFallback, addMissingCases } from '../analysis/coverage/edits/add-missing-cases.js';
import { notHandledYet, recoveryOf } from '../analysis/coverage/edits/new-bodies.js';
import { unspelledReason } from '../analysis/coverage/edits/spell-errors.js';
import type { CoverageDemands, CoverageGap } from '../analysis/coverage/gaps.js';
import { gapOf } from '../analysis/coverage/gaps.js';
import { isFunction } from '../analysis/function-node.js';
import { leftSentence } from '../analysis/left-reasons.js';
import type { Change } from './apply-edits.js';
import { disabledPlaces } from './disabled-places.js';
import { handlesFailure } from './handles-failure.js';
import type { Codemod, Remark } from './proposal.js';

const RULE = 'jitsi/exhaustive-connection-errors';

const NO_SAFE_PLACE = 'No place was found where this handler can be extended safely.';

/** Every handler comes to name the errors that it leaves out. */
export function missingCases(demands: CoverageDemands): Codemod {
  return {
    concerns: handlesFailure,
    propose({ context, coverages }) {
      const changes: Change[] = [];
      const left: Remark[] = [];
      const places = new Set<unknown>();
      const isDisabled = disabledPlaces(context.file);
      for (const coverage of coverages) {
        const gap = gapOf(coverage, demands);
        if (!gap || places.has(gap.place)) continue;
        places.add(gap.place);
        if (isDisabled(RULE, gap.place.range[0])) continue;
        const edit = gap.missing.length > 0 ? addMissingCases(gap, context) : addFallback(gap, context);
        if (edit && !isDone(gap, edit, context.file.text)) {
          changes.push(edit.edits);
          continue;
        }
        const unspelled = edit ? null : unspelledReason(gap, context);
        left.push({
          offset: gap.place.range[0],
          value: namesOf(gap).join(', ') || FALLBACK,
          reason: unspelled ? leftSentence(unspelled) : NO_SAFE_PLACE,
        });
      }
      return { changes, left, lookAt: [], open: changes.length + left.length };
    },
  };
}

/** What is named in the remark about a handler that lacks nothing else. */
const FALLBACK = 'fallback';

function namesOf({ missing }: CoverageGap): string[] {
  return missing.flatMap(({ member }) => member ?? []);
}

/** Whether an edit was made around there before, to no effect: once more would be no better. */
function isDone({ missing }: CoverageGap, { edits, site }: CoverageEdit, text: string): boolean {
  let around = site;
  while (around.parent && !isFunction(around)) around = around.parent;
  const [start, end] = around.type === 'Program' ? site.range : around.range;
  const written = text.slice(start, end);
  if (missing.length === 0) return edits.every((edit) => written.includes(edit.text.trim()));
  return missing.some(({ member, isFallback }) => {
    const mark = isFallback ? recoveryOf(member ?? '') : notHandledYet(member ?? '');
    return mark !== null && written.includes(mark);
  });
}
