import { describe, expect, it } from 'vitest';

import { analyseFile, type FileAnalysis } from '../../analysis/analyse-file.js';
import { EVERY_TOPIC, type Topics, topicsOf } from '../../analysis/topics.js';
import { analyseText } from '../flow/analyse-text.js';

const KINDS = [
  'rawErrors',
  'rawEvents',
  'unknownErrors',
  'misplacedConstants',
  'objectAccesses',
  'hastyRetries',
  'unheardConnections',
  'unshownComparisons',
] as const;

type Kind = (typeof KINDS)[number];

const SETTINGS = [
  { release: 'latest' },
  { release: 1400 },
  { release: 'detect', libraries: ['lib-jitsi-meet', 'lib'] },
];

function kindsIn(analysis: FileAnalysis): Kind[] {
  return KINDS.filter((kind) => analysis[kind].length > 0);
}

/** That the text of a program rules out nothing of what its tree shows, under any settings; and what that is. */
function findsAll(text: string, kind: Kind): void {
  const [first] = SETTINGS.map((settings) => {
    const analysis = analyseText(text, 'a.ts', settings);
    const whole = kindsIn(analyseFile(analysis.context.file, () => EVERY_TOPIC));
    expect(kindsIn(analysis), `${text}\n${JSON.stringify(settings)}`).toEqual(whole);
    return whole;
  });
  expect(first, text).toContain(kind);
}

function topicsIn(text: string, settings: object = {}): Topics {
  return topicsOf(analyseText(text, 'a.ts', settings).context.file);
}

const LIBRARY = "import JitsiMeetJS from 'lib-jitsi-meet';\n";

function inHandler(code: string): string {
  return `connection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => { ${code} });`;
}

