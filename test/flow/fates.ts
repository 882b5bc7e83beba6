import { expect, it } from 'vitest';

import type { Coverage, ErrorFate, Fate } from '../../analysis/coverage/coverage.js';
import { analyseText } from './analyse-text.js';

/** `open`: whether a test names the error can't be worked out, so that it is never reported. */
type Seen = Fate | 'open';

/** The errors of the release that the handlers here are written for, and `other` for one that no release has. */
type Name = 'CONNECTION_DROPPED_ERROR' | 'OTHER_ERROR' | 'PASSWORD_REQUIRED' | 'SERVER_ERROR' | 'other';

/** What becomes of every error: of those that aren't mentioned the same, which stands under `others`. */
export type Fates = { readonly others: Seen } & Readonly<Partial<Record<Name, Seen>>>;

const NAMES: readonly Name[] = [
  'CONNECTION_DROPPED_ERROR',
  'OTHER_ERROR',
  'PASSWORD_REQUIRED',
  'SERVER_ERROR',
  'other',
];

/** A handler and what becomes of its errors. */
export interface FateCase {
  /** What the handler does with `error`. */
  readonly body: string;
  /** Code of the module around it. */
  readonly around?: string;
  readonly path?: string;
  readonly fates: Fates;
}

/** Expects of each handler that its errors have their fates. */
export function itFates(cases: Readonly<Record<string, FateCase>>): void {
  it.each(Object.entries(cases))('%s', (_, { body, around, path, fates }) => {
    expectFates(handler(body, around), fates, path);
  });
}

/** A program whose one handler, which gets `error`, has the body given, with code of the module around it. */
function handler(body: string, around = ''): string {
  return `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const { PASSWORD_REQUIRED, SERVER_ERROR } = JitsiConnectionErrors;
${around}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error, ...details) => {
${body}
});`;
}

/** What the analysis says of the one handler of a program. */
function coverageIn(text: string, path = 'a.js'): Coverage {
  const { coverages } = analyseText(text, path, { release: 1400 });
  const [only, ...others] = coverages;
  if (!only || others.length > 0) throw new Error(`${coverages.length} handlers in\n${text}`);
  return only;
}

/** Expects that every error of the one handler of a program has a certain fate. */
export function expectFates(text: string, { others, ...named }: Fates, path = 'a.js'): void {
  const { errors, foreign } = coverageIn(text, path);
  const seen = [...errors, foreign].map((error) => [error.member ?? 'other', seenOf(error)]);
  const said = NAMES.map((name) => [name, named[name] ?? others]);
  expect(Object.fromEntries(seen), text).toEqual(Object.fromEntries(said));
}

function seenOf({ fate, mayBeNamed }: ErrorFate): Seen {
  return fate === 'fallback' && mayBeNamed ? 'open' : fate;
}
