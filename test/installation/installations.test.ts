import { setTimeout as pause } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { addFiles, folderWith } from '../jitsi/temporary-folder.js';
import { modules, NINE, release, under } from './builds.js';
import { INSTALLATIONS } from './installations.js';
import { type Said, whatIsSaid } from './what-is-said.js';

/** What does not depend on an installation. */
const ALWAYS = { 'no-error-object-access': 'message', 'require-connection-failed-handler': 'unheard' };

/** Nothing can be seen: the newest constants that the plugin knows are in force, and nothing newer is unknown. */
const NOTHING_SEEN: Said = {
  ...ALWAYS,
  'exhaustive-connection-errors':
    'CONFERENCE_REQUEST_FAILED CONNECTION_DROPPED_ERROR NOT_LIVE_ERROR OTHER_ERROR SERVER_ERROR SHARD_CHANGED_ERROR',
  'no-hasty-retry':
    'CONFERENCE_REQUEST_FAILED CONNECTION_DROPPED_ERROR NOT_LIVE_ERROR OTHER_ERROR PASSWORD_REQUIRED SERVER_ERROR',
  'no-misplaced-constant': 'SERVER_ERROR',
  'no-raw-connection-error': 'SERVER_ERROR NOT_LIVE_ERROR CONFERENCE_REQUEST_FAILED SHARD_CHANGED_ERROR',
  'no-raw-connection-event': 'CONNECTION_FAILED CONNECTION_TOKEN_EXPIRED',
  'no-undefined-import': '',
  'no-unknown-connection-error': '',
};

const FOUR_ERRORS: Said = {
  ...ALWAYS,
  'exhaustive-connection-errors': 'CONNECTION_DROPPED_ERROR OTHER_ERROR SERVER_ERROR',
  'no-hasty-retry': 'CONNECTION_DROPPED_ERROR OTHER_ERROR PASSWORD_REQUIRED SERVER_ERROR',
  'no-misplaced-constant': 'SERVER_ERROR',
  'no-raw-connection-error': 'SERVER_ERROR',
  'no-raw-connection-event': 'CONNECTION_FAILED WRONG_STATE',
  'no-undefined-import': 'JitsiConnectionErrors',
  'no-unknown-connection-error':
    'NOT_LIVE_ERROR CONFERENCE_REQUEST_FAILED SHARD_CHANGED_ERROR TIME_LIMIT_ERROR LICENSE_ERROR connection.notLiveError connection.conferenceRequestFailed connection.shardChangedError',
};

const V1880: Said = {
  ...FOUR_ERRORS,
  'exhaustive-connection-errors':
    'CONFERENCE_REQUEST_FAILED CONNECTION_DROPPED_ERROR NOT_LIVE_ERROR OTHER_ERROR SERVER_ERROR',
  'no-hasty-retry':
    'CONFERENCE_REQUEST_FAILED CONNECTION_DROPPED_ERROR NOT_LIVE_ERROR OTHER_ERROR PASSWORD_REQUIRED SERVER_ERROR',
  'no-raw-connection-error': 'SERVER_ERROR NOT_LIVE_ERROR CONFERENCE_REQUEST_FAILED',
  'no-unknown-connection-error': 'SHARD_CHANGED_ERROR TIME_LIMIT_ERROR LICENSE_ERROR connection.shardChangedError',
};

const NINE_ERRORS: Said = {
  ...NOTHING_SEEN,
  'no-hasty-retry':
    'CONFERENCE_REQUEST_FAILED CONNECTION_DROPPED_ERROR LICENSE_ERROR NOT_LIVE_ERROR OTHER_ERROR PASSWORD_REQUIRED SERVER_ERROR TIME_LIMIT_ERROR',
  'exhaustive-connection-errors':
    'CONFERENCE_REQUEST_FAILED CONNECTION_DROPPED_ERROR NOT_LIVE_ERROR OTHER_ERROR SERVER_ERROR SHARD_CHANGED_ERROR TIME_LIMIT_ERROR LICENSE_ERROR',
  'no-misplaced-constant': 'SERVER_ERROR TIME_LIMIT_ERROR',
  'no-raw-connection-error':
    'SERVER_ERROR NOT_LIVE_ERROR CONFERENCE_REQUEST_FAILED SHARD_CHANGED_ERROR TIME_LIMIT_ERROR LICENSE_ERROR',
  'no-raw-connection-event': 'CONNECTION_FAILED WRONG_STATE',
  'no-undefined-import': 'JitsiConnectionErrors',
};