describe('an error registered as an event is found', () => {
  it.each([
    'connection.on(JitsiMeetJS.errors.connection.OTHER_ERROR, f);',
    'connection.on(lib.errors.connection.OTHER_ERROR);',
    'connection.on(\n  /* the error */ lib /* of */ . errors // here\n  .connection\n  .OTHER_ERROR,\n  f,\n);',
    `connection.on(/* ${'long '.repeat(100)}*/lib.errors.connection.OTHER_ERROR, f);`,
    'connection.on((lib.errors.connection.OTHER_ERROR), f);',
    'connection.on(((lib.errors.connection.OTHER_ERROR)), f);',
    'connection.on((lib).errors.connection.OTHER_ERROR, f);',
    'connection.on((0, lib.errors.connection.OTHER_ERROR), f);',
    'connection.on(lib.errors.connection.OTHER_ERROR as any, f);',
    'connection.on(lib!.errors!.connection!.OTHER_ERROR!, f);',
    'connection.on(<any>lib.errors.connection.OTHER_ERROR, f);',
    'connection.on<any>(lib.errors.connection.OTHER_ERROR, f);',
    'connection.on((lib as any).errors.connection.OTHER_ERROR, f);',
    'connection.on((lib.errors as any).connection.OTHER_ERROR, f);',
    'connection.on((lib.errors.connection as any).OTHER_ERROR, f);',
    'connection.on(lib?.errors?.connection?.OTHER_ERROR, f);',
    "connection.on(lib.errors.connection['OTHER_ERROR'], f);",
    "connection.on(lib.errors['connection'].OTHER_ERROR, f);",
    "connection.on(lib['errors'].connection.OTHER_ERROR, f);",
    "connection.on(lib[ 'errors' ] [ `connection` ] . OTHER_ERROR, f);",
    'connection.on(libs[0].errors.connection.OTHER_ERROR, f);',
    'connection.on(get().errors.connection.OTHER_ERROR, f);',
    'connection.on((await load()).errors.connection.OTHER_ERROR, f);',
    'connection.on(await lib.errors.connection.OTHER_ERROR, f);',
    'connection.on(this.#lib.errors.connection.OTHER_ERROR, f);',
    'connection.on(größe.errors.connection.OTHER_ERROR, f);',
    'connection.on(a && lib.errors.connection.OTHER_ERROR, f);',
    'connection.on(a ? lib.errors.connection.OTHER_ERROR : lib.errors.connection.OTHER_ERROR, f);',
    'connection.on(a ? null : lib.errors.connection.OTHER_ERROR, f);',
    'connection.on(lib\u00a0.errors.connection.OTHER_ERROR, f);',
    `connection.on(${'lib.'.repeat(200)}errors.connection.OTHER_ERROR, f);`,
    "connection['on'](lib.errors.connection.OTHER_ERROR, f);",
    'connection.on ( lib.errors.connection.OTHER_ERROR, f);',
    'connection.on?.(lib.errors.connection.OTHER_ERROR, f);',
    'connection.on!(lib.errors.connection.OTHER_ERROR, f);',
    '(connection.on as any)(lib.errors.connection.OTHER_ERROR, f);',
    'const E = (lib.errors.connection.OTHER_ERROR); connection.on(E, f);',
    'const E = <any>lib.errors.connection.OTHER_ERROR; connection.on(E, f);',
    'const E: string = lib.errors.connection.OTHER_ERROR; connection.on(E, f);',
    'const E = (0, lib.errors.connection.OTHER_ERROR); connection.on(E, f);',
    'let E; E = lib.errors.connection.OTHER_ERROR; connection.on(E, f);',
    'const { OTHER_ERROR } = lib.errors.connection; connection.on(OTHER_ERROR, f);',
    'const { OTHER_ERROR: E = 1 } = lib.errors.connection; connection.on(E, f);',
    'const { connection: { OTHER_ERROR } } = lib.errors; connection.on(OTHER_ERROR, f);',
    'const { errors } = JitsiMeetJS; connection.on(errors.connection.OTHER_ERROR, f);',
    'const { a, errors: e } = JitsiMeetJS; connection.on(e.connection.OTHER_ERROR, f);',
    "const { 'errors': e } = JitsiMeetJS; connection.on(e.connection.OTHER_ERROR, f);",
    'const { [`errors`]: e } = JitsiMeetJS; connection.on(e.connection.OTHER_ERROR, f);',
    "const { [('errors')]: e } = JitsiMeetJS; connection.on(e.connection.OTHER_ERROR, f);",
    "const e = JitsiMeetJS[('errors')]; connection.on(e.connection.OTHER_ERROR, f);",
    "import { JitsiConnectionErrors as E } from './lib'; connection.on(E.OTHER_ERROR, f);",
    "import x, { JitsiConnectionErrors } from './lib'; const E = JitsiConnectionErrors; connection.on(E.OTHER_ERROR, f);",
    "import * as E from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors'; connection.on(E.OTHER_ERROR, f);",
    "import { OTHER_ERROR } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors.js'; connection.on(OTHER_ERROR, f);",
    "const { OTHER_ERROR } = require('lib-jitsi-meet/dist/esm/JitsiConnectionErrors'); connection.on(OTHER_ERROR, f);",
    "const lib_1 = require('./lib'); connection.on(lib_1.JitsiConnectionErrors.OTHER_ERROR, f);",
    'const JitsiConnectionErrors = lib.errors.connection\n  .OTHER_ERROR;\nconnection.on(JitsiConnectionErrors, f);',
    'connection.on(lib.\\u0065rrors.connection.OTHER_ERROR, f);',
    "connection.on('connection.otherError', f);",
    "connection.on('\\x63onnection.otherError', f);",
    "connection.on('connec\\\ntion.otherError', f);",
  ])('%s', (code) => findsAll(LIBRARY + code, 'misplacedConstants'));
});

describe('a constant that is not there is found', () => {
  it.each([
    'act(JitsiMeetJS.errors.connection.OTHER_EROR);',
    'if (error === JitsiMeetJS.errors.connection.OTHER_EROR) act();',
    'act(JitsiMeetJS.errors.connection.JitsiConnectionErrors.OTHER_EROR);',
    'act(JitsiMeetJS.errors.connection.default.OTHER_EROR);',
    'act((JitsiMeetJS.errors).connection.OTHER_EROR);',
    'const JitsiConnectionErrors = JitsiMeetJS.errors.connection\n  .JitsiConnectionErrors;\nact(JitsiConnectionErrors.OTHER_EROR);',
    'const JitsiConnectionErrors = JitsiMeetJS.errors.connection\n\nact(JitsiConnectionErrors.OTHER_EROR)',
    "import * as E from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors.js'; act(E.default.OTHER_EROR);",
    "import {\n  // the errors\n  JitsiConnectionErrors } from './lib'; act(JitsiConnectionErrors.OTHER_EROR);",
  ])('%s', (code) => findsAll(LIBRARY + code, 'unknownErrors'));

  it.each([
    'act(JitsiMeetJS.events.connection.PASSWORD_REQUIRED);',
    'act(JitsiMeetJS.events.connection.default.PASSWORD_REQUIRED);',
    "const { 'events': { 'connection': { PASSWORD_REQUIRED } } } = JitsiMeetJS;",
    'const { // the events\n events: { connection: { PASSWORD_REQUIRED } } } = JitsiMeetJS;',
  ])('%s', (code) => findsAll(LIBRARY + code, 'misplacedConstants'));
});

