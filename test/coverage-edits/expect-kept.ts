import { expect } from 'vitest';

import { ERRORS, type Trace, traceOf } from './sandbox.js';

/** What new code does beside what was there. */
const ADDED = /^console\.error\((?:"\w+ is not handled yet\."|"Connection failed:", .*)\)$/u;

/**
 * Holds a program against what it was: for the errors that it handled it does the same, for the others the same and a log
 * more, or what it does with a text that it found where it found none.
 * @param openMembers the errors that it didn't handle
 * @param moods whether what is around gives back something truthy: each is tried
 */
export async function expectKept(
  before: string,
  after: string,
  openMembers: ReadonlySet<string>,
  moods: readonly boolean[],
): Promise<void> {
  const findsText = /(?:\?\?|\|\|) (['"])Connection failed\.\1/u.test(after) || addsEntries(before, after);
  for (const { member, value } of ERRORS) {
    for (const isWilling of moods) {
      const was = await traceBefore(before, value, isWilling);
      const is = await traceOf(after, value, isWilling);
      const isOpen = member === null || openMembers.has(member);
      if (isOpen && findsText) continue;
      expect(isOpen ? withoutAdded(is) : is, `${value}\n${before}\n${after}`).toEqual(was);
    }
  }
}

const traces = new Map<string, Promise<Trace>>();

/** What a program did that several edits are made to. */
function traceBefore(code: string, error: string, isWilling: boolean): Promise<Trace> {
  const key = `${error} ${String(isWilling)} ${code}`;
  const trace = traces.get(key) ?? traceOf(code, error, isWilling);
  traces.set(key, trace);
  return trace;
}

function withoutAdded(trace: Trace): Trace {
  return trace?.filter((line) => !ADDED.test(line)) ?? null;
}

const ENTRY = /(?:\]: |, )(?:(['"])\w+ is not handled yet\.\1|\(\) => \{|function \(\) \{)/gu;

function addsEntries(before: string, after: string): boolean {
  return (after.match(ENTRY) ?? []).length > (before.match(ENTRY) ?? []).length;
}
