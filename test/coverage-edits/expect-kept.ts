import { expect } from 'vitest';

import { ERRORS, type Trace, traceOf } from './sandbox.js';

/** What new code does beside what was there. */
const ADDED = /^console\.error\((?:"\w+ is not handled yet\."|"Connection failed:", .*)\)$/u;

/**
 * Holds a program against what it was: for the errors that it handled it does the same, for the others the same and a log
 * more, or what it does with a text that it found where it found none.
 * @param openMembers the errors that it didn't handle
 */
export async function expectKept(before: string, after: string, openMembers: ReadonlySet<string>): Promise<void> {
  const findsText = /(?:\?\?|\|\|) (['"])Connection failed\.\1/u.test(after) || addsEntries(before, after);
  for (const { member, value } of ERRORS) {
    for (const isWilling of [true, false]) {
      const [was, is] = [await traceOf(before, value, isWilling), await traceOf(after, value, isWilling)];
      const isOpen = member === null || openMembers.has(member);
      if (isOpen && findsText) continue;
      expect(isOpen ? withoutAdded(is) : is, `${value}\n${before}\n${after}`).toEqual(was);
    }
  }
}

function withoutAdded(trace: Trace): Trace {
  return trace && trace.filter((line) => !ADDED.test(line));
}

const ENTRY = /(?:\]: |, )(?:(['"])\w+ is not handled yet\.\1|\(\) => \{|function \(\) \{)/gu;

function addsEntries(before: string, after: string): boolean {
  return (after.match(ENTRY) ?? []).length > (before.match(ENTRY) ?? []).length;
}
