import { describe, expect, it } from 'vitest';

import { testsIn } from '../../analysis/error-flow.js';
import { analyseText } from '../flow/analyse-text.js';

const FAILED = 'JitsiMeetJS.events.connection.CONNECTION_FAILED';

/** The ways of the error through a file: the source of each, and what it is tested with there. */
function flows(text: string): string[] {
  const { context, flows: found } = analyseText(text, 'a.ts');
  return found.map(({ source, notes }) => {
    const operands = [...notes.tests.values()].flatMap((test) => test.operands);
    return [source, ...operands.map(({ node }) => context.file.text.slice(...node.range))].join(' ');
  });
}

describe('what listens for the failure of a connection', () => {
  it.each([
    [`c.on(${FAILED}, (e) => e === 'a');`, ['listener a']],
    [`c.on(${FAILED}, f); d.on(${FAILED}, f); function f(e) { e === 'a'; }`, ['listener a']],
    [`c.on(${FAILED}, (e) => e === 'a'); d.on(${FAILED}, (e) => e === 'b');`, ['listener a', 'listener b']],
    [`c.on(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, (e) => e === 'a');`, []],
  ])('%s', (text, expected) => {
    expect(flows(text)).toEqual(expected.map((flow) => flow.replace(/ (\w)$/u, " '$1'")));
  });

  it('is one way, however often it is registered', () => {
    const [flow] = analyseText(`c.on(${FAILED}, f); d.on(${FAILED}, f); function f(e) {}`).flows;
    expect(flow?.registrations).toHaveLength(2);
  });
});

describe('what receives the rejection of a conference that is joined', () => {
  it.each([
    [`JitsiMeetJS.joinConference().catch((e) => e === 'a');`, [`rejection 'a'`]],
    [`JitsiMeetJS.joinConference().then(f, (e) => e === 'a');`, [`rejection 'a'`]],
    [`try { await JitsiMeetJS.joinConference(); } catch (e) { e === 'a'; }`, [`rejection 'a'`]],
    [`try { await JitsiMeetJS.joinConference(); } catch { e === 'a'; }`, ['rejection']],
    [
      `try { await JitsiMeetJS.joinConference(b); await JitsiMeetJS.joinConference(c); } catch (e) { e === 'a'; }`,
      [`rejection 'a'`],
    ],
    [`try { await other.joinConference(); } catch (e) { e === 'a'; } JitsiMeetJS.init();`, []],
  ])('%s', (text, expected) => {
    const own = text.replace('other', '({})');
    expect(flows(own)).toEqual(expected);
  });
});

describe('what catches a promise that fails with the error', () => {
  it.each([
    [
      `const p = new Promise((done, reject) => c.on(${FAILED}, (e) => reject(e))); p.catch((e) => e === 'a');`,
      ['listener', `promise 'a'`],
    ],
    [`const p = new Promise((done, reject) => c.on(${FAILED}, reject)); p.catch((e) => e === 'a');`, [`promise 'a'`]],
    [
      `const p = new Promise((done, reject) => { c.on(${FAILED}, reject); d.on(${FAILED}, reject); }); p.catch((e) => e === 'a');`,
      [`promise 'a'`],
    ],
    [
      `const p = new Promise((done, reject) => c.on(${FAILED}, reject)); p.catch((e) => { e === 'a'; }); p.catch((e) => { e === 'b'; });`,
      [`promise 'a'`, `promise 'b'`],
    ],
    [`const p = new Promise((done) => c.on(${FAILED}, done)); p.catch((e) => e === 'a');`, []],
    [
      `function f() { return new Promise((done, reject) => c.on(${FAILED}, reject)); }
       function g() { return new Promise((done, reject) => f().catch((e) => reject(e))); }
       g().catch((e) => e === 'a');`,
      ['promise', `promise 'a'`],
    ],
  ])('%s', (text, expected) => {
    expect(flows(text)).toEqual(expected);
  });
});

describe('what redux code does with the error', () => {
  it.each([
    [`switch (action.type) { case CONNECTION_FAILED: action.error.name === 'a'; }`, [`redux 'a'`]],
    [`switch (action.type) { case CONNECTION_FAILED: action.error === 'a'; }`, [`redux 'a'`]],
    [`switch (action.type) { case CONNECTION_WILL_FAIL: action.error.name === 'a'; }`, []],
    [`switch (action.type) { default: action.error.name === 'a'; }`, []],
    [`switch (kind) { case CONNECTION_FAILED: action.error.name === 'a'; }`, []],
    [`switch (action.kind) { case CONNECTION_FAILED: action.error.name === 'a'; }`, []],
    [`switch (last().type) { case CONNECTION_FAILED: action.error.name === 'a'; }`, []],
    [`if (action.type === CONNECTION_FAILED) { action.error.name === 'a'; }`, [`redux 'a'`]],
    [`if (CONNECTION_FAILED == action.type) { action.error.name === 'a'; }`, [`redux 'a'`]],
    [`if (action.type === CONNECTION_FAILED && action.error) { action.error.name === 'a'; }`, [`redux 'a'`]],
    [`if (action.type === CONNECTION_FAILED || b) { action.error.name === 'a'; }`, []],
    [`if (action.type !== CONNECTION_FAILED) { action.error.name === 'a'; }`, []],
    [`if (!(action.type === CONNECTION_FAILED)) { action.error.name === 'a'; }`, []],
    [`if (b) action.type === CONNECTION_FAILED; else action.error.name === 'a';`, []],
    [`use(action.type === CONNECTION_FAILED, action.error.name === 'a');`, []],
  ])('%s', (text, expected) => {
    expect(flows(`import { CONNECTION_FAILED } from './types'; JitsiMeetJS.init(); ${text}`)).toEqual(expected);
  });

  it.each([
    [`reduce({ [CONNECTION_FAILED]: (state, action) => action.error.name === 'a' });`, [`redux 'a'`]],
    [`reduce({ [CONNECTION_FAILED](state, action) { return action.error.name === 'a'; } });`, [`redux 'a'`]],
    [`reduce({ CONNECTION_FAILED: (state, action) => action.error.name === 'a' });`, []],
    [`reduce({ [CONNECTION_LOST]: (state, action) => action.error.name === 'a' });`, []],
    [`reduce({ [CONNECTION_FAILED]: (action) => action.error.name === 'a' });`, []],
    [`reduce({ [CONNECTION_FAILED]: failed, ...others });`, []],
  ])('in a map of reducers: %s', (text, expected) => {
    expect(flows(`import { CONNECTION_FAILED } from './types'; JitsiMeetJS.init(); ${text}`)).toEqual(expected);
  });

  it('is not done where the name is that of the event: that is a map of listeners', () => {
    const text = `const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;
      listen({ [CONNECTION_FAILED]: (error, action) => error === 'a' || action.error === 'b' });`;
    expect(flows(text)).toEqual([`listener 'a'`]);
  });
});

describe('the tests of a file', () => {
  it('are counted once a place, though several ways of the error pass there', () => {
    const text = `c.on(${FAILED}, (e) => tell(e)); d.on(${FAILED}, (e, f) => tell(e));
      function tell(e) { return e === 'a' || e === 'b'; }`;
    const { flows: found } = analyseText(text);
    expect(found.map(({ notes }) => notes.tests.size)).toEqual([2, 2]);
    expect(testsIn(found)).toHaveLength(2);
  });
});
