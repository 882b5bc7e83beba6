import { expect, it } from 'vitest';

import { DEFAULT_DEMANDS } from '../../analysis/coverage/default-demands.js';
import { addFallback, addMissingCases } from '../../analysis/coverage/edits/add-missing-cases.js';
import type { CoverageDemands, CoverageGap } from '../../analysis/coverage/gaps.js';
import { gapOf } from '../../analysis/coverage/gaps.js';
import type { FileAnalysis } from '../../analysis/analyse-file.js';
import { applyEdits } from '../../codemods/apply-edits.js';
import { programOf } from '../coverage/oracle/grammar/program.js';
import { analyseText } from '../flow/analyse-text.js';
import { expectKept } from './expect-kept.js';

/** `EDITED_HANDLERS=3000 EDITED_SEED=1 npx vitest run test/coverage-edits/generated.test.ts` takes more of them. */
const COUNT = Number(process.env['EDITED_HANDLERS'] ?? 40);
const SEED = Number(process.env['EDITED_SEED'] ?? 1);

const DEMANDS: readonly CoverageDemands[] = [
  DEFAULT_DEMANDS,
  { ...DEFAULT_DEMANDS, mode: 'explicit' },
  { ...DEFAULT_DEMANDS, mode: 'explicit', requireFallback: true, undiscriminated: 'report' },
  { ...DEFAULT_DEMANDS, requireFallback: true, forwarding: 'report' },
];

it('leaves nothing open in handlers of a grammar, and keeps what they do', async () => {
  let edited = 0;
  for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
    const text = programOf(seed);
    const tried = new Set<string>();
    for (const demands of DEMANDS) {
      for (const { gap, after } of editedTexts(text, demands)) {
        edited += 1;
        expect(gapsIn(analyseText(after), demands), `${seed}\n${text}\n${after}`).toEqual([]);
        if (tried.has(after)) continue;
        tried.add(after);
        await expectKept(text, after, new Set(gap.missing.flatMap(({ member }) => member ?? [])), [true, false]);
      }
    }
  }
  expect(edited).toBeGreaterThan(COUNT);
}, 3_600_000);

interface EditedText {
  readonly gap: CoverageGap;
  readonly after: string;
}

function editedTexts(text: string, demands: CoverageDemands): EditedText[] {
  const analysis = analyseText(text);
  return gapsIn(analysis, demands).flatMap((gap) => {
    const takesFallback = gap.kind === 'discriminated' && (demands.mode === 'fallback' || gap.missing.length === 0);
    const edits = [addMissingCases(gap, analysis.context), takesFallback ? addFallback(gap, analysis.context) : null];
    return edits.flatMap((edit) => (edit ? [{ gap, after: applyEdits(text, [edit.edits]).text }] : []));
  });
}

function gapsIn({ coverages }: FileAnalysis, demands: CoverageDemands): CoverageGap[] {
  return coverages.map((coverage) => gapOf(coverage, demands)).filter((gap) => gap !== null);
}
