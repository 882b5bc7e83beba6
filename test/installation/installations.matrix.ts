import { afterAll, describe, expect, it } from 'vitest';

import { INSTALLATIONS } from './installations.js';
import { projectWithBuild, REAL_BUILDS } from './real-builds.js';
import { type Said, whatIsSaid } from './what-is-said.js';

/** What most of them have: four errors, and a default export. */
const FOUR_ERRORS = {
  'exhaustive-connection-errors': 'CONNECTION_DROPPED_ERROR OTHER_ERROR SERVER_ERROR',
  'no-raw-connection-error': 'SERVER_ERROR',
  'no-raw-connection-event': 'CONNECTION_FAILED WRONG_STATE',
  'no-undefined-import': 'JitsiConnectionErrors',
};

const EXPECTED: Readonly<Record<(typeof REAL_BUILDS)[number], Partial<Said>>> = {
  // Of 2017: three errors, one of which is gone since.
  'lib-jitsi-meet@1.0.6': {
    ...FOUR_ERRORS,
    'exhaustive-connection-errors': 'CONNECTION_ERROR OTHER_ERROR',
    'no-raw-connection-error': '',
  },
  'lib-jitsi-meet-dist@2.1.5': FOUR_ERRORS,
  '@lyno/lib-jitsi-meet@2.6726.2': FOUR_ERRORS,
  '@solyd/lib-jitsi-meet@2.7001.1': FOUR_ERRORS,
};

const table = new Map<string, Said>();

describe('made by hand', () => {
  it.each(Object.entries(INSTALLATIONS))('%s', (name, { make, settings, library }) => {
    table.set(name, whatIsSaid(make(), settings, library));
  });
});

describe('from npm', () => {
  it.each(REAL_BUILDS)('%s', (build) => {
    const said = whatIsSaid(projectWithBuild(build));
    table.set(build, said);

    expect(said).toMatchObject(EXPECTED[build]);
  });
});

afterAll(() => {
  const cells = [...table].flatMap(([installation, said]) =>
    Object.entries(said).map(([rule, names]) => `| ${installation} | ${rule} | ${names === '' ? '–' : names} |`),
  );
  process.stdout.write(['| installation | rule | says |', '| --- | --- | --- |', ...cells, ''].join('\n'));
});
