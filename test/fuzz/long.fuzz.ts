import { writeSync } from 'node:fs';

import { expect, it } from 'vitest';

import { LATEST_RELEASE } from '../../jitsi/releases.js';
import { projectWith } from '../docs/lint-sample.js';
import { describeFailure, type Failure, type Figures, fuzz } from './fuzz.js';

const COUNT = Number(process.env['FUZZ_COUNT'] ?? 100_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const STEP = 500;

const print = (line: string): void => {
  writeSync(1, `${line}\n`);
};

it(`holds for ${COUNT} inputs from seed ${SEED} on`, () => {
  const begun = Date.now();
  const seen = new Set<Failure>();
  const onProgress = ({ inputs, programs, failures }: Figures): void => {
    for (const failure of failures) if (!seen.has(failure)) print(describeFailure(failure));
    for (const failure of failures) seen.add(failure);
    if (inputs % STEP > 0 && inputs < COUNT) return;
    const seconds = Math.round((Date.now() - begun) / 1000);
    print(`${inputs} inputs, ${programs} of them programs, ${failures.length} failures, ${seconds} s`);
  };
  const { inputs, failures } = fuzz(SEED, COUNT, [projectWith(null), projectWith(LATEST_RELEASE)], onProgress);

  expect(failures.map(({ seed }) => seed)).toEqual([]);
  expect(inputs).toBe(COUNT);
});
