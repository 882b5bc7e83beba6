import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { errorsPage } from '../../docs/errors-page.js';
import { CONNECTION_ERRORS } from '../../jitsi/errors.js';
import { lintSample } from './lint-sample.js';
import { documentPage, ROOT } from './pages.js';
import { type Sample, samplesOf } from './samples.js';

const MEMBERS = CONNECTION_ERRORS.map(({ member }) => member);

/** The errors that the only report about a handler names. */
function namedIn(sample: Sample): string[] {
  const messages = lintSample(sample);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['jitsi/exhaustive-connection-errors']);
  const message = messages[0]?.message ?? '';
  return MEMBERS.filter((member) => new RegExp(String.raw`\b${member}\b`, 'u').test(message));
}

describe('docs/errors.md', () => {
  // `npm run docs` writes it.
  it('is what jitsi/errors.ts says', async () => {
    await expect(errorsPage()).toMatchFileSnapshot(path.join(ROOT, 'docs/errors.md'));
  });

  const samples = samplesOf(documentPage('docs/errors.md'));

  it.each(MEMBERS)('has a handler for %s alone, which leaves the other six, and one that leaves none', (member) => {
    const [alone, whole, ...others] = samples.filter(({ text }) => text.includes(`const { ${member} }`));

    expect(namedIn(alone!)).toEqual(MEMBERS.filter((other) => other !== member));
    expect(whole).toMatchObject({ claim: 'Correct' });
    expect(others).toEqual([]);
  });

  it('ends with a handler that names them all', () => {
    expect(samples.at(-1)).toMatchObject({ claim: 'Correct', config: 'strict' });
    expect(MEMBERS.filter((member) => !samples.at(-1)!.text.includes(`case errors.${member}:`))).toEqual([]);
  });
});

describe('docs/rules/exhaustive-connection-errors.md', () => {
  it('has a handler of five errors and a default, of which strict wants the other two', () => {
    const samples = samplesOf(documentPage('docs/rules/exhaustive-connection-errors.md'));
    const [lenient, strict, ...others] = samples.filter(({ text }) => text.match(/^ +case /gmu)?.length === 5);

    expect(lenient).toMatchObject({ claim: 'Correct', config: 'recommended' });
    expect(strict).toMatchObject({ claim: 'Incorrect', config: 'strict', text: lenient!.text });
    expect(namedIn(strict!)).toEqual(['NOT_LIVE_ERROR', 'OTHER_ERROR']);
    expect(others).toEqual([]);
  });
});
