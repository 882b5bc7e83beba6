import { expect, it } from 'vitest';

import { LATEST_RELEASE } from '../../jitsi/releases.js';
import { projectWith } from '../docs/lint-sample.js';
import { describeFailure, fuzz } from './fuzz.js';

const SEED = 1;
const COUNT = 200;

it('holds for whatever comes', () => {
  const { programs, failures } = fuzz(SEED, COUNT, [projectWith(null), projectWith(LATEST_RELEASE)]);

  expect(failures.map(describeFailure).join('\n')).toBe('');
  expect(programs).toBeGreaterThan(COUNT * 0.8);
}, 300_000);
