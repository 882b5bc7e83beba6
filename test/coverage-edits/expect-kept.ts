import { expect } from 'vitest';

import { ERRORS, type Trace, traceOf } from './sandbox.js';

/** What new code does beside what was there. */
const ADDED = /^console\.error\((?:"\w+ is not handled yet\."|"Connection failed:", .*)\)$/u;

/**
 * Holds a program against what it was: for the errors that it handled it does the same, for the others the same and a log
 * more, or what it does with a text that it found where it found none. Where it failed or showed nothing for want of an
 * entry, it may leave that alone, and then goes on.
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
      const kept = isOpen ? withoutAdded(is) : is;
      const isWithheld = isOpen && isBroken(was) && kept?.join() !== was.join();
      if (isWithheld) expectWithheld(was, kept, `${value}\n${before}\n${after}`);
      else expect(kept, `${value}\n${before}\n${after}`).toEqual(was);
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

const FAILURE = /^(?:later )?throws Error (?:Cannot (?:destructure|read)|.* is not )/u;
const END = /^(?:later )?(?:returns|throws) /u;
const SHOWS_NOTHING = /[(=:,] ?undefined\b/u;

/** Whether a program fails, or shows `undefined`, as it does where a table has no entry. */
function isBroken(trace: Trace): trace is readonly string[] {
  return trace?.some((line) => FAILURE.test(line) || (!END.test(line) && SHOWS_NOTHING.test(line))) ?? false;
}

/** Holds what is done when a look-up is left alone against what was done with it. */
function expectWithheld(was: readonly string[], is: Trace, message: string): void {
  const isFailing = was.some((line) => FAILURE.test(line));
  const sound = was.filter((line) => !END.test(line) && !SHOWS_NOTHING.test(line));
  const deeds = is?.filter((line) => !END.test(line) || FAILURE.test(line));
  // What was to follow a failure may be done now.
  expect(isFailing ? deeds?.slice(0, sound.length) : deeds, message).toEqual(sound);
  expect(isBroken(is), message).toBe(false);
}

const ENTRY = /(?:\]: |, )(?:(['"])\w+ is not handled yet\.\1|\(\) => \{|function \(\) \{)/gu;

function addsEntries(before: string, after: string): boolean {
  return (after.match(ENTRY) ?? []).length > (before.match(ENTRY) ?? []).length;
}
