import { expect, it } from 'vitest';

import { analyseText } from '../flow/analyse-text.js';
import { programOf } from './oracle/grammar/program.js';
import { judge } from './oracle/judge.js';
import { witness } from './oracle/witness.js';

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
      const list = judge(coverage, seen);
      if (list.length > 0)
        found.push(
          `${seed}: ${list.map(({ kind, error, said, seen }) => `${kind} ${error}: ${said} / ${seen}`).join('; ')}\n${text}\n`,
        );
    }
  }
  expect(skipped).toBeLessThan(COUNT / 10);
  expect(found.slice(0, 5).join('\n')).toEqual('');
}, 1_000_000);