const EXPECTED: Readonly<Record<string, Said>> = {
  'no installation': NOTHING_SEEN,
  'a bundle alone': FOUR_ERRORS,
  'CommonJS modules': FOUR_ERRORS,
  'ES modules of v1366': FOUR_ERRORS,
  'ES modules of v1880': V1880,
  'ES modules of v2193': {
    ...NOTHING_SEEN,
    'no-undefined-import': 'JitsiConnectionErrors',
    'no-unknown-connection-error': 'TIME_LIMIT_ERROR LICENSE_ERROR',
  },
  'a release to come': NINE_ERRORS,
  'a release that lacks an old error': {
    ...FOUR_ERRORS,
    'exhaustive-connection-errors': '',
    'no-hasty-retry': 'PASSWORD_REQUIRED',
    'no-raw-connection-error': '',
    'no-unknown-connection-error':
      'SERVER_ERROR NOT_LIVE_ERROR CONFERENCE_REQUEST_FAILED SHARD_CHANGED_ERROR TIME_LIMIT_ERROR LICENSE_ERROR connection.serverError connection.notLiveError connection.conferenceRequestFailed connection.shardChangedError',
  },
  'a workspace': V1880,
  'a fork under its own name': NINE_ERRORS,
  'a release that the settings name': FOUR_ERRORS,
  'errors that the settings add': {
    ...V1880,
    'exhaustive-connection-errors':
      'CONFERENCE_REQUEST_FAILED CONNECTION_DROPPED_ERROR NOT_LIVE_ERROR OTHER_ERROR SERVER_ERROR TIME_LIMIT_ERROR',
    'no-hasty-retry':
      'CONFERENCE_REQUEST_FAILED CONNECTION_DROPPED_ERROR NOT_LIVE_ERROR OTHER_ERROR PASSWORD_REQUIRED SERVER_ERROR TIME_LIMIT_ERROR',
    'no-misplaced-constant': 'SERVER_ERROR TIME_LIMIT_ERROR',
    'no-raw-connection-error': 'SERVER_ERROR NOT_LIVE_ERROR CONFERENCE_REQUEST_FAILED TIME_LIMIT_ERROR',
    'no-unknown-connection-error': 'SHARD_CHANGED_ERROR LICENSE_ERROR connection.shardChangedError',
  },
  'a broken manifest': NOTHING_SEEN,
  'an entry that is missing': NOTHING_SEEN,
  'a bundle of something else': NOTHING_SEEN,
  'a folder with nothing in it': NOTHING_SEEN,
};

describe('what the rules say depends on what is installed', () => {
  it('is told for every installation', () => {
    expect(Object.keys(EXPECTED)).toEqual(Object.keys(INSTALLATIONS));
  });

  it.each(Object.entries(INSTALLATIONS))('%s', (name, { make, settings, library }) => {
    expect(whatIsSaid(make(), settings, library)).toEqual(EXPECTED[name]);
  });
});

describe('an upgrade', () => {
  it('is noticed within a second', async () => {
    const project = folderWith(under('node_modules/lib-jitsi-meet', release(1880)));
    expect(whatIsSaid(project)).toEqual(V1880);

    addFiles(project, under('node_modules/lib-jitsi-meet', modules(NINE)));
    await pause(1000);
    expect(whatIsSaid(project)).toEqual(NINE_ERRORS);
  });
});
