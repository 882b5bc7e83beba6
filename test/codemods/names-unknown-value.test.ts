import { describe, expect, it } from 'vitest';

import { mayTestUnknownValue } from '../../codemods/names-unknown-value.js';

const LISTENS = 'connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);\n';

describe('a text may test for a connection error that there is none', () => {
  it.each([
    `error === 'connection.timeout'`,
    `error == ('connection.timeout')`,
    `if ('connection.timeout' === error) {}`,
    `if (('connection.timeout') != error) {}`,
    `switch (error) { case 'connection.timeout': }`,
    `switch (error) { case('connection.timeout'): }`,
    `const TIMEOUT = "connection.timeout";`,
    'const TIMEOUTS = [`connection.timeout`];',
    `const TEXTS = { 'connection.timeout': 'Timeout.' };`,
    `const TEXTS = { ['connection.timeout']: 'Timeout.' };`,
  ])('by %s', (code) => expect(mayTestUnknownValue(LISTENS + code)).toBe(true));
});

describe('a text tests for none', () => {
  it.each([
    [`by a key of a translation`, `${LISTENS}t('connection.timeout');`],
    [`by a key of a translation, with more`, `${LISTENS}i18n.t( 'connection.timeout', { count });`],
    [`where nothing is listened to`, `error === 'connection.timeout';`],
    [`where nothing of that kind is written`, `${LISTENS}error === 'timeout';`],
  ])('%s', (_, text) => expect(mayTestUnknownValue(text)).toBe(false));
});
