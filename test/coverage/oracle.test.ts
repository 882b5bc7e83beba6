import { expect, it } from 'vitest';

import { analyseText } from '../flow/analyse-text.js';
import { programOf } from './oracle/grammar/program.js';
import type { Coverage } from '../../analysis/coverage/coverage.js';
import { type Disagreement, judge } from './oracle/judge.js';
import { type Witness, witness } from './oracle/witness.js';

const COUNT = Number(process.env['ORACLE_HANDLERS'] ?? 400);
const SEED = Number(process.env['ORACLE_SEED'] ?? 1);

it('agrees with what handlers do when they run', () => {
  const found: string[] = [];
  let skipped = 0;
  for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
    const text = programOf(seed);
    const seen = witness(text);
    if (!seen) {
      skipped += 1;
      continue;
    }
    const coverages = analyseText(text).coverages;
    if (coverages.length !== 1) found.push(`${seed}: ${coverages.length} handlers\n${text}`);
    for (const coverage of coverages) {
      const list = disagreements(coverage, text, seen);
      if (list.length > 0)
        found.push(
          `${seed}: ${list.map(({ kind, error, said, seen }) => `${kind} ${error}: ${said} / ${seen}`).join('; ')}\n${text}\n`,
        );
    }
  }
  expect(skipped).toBeLessThan(COUNT / 10);
  expect(found.slice(0, 5).join('\n')).toEqual('');
}, 1_000_000);

/** What the analysis is wrong about even if what is foreign may answer otherwise each time that it is asked. */
function disagreements(coverage: Coverage, text: string, seen: Witness): Disagreement[] {
  const found = judge(coverage, seen);
  if (!seen.isOpen || found.every(({ kind }) => kind === 'blind')) return found;
  const fickle = witness(text, true);
  const isSeenAgain = fickle ? judge(coverage, fickle).map(({ error, said }) => `${said} ${error}`) : [];
  return found.filter(({ kind, error, said }) => kind === 'blind' || isSeenAgain.includes(`${said} ${error}`));
}
