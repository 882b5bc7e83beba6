import { describe, expect, it } from 'vitest';

import { tableReads } from '../../analysis/table-reads.js';
import { analyseText } from '../flow/analyse-text.js';

function readsIn(text: string): string[] {
  return tableReads(analyseText(text).context).map(({ family, member }) => `${family.table}.${member}`);
}

const DEEP = "'lib-jitsi-meet/dist/esm/JitsiConnectionErrors'";
const READ = ['JitsiConnectionErrors.A'];

describe('a member of a table is read', () => {
  it.each([
    ['JitsiConnectionErrors.A;'],
    ["JitsiConnectionErrors['A'];"],
    ['JitsiMeetJS.errors.connection.A;'],
    ['JitsiMeetJS.errors.connection.JitsiConnectionErrors.A;'],
    ['const { A } = JitsiConnectionErrors;'],
    ['const { A: b } = JitsiConnectionErrors;'],
    ['const { errors: { connection: { A } } } = JitsiMeetJS;'],
    ['const { JitsiConnectionErrors: { A } } = lib;'],
    ['const { JitsiConnectionErrors: { A } } = JitsiMeetJS.errors.connection;'],
    ['let A; ({ A } = JitsiConnectionErrors);'],
    [`import { A } from ${DEEP};`],
    [`import { A as b } from ${DEEP};`],
    [`import { 'A' as b } from ${DEEP};`],
  ])('%s', (text) => expect(readsIn(text)).toEqual(READ));
});

describe('no member of a table is read', () => {
  it.each([
    ['JitsiConnectionErrors.A = 1;'],
    ['JitsiConnectionErrors[a];'],
    ['JitsiConnectionErrors.toString();'],
    ['JitsiConnectionErrors.__esModule;'],
    ['if (JitsiConnectionErrors.A) act(JitsiConnectionErrors.A);'],
    ['const { A = 1 } = JitsiConnectionErrors;'],
    ['const { [A]: b } = JitsiConnectionErrors;'],
    ['const { ...rest } = JitsiConnectionErrors;'],
    ['const { JitsiConnectionErrors: b } = JitsiMeetJS.errors.connection;'],
    ['const { A } = other;'],
    ['const { a: { A } } = other;'],
    ['({ a: other.A } = b);'],
    [`import { JitsiConnectionErrors, default as b } from ${DEEP};`],
    [`import * as b from ${DEEP};`],
    ["import { A } from './JitsiConnectionErrors';"],
    ["import { A } from 'lib-jitsi-meet';"],
  ])('%s', (text) => expect(readsIn(text)).toEqual([]));

  it('by types', () => {
    const { context } = analyseText(`import type { A } from ${DEEP}; import { type B } from ${DEEP};`, 'a.ts');
    expect(tableReads(context)).toEqual([]);
  });
});