describe('a misspelt value is found', () => {
  it.each([
    "if (error === 'connection.dropedError') act();",
    "if('connection.dropedError' === error) act();",
    "if( 'connection.dropedError'/* old */=== error) act();",
    "if('connection.dropedError' as string === error) act();",
    "if(<string>'connection.dropedError' === error) act();",
    "return('connection.dropedError') === error;",
    "a ? b : 'connection.dropedError' === error;",
    "switch (error) { case'connection.dropedError': act(); }",
    "switch (error) { case('connection.dropedError'): act(); }",
    "if (['connection.dropedError'].includes(error)) act();",
    "if ([\n'connection.dropedError',\n].includes(error)) act();",
    "if (new Set(['connection.dropedError']).has(error)) act();",
    "const M = { 'connection.dropedError': 1 }; show(M[error] ?? 2);",
    "const M = new Map([['connection.dropedError', 1]]); show(M.get(error) ?? 2);",
    "const E: string = 'connection.dropedError'; if (E === error) act();",
    'if (error === `connection.dropedError`) act();',
    "if (error === 'connection.\\x64ropedError') act();",
  ])('%s', (code) => findsAll(LIBRARY + inHandler(code), 'unknownErrors'));
});

describe('a constant of another table is found where it is compared', () => {
  it.each([
    'if (JitsiConferenceErrors.PASSWORD_REQUIRED === error) act();',
    'if ((JitsiConferenceErrors.PASSWORD_REQUIRED) === error) act();',
    'const is = () => (JitsiConferenceErrors.PASSWORD_REQUIRED) === error; is();',
    'if (a) act(); else (JitsiConferenceErrors.PASSWORD_REQUIRED) === error && act();',
    'switch (error) { case(JitsiConferenceErrors.PASSWORD_REQUIRED): act(); }',
    'const E = JitsiConferenceErrors.PASSWORD_REQUIRED; if (E === error) act();',
    "if ([JitsiMeetJS.errors['conference'].PASSWORD_REQUIRED].includes(error)) act();",
    'const M = { [JitsiConferenceErrors.PASSWORD_REQUIRED]: 1 }; show(M[error] ?? 2);',
    'if (JitsiMeetJS.events.connection.CONNECTION_FAILED as any === error) act();',
    "if (error === 'conference.passwordRequired') act();",
    "if (error === 'c\\u{6f}nference.passwordRequired') act();",
  ])('%s', (code) => findsAll(LIBRARY + inHandler(code), 'misplacedConstants'));
});

describe('a listener is found', () => {
  it.each([
    'connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => show(error.message));',
    'connection.on(JitsiConnectionEvents./* it */CONNECTION_FAILED, (error) => show(error.message));',
    'connection.on(JitsiConnectionEvents // it\n  .CONNECTION_FAILED, (error) => show(error.message));',
    'connection.on(JitsiConnectionEvents[`CONNECTION_FAILED`], (error) => show(error.message));',
    "connection.on(JitsiConnectionEvents[('CONNECTION_FAILED')], (error) => show(error.message));",
    "connection.on((JitsiConnectionEvents as any)?.['CONNECTION_FAILED'], (error) => show(error.message));",
    'connection.on(JitsiConnectionEvents.CONNECTION\\u005fFAILED, (error) => show(error.message));',
    'const { CONNECTION_FAILED } = JitsiMeetJS.events.connection; connection.on(CONNECTION_FAILED, (e) => show(e.message));',
    "const { 'CONNECTION_FAILED': F = 1 } = JitsiMeetJS.events.connection; connection.on(F, (e) => show(e.message));",
    "const { 'events': { 'connection': { 'CONNECTION_FAILED': F } } } = JitsiMeetJS; connection.on(F, (e) => show(e.message));",
    "const { JitsiConnectionEvents: { CONNECTION_FAILED: F } } = require('./lib'); connection.on(F, (e) => show(e.message));",
    "import { CONNECTION_FAILED as F } from 'lib-jitsi-meet/dist/esm/JitsiConnectionEvents.js'; connection.on(F, (e) => show(e.message));",
    'const EVENTS = JitsiMeetJS.events; const { connection: { CONNECTION_FAILED } } = EVENTS; connection.on(CONNECTION_FAILED, (e) => show(e.message));',
    "JitsiConnectionErrors; connection.on('connection.connectionFailed', (error) => show(error.message));",
    "JitsiConnectionErrors; connection.on('connection\\x2econnectionFailed', (error) => show(error.message));",
  ])('%s', (code) => findsAll(code, 'objectAccesses'));
});

