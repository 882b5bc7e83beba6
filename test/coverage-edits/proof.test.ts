import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import type { CoverageDemands } from '../../analysis/coverage/gaps.js';
import { CONNECTION_ERRORS } from '../../jitsi/errors.js';
import { expectKept } from './expect-kept.js';
import { FIXTURES, type Fixture } from './handlers.js';
import { applied, lint } from './lint.js';

const DEMANDS: Readonly<Record<string, Partial<CoverageDemands>>> = {
  recommended: {},
  explicit: { mode: 'explicit' },
  strict: { mode: 'explicit', requireFallback: true, undiscriminated: 'report' },
  'with a fallback': { requireFallback: true },
  'without forwarding': { forwarding: 'report', requireFallback: true },
};

interface Trial {
  readonly fixture: Fixture;
  readonly demands: Partial<CoverageDemands>;
  readonly report: Linter.LintMessage;
  /** What the other rules say. */
  readonly others: readonly string[];
  readonly suggestion: Linter.LintSuggestion;
}

const reports = FIXTURES.flatMap((fixture) =>
  Object.entries(DEMANDS).flatMap(([name, demands]) => {
    const { coverage, others } = lint(fixture.code, fixture.file ?? 'a.js', demands);
    return coverage.map((report) => ({ fixture, demands, report, others, name: `${fixture.name}, ${name}` }));
  }),
);

const trials = reports.flatMap(({ name, ...trial }) =>
  (trial.report.suggestions ?? []).map((suggestion): [string, Trial] => [
    `${name}: ${suggestion.messageId ?? ''}`,
    { ...trial, suggestion },
  ]),
);

describe('every report', () => {
  it('is there for every fixture that leaves something open', () => {
    const reported = new Set(reports.map(({ fixture }) => fixture.name));
    expect(FIXTURES.map(({ name }) => name).filter((name) => !reported.has(name))).toEqual([]);
  });

  it('has suggestions, where they are safe', () => {
    const without = reports.filter(({ report }) => (report.suggestions ?? []).length === 0);
    const expected = reports.filter(({ fixture }) => fixture.unoffered !== undefined);
    expect(without.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  });
});

describe('every suggestion', () => {
  it.each(trials)('passes the rule, adds no other report and keeps the comments: %s', (_, trial) => {
    const { fixture, demands, others, suggestion } = trial;
    const code = applied(fixture.code, suggestion);
    const after = lint(code, fixture.file ?? 'a.js', demands);
    expect(
      after.coverage.map(({ message }) => message),
      code,
    ).toEqual([]);
    expect(added(after.others, others), code).toEqual([]);
    expect(comments(code)).toEqual(expect.arrayContaining(comments(fixture.code)));
  });

  // The same text often comes of different demands.
  const distinct = new Map(
    trials.map(([name, trial]) => [applied(trial.fixture.code, trial.suggestion), [name, trial] as const]),
  );
  it.each([...distinct.values()])('keeps what is done: %s', async (_, { fixture, report, suggestion }) => {
    const members = CONNECTION_ERRORS.map(({ member }) => member).filter((member) => report.message.includes(member));
    await expectKept(fixture.code, applied(fixture.code, suggestion), new Set(members), [true]);
  });
});

function added(after: readonly string[], before: readonly string[]): string[] {
  const left = [...before];
  return after.filter((message) => {
    const index = left.indexOf(message);
    if (index === -1) return true;
    left.splice(index, 1);
    return false;
  });
}

function comments(code: string): string[] {
  return code.match(/\/\*.*?\*\/|\/\/.*/gu) ?? [];
}
