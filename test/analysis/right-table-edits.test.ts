import { describe, expect, it } from 'vitest';

import { applyEdits } from '../../codemods/apply-edits.js';
import { analyseText } from '../flow/analyse-text.js';

/** A program with its first misplaced constant read from the right table; null where nothing is suggested. */
function corrected(text: string): string | null {
  const [found] = analyseText(text).misplacedConstants;
  if (!found) throw new Error(`Nothing is misplaced in\n${text}`);
  return found.instead && applyEdits(text, [found.instead.edits]).text;
}

describe('a constant that is taken from the wrong table', () => {
  it.each([
    [
      'alone',
      'const { PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;',
      'const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;',
    ],
    [
      'beside others',
      '  const { CONNECTION_FAILED, PASSWORD_REQUIRED } = JitsiMeetJS.events.connection;\n',
      '  const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;\n  const PASSWORD_REQUIRED = JitsiMeetJS.errors.connection.PASSWORD_REQUIRED;\n',
    ],
    [
      'from a root that only it has',
      'const { PASSWORD_REQUIRED } = get().events.connection;',
      'const PASSWORD_REQUIRED = get().errors.connection.PASSWORD_REQUIRED;',
    ],
  ])('is taken from the right one: %s', (_, text, after) => expect(corrected(text)).toBe(after));

  it.each([
    ['where it is taken apart', 'const { PASSWORD_REQUIRED: [a] } = JitsiMeetJS.events.connection;'],
    ['where it is assigned', 'let PASSWORD_REQUIRED; ({ PASSWORD_REQUIRED } = JitsiMeetJS.events.connection);'],
    ['in a loop', 'for (const { PASSWORD_REQUIRED } = JitsiMeetJS.events.connection; a; ) b();'],
    ['where a comment would be lost', 'const { PASSWORD_REQUIRED /* why */ } = JitsiMeetJS.events.connection;'],
    ['where the root is a call with a comment', 'const { PASSWORD_REQUIRED } = get(/* it */).events.connection;'],
  ])('is left %s', (_, text) => expect(corrected(text)).toBeNull());
});
