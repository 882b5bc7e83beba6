import { describe, expect, it } from 'vitest';

import { analyseText } from '../flow/analyse-text.js';

const TEST = "if (error === 'conference.passwordRequired') tell();";

/** Whether the conference's error is surely misplaced there. */
function isMisplaced(text: string): boolean {
  return analyseText(text).misplacedConstants.length > 0;
}

describe('what receives the rejection of a conference that is joined', () => {
  it.each([
    [
      `JitsiMeetJS.joinConference().catch((error) => { ${TEST} });`,
      `JitsiMeetJS.joinConference().then(show).catch((error) => { ${TEST} });`,
    ],
    [
      `JitsiMeetJS.joinConference().then(show, (error) => { ${TEST} });`,
      `JitsiMeetJS.joinConference().finally(hide).then(show, (error) => { ${TEST} });`,
    ],
    [
      `const { joinConference } = JitsiMeetJS; joinConference().catch((error) => { ${TEST} });`,
      `const { joinConference } = JitsiMeetJS; joinConference().then(show).catch((error) => { ${TEST} });`,
    ],
    [
      `try { await JitsiMeetJS.joinConference(); } catch (error) { ${TEST} }`,
      `try { await JitsiMeetJS.joinConference(); await show(); } catch (error) { ${TEST} }`,
    ],
    [
      `try { await JitsiMeetJS.joinConference(); show(); } catch (error) { ${TEST} }`,
      `try { await JitsiMeetJS.joinConference(); throw show(); } catch (error) { ${TEST} }`,
    ],
    [
      `try { await JitsiMeetJS.joinConference(); use(async () => { await show(); }); } catch (error) { ${TEST} }`,
      `try { await JitsiMeetJS.joinConference(); use([await show()]); } catch (error) { ${TEST} }`,
    ],
  ])('gets nothing else in %s, but may in %s', (sure, unsure) => {
    expect([isMisplaced(sure), isMisplaced(unsure)]).toEqual([true, false]);
  });

  it('may get something else where it is used elsewhere too', () => {
    const received = (receiver: string): string =>
      `const receive = (error) => { ${TEST} }; JitsiMeetJS.joinConference().catch(${receiver});`;
    expect(isMisplaced(`${received('receive')} load().catch(receive);`)).toBe(false);
  });
});

describe('redux code', () => {
  it.each([
    [
      'case CONNECTION_LOST: break;\n case CONNECTION_FAILED: TEST',
      'case CONNECTION_LOST: case CONNECTION_FAILED: TEST',
    ],
    [
      'case CONNECTION_LOST: { return; }\n case CONNECTION_FAILED: TEST',
      'case CONNECTION_LOST: { tell(); }\n case CONNECTION_FAILED: TEST',
    ],
    [
      'case CONNECTION_LOST: throw error;\n case CONNECTION_FAILED: TEST',
      'case CONNECTION_LOST: tell();\n case CONNECTION_FAILED: TEST',
    ],
  ])('gets nothing else in %s, but may in %s', (sure, unsure) => {
    const reducer = (cases: string): string =>
      `switch (action.type) { ${cases.replace('TEST', TEST.replace('error', 'action.error.name'))} }`;
    expect([isMisplaced(reducer(sure)), isMisplaced(reducer(unsure))]).toEqual([true, false]);
  });
});