describe('redux code is found', () => {
  const check = "if (action.error.name === 'connection.dropedError') act();";
  it.each([
    `switch (action.type) { case CONNECTION_FAILED: ${check} }`,
    `switch (action.type) { case /* it */ CONNECTION_FAILED: ${check} }`,
    `switch (action.type) { case(CONNECTION_FAILED): ${check} }`,
    `switch (action.type) { case CONNECTION_FAILED!: ${check} }`,
    `switch (action.type) { case <any[]>CONNECTION_FAILED: ${check} }`,
    `if (action.type === CONNECTION_FAILED) { ${check} }`,
    `if (CONNECTION_FAILED // it\n === action.type) { ${check} }`,
    `if ((CONNECTION_FAILED satisfies string) == action.type) { ${check} }`,
    `handle({ [(CONNECTION_FAILED)]: (state, action) => { ${check} } }); JitsiConnectionErrors;`,
    `handle({ [CONNECTION_FAILED as string](state, action) { ${check} } }); JitsiConnectionErrors;`,
  ])('%s', (code) => findsAll(code, 'unknownErrors'));
});

describe('the rejection of joinConference is found', () => {
  const check = "(error) => { if (error === 'connection.dropedError') act(); }";
  it.each([
    `JitsiMeetJS.joinConference().catch(${check});`,
    `JitsiMeetJS./* at once */joinConference().catch(${check});`,
    `JitsiMeetJS['joinConference']().catch(${check});`,
    `JitsiMeetJS?.[\`joinConference\`]().catch(${check});`,
    `const { a, joinConference: join } = JitsiMeetJS; join().catch(${check});`,
    `const { ['joinConference']: join } = JitsiMeetJS; join().catch(${check});`,
    `import lib from 'lib-jitsi-meet'; lib.joinConference().catch(${check});`,
    `import lib from 'lib-jitsi\\u002dmeet'; lib.joinConference().catch(${check});`,
  ])('%s', (code) => findsAll(code, 'unknownErrors'));
});

describe('a connection is found', () => {
  it.each([
    'const c = new JitsiMeetJS.JitsiConnection(); c.connect();',
    "const c = new(JitsiMeetJS['JitsiConnection'] as any)(); c.connect();",
    'const { JitsiConnection: C } = JitsiMeetJS; const c = new C(); c.connect();',
    'const C = JitsiMeetJS.JitsiConnection; const c = new C(); c.connect();',
    "import C from 'lib-jitsi-meet/JitsiConnection'; const c = new C(); c.connect();",
  ])('%s', (code) => findsAll(LIBRARY + code, 'unheardConnections'));
});

describe('a raw value is found', () => {
  it.each(["'connection.serverError'", '`connection.serverError`', "'connection.serverErro\\x72'"])('%s', (value) => {
    findsAll(`${LIBRARY}if (error === ${value}) act();`, 'rawErrors');
    findsAll(`if (error === ${value}) act();`, 'unshownComparisons');
  });

  it('of an event', () => findsAll(`${LIBRARY}connection.off('connection.redirected', f);`, 'rawEvents'));

  it('that only the settings know', () => {
    const settings = { additionalErrors: { TIME_LIMIT_ERROR: 'timeLimit' } };
    const code = `${LIBRARY}if (error === 'timeLimit') act();`;
    expect(analyseText(code, 'a.js', settings).rawErrors).toHaveLength(1);
    expect(analyseText(code).rawErrors).toEqual([]);
  });
});

