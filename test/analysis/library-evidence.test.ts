import { describe, expect, it } from 'vitest';

import { analyseText } from '../flow/analyse-text.js';

const shows = (text: string, settings?: object, path = 'a.ts'): boolean =>
  analyseText(text, path, settings).showsLibrary;

describe('a file shows the library', () => {
  it.each([
    [`import a from 'lib-jitsi-meet';`, `import a from 'jitsi-meet';`],
    [`import 'lib-jitsi-meet/dist';`, `import 'lib-jitsi-meets';`],
    [`const a = require('lib-jitsi-meet');`, 'const a = require(name);'],
    ['JitsiMeetJS.init();', 'Jitsi.init();'],
    ['window.JitsiMeetJS.init();', 'window.Jitsi.init();'],
    [`window['JitsiMeetJS'].init();`, 'window[JitsiName].init();'],
    ['/* global JitsiMeetJS */', '/* JitsiMeetJS */'],
    ['const JitsiMeetJS = await load();', `import { JitsiMeetJS } from 'other';`],
    ['function use(JitsiMeetJS) {}', 'function JitsiMeetJS() {}'],
    ['const JitsiMeetJS = Provider.get();', 'const JitsiMeetJS = {};'],
    ['lib.errors.connection;', 'lib.failures.connection;'],
    ['lib.events.connection;', 'const lib = {}; lib.events.connection;'],
    ['const { connection } = lib.errors;', 'const { connection } = lib.failures;'],
    ['JitsiConnectionErrors;', 'JitsiConnectionError;'],
    ['let a: JitsiConnectionErrors;', 'let a: JitsiConnectionError;'],
    [`import { JitsiConnectionEvents } from './lib';`, `import { JitsiConnection } from './lib';`],
    [`import { JitsiConnectionEvents as Events } from 'other';`, `import { ConnectionEvents as Events } from 'other';`],
    [`import { JitsiUnheardOfErrors as Errors } from './lib';`, `import { JitsiUnheardOf as Errors } from './lib';`],
    [`import JitsiUnheardOfErrors from './lib';`, `import UnheardOf from './lib';`],
    ['lib.JitsiUnheardOfEvents.LEFT;', 'lib.JitsiUnheardOf.LEFT;'],
    ['lib.JitsiMeetJS;', `const lib = {}; lib.JitsiMeetJS;`],
  ])('in %s, but not in %s', (shown, hidden) => {
    expect([shows(shown), shows(hidden)]).toEqual([true, false]);
  });

  it.each([
    ['switch (action.type) { case CONNECTION_FAILED: }', 'switch (action.type) { case CONNECTION_LOST: }'],
    [
      'switch (action.type) { case (CONNECTION_FAILED as string): }',
      'switch (action.type) { case (CONNECTION_LOST as string): }',
    ],
    ['switch (action.type) { case types.CONNECTION_FAILED: }', 'switch (action.type) { case types.CONNECTION_LOST: }'],
    [
      'switch (action.type) { case types.CONNECTION_FAILED: }',
      'switch (action.state) { case types.CONNECTION_FAILED: }',
    ],
    ['switch (action.type) { case types.CONNECTION_FAILED: }', 'switch (type) { case types.CONNECTION_FAILED: }'],
    ['action.type === types.CONNECTION_FAILED;', 'action.state === types.CONNECTION_FAILED;'],
    ['base.types.CONNECTION_FAILED === action.type;', 'base[types].CONNECTION_FAILED === action.type;'],
    ['action.type === types.CONNECTION_FAILED;', 'action.type === bluetoothStates.CONNECTION_FAILED;'],
    ['action.type === types.CONNECTION_FAILED;', 'action.type === XMPPEvents.CONNECTION_FAILED;'],
    ['action.type === types.CONNECTION_FAILED;', 'action.type === wifiStatus.CONNECTION_FAILED;'],
    ['action.type === types.CONNECTION_FAILED;', 'action.type === get().CONNECTION_FAILED;'],
    ['action.type === CONNECTION_FAILED;', 'action.state === CONNECTION_FAILED;'],
    ['CONNECTION_FAILED === action.type;', 'CONNECTION_FAILED === action.state;'],
    ['type === CONNECTION_FAILED;', 'state === CONNECTION_FAILED;'],
    ['actionType === CONNECTION_FAILED;', 'getType() === CONNECTION_FAILED;'],
  ])('by redux code in %s, but not in %s', (shown, hidden) => {
    expect([shows(shown), shows(hidden)]).toEqual([true, false]);
  });
});

describe('what the settings say', () => {
  it('takes a table apart, which by its path alone must be the connection’s', () => {
    expect(shows('const { SERVER_ERROR } = lib.errors.connection;')).toBe(true);
    expect(shows('const { PASSWORD_REQUIRED } = config.errors.conference;')).toBe(false);
    expect(shows('const { JitsiConferenceErrors: { PASSWORD_REQUIRED } } = require("./lib");')).toBe(true);
  });

  it('names other globals and packages', () => {
    expect(shows('Meet.init();')).toBe(false);
    expect(shows('Meet.init();', { globals: ['Meet'] })).toBe(true);
    expect(shows('a.Meet.init();', { globals: ['Meet'] })).toBe(true);
    expect(shows(`import a from 'meet';`, { libraries: ['meet'] })).toBe(true);
  });

  it('shows the library everywhere but on a page of the IFrame API, by a module for the constants', () => {
    const settings = { constantsModule: './lib' };
    expect(shows('init();', settings)).toBe(true);
    expect(shows('new JitsiMeetExternalAPI();', settings)).toBe(false);
    expect(shows('new window.JitsiMeetExternalAPI();', settings)).toBe(false);
    expect(shows('new JitsiMeetExternalAPI(); JitsiMeetJS.init();', settings)).toBe(true);
  });
});

describe('a declaration file', () => {
  it.each(['a.d.ts', 'a.d.mts', 'a.d.cts'])('%s only defines', (path) => {
    expect(shows(`import a from 'lib-jitsi-meet';`, {}, path)).toBe(false);
    expect(shows(`import a from 'lib-jitsi-meet';`, {}, path.replace('.d', ''))).toBe(true);
  });
});