describe('what a text rules out', () => {
  it('is nothing where an escape may hide a letter', () => {
    expect(topicsIn("show('\\u00e9')")).toEqual(EVERY_TOPIC);
    expect(topicsIn("show('\\n')")).not.toEqual(EVERY_TOPIC);
  });

  it('is everything but the import in a file that only imports the library', () => {
    const topics = Object.entries(topicsIn(LIBRARY, { release: 'latest', libraries: ['lib-jitsi-meet', 'lib'] }));
    expect(topics.flatMap(([topic, isAbout]) => (isAbout ? [topic] : []))).toEqual(['imports']);
    expect(topicsIn(LIBRARY).imports).toBe(false);
    expect(topicsIn(LIBRARY, { libraries: [] }).imports).toBe(false);
  });

  it('is what comments say', () => {
    expect(topicsIn("act(); // 'connection.serverError'")).toMatchObject({ values: false, lookalikes: false });
    expect(topicsIn('act(); /* E.CONNECTION_FAILED, lib.errors */')).toMatchObject({
      handlers: false,
      constants: false,
    });
  });

  it('is asked of a tree that keeps no comments too', () => {
    const { file } = analyseText("// 'connection.serverError'").context;
    expect(topicsOf({ ...file, ast: { ...file.ast, comments: undefined } }).values).toBe(true);
  });

  it('is other strings than those of connections', () => {
    expect(topicsIn("error === 'connection.timeout'")).toMatchObject({ values: false, lookalikes: true });
    expect(topicsIn("t('connection.timeout')")).toMatchObject({ values: false, lookalikes: false });
    expect(topicsIn("({ key: 'connection.timeout' })")).toMatchObject({ values: false, lookalikes: false });
    expect(topicsIn("t('dataConnection.timeout')")).toMatchObject({ values: false, lookalikes: false });
    expect(topicsIn("t('conference.other')").strangers).toBe(false);
  });

  it('is constants that are there and only read', () => {
    const { constants } = topicsIn('if (error === JitsiConnectionErrors.SERVER_ERROR) act();');
    expect(constants).toBe(false);
    expect(topicsIn('if (error === JitsiConnectionErrors.SERVER_ERROR) act();', { release: 1400 }).constants).toBe(
      false,
    );
    expect(topicsIn('if (error === JitsiConnectionErrors.NOT_LIVE_ERROR) act();', { release: 1400 }).constants).toBe(
      true,
    );
    expect(topicsIn("import { JitsiConnectionErrors } from './lib';").constants).toBe(false);
    expect(topicsIn("import { JitsiConnectionErrors as E } from './lib';").constants).toBe(true);
    expect(topicsIn('const JitsiConnectionErrors = lib.errors.connection;').constants).toBe(false);
    expect(topicsIn('const E = lib.errors.connection;').constants).toBe(true);
    expect(topicsIn('lib.errors.unheardOf.X; errors(a); const errors = 1;').constants).toBe(false);
    expect(topicsIn('const f = () => lib.errors.connection.SERVER_ERROR;').constants).toBe(false);
    expect(topicsIn('flags | lib.errors.connection.SERVER_ERROR;').constants).toBe(false);
    expect(topicsIn('lib.errors.connection.SERVER_ERROR;').constants).toBe(false);
    expect(topicsIn('a: lib.errors.connection.SERVER_ERROR;').constants).toBe(false);
    expect(topicsIn('a, lib.errors.connection.SERVER_ERROR;').constants).toBe(false);
    expect(topicsIn('(a, lib.errors.connection.SERVER_ERROR);').constants).toBe(true);
    expect(topicsIn('f([a, lib.errors.connection.SERVER_ERROR]);').constants).toBe(false);
    expect(topicsIn('f({ a, b: [c, lib.errors.connection.SERVER_ERROR] });').constants).toBe(false);
    expect(topicsIn('(f[a], lib.errors.connection.SERVER_ERROR);').constants).toBe(true);
    expect(topicsIn('(g`${a}`, lib.errors.connection.SERVER_ERROR);').constants).toBe(true);
    expect(topicsIn('(lib.errors.connection.SERVER_ERROR);').constants).toBe(true);
    expect(topicsIn('if (lib.errors.connection.SERVER_ERROR);').constants).toBe(false);
    expect(topicsIn('const f = (() => lib.errors.connection).SERVER_ERROR;').constants).toBe(true);
    expect(topicsIn('lib.errors(a);').constants).toBe(true);
    expect(topicsIn('lib.errorsOf(a); lib.mirrors(a);').constants).toBe(false);
  });

  it('is events that are only listened to', () => {
    expect(topicsIn('conference.on(JitsiConferenceEvents.CONFERENCE_FAILED, f);').strangers).toBe(false);
    expect(topicsIn('error === JitsiConferenceEvents.CONFERENCE_FAILED;').strangers).toBe(true);
    expect(topicsIn('if (JitsiConferenceEvents.CONFERENCE_FAILED) act();').strangers).toBe(true);
  });

  it('is other names than CONNECTION_FAILED, and what only mentions that', () => {
    expect(topicsIn('E.PEER_CONNECTION_FAILED; E.CONNECTION_FAILED_AGAIN;').handlers).toBe(false);
    expect(topicsIn('dispatch({ type: CONNECTION_FAILED });')).toMatchObject({ handlers: false, reducers: false });
    expect(topicsIn('lib.joinConference();').handlers).toBe(false);
    expect(topicsIn('class JitsiConnection {}').connections).toBe(false);
  });
});
