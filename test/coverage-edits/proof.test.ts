import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import type { CoverageDemands } from '../../analysis/coverage/gaps.js';
import { FIXTURES, type Fixture } from './handlers.js';
import { applied, lint } from './lint.js';
import { type Trace, traceOf, VALUES } from './sandbox.js';

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
  readonly suggestion: Linter.LintSuggestion;
}

/** What new code does beside what was there. */
const ADDED = /^console\.error\((?:"\w+ is not handled yet\."|"Connection failed:", .*)\)$/u;

const reports = FIXTURES.flatMap((fixture) =>
  Object.entries(DEMANDS).flatMap(([name, demands]) => {
    const { coverage } = lint(fixture.code, fixture.file ?? 'a.js', demands);
    return coverage.map((report) => ({ fixture, demands, name: `${fixture.name}, ${name}`, report }));
  }),
);

const trials = reports.flatMap(({ report, name, ...trial }) =>
  (report.suggestions ?? []).map((suggestion) => ({
    ...trial,
    suggestion,
    name: `${name}: ${suggestion.messageId ?? ''}`,
  })),
);

describe('every report', () => {
  it('is there for every fixture that leaves something open', () => {
    const reported = new Set(reports.map(({ fixture }) => fixture.name));
    expect(FIXTURES.map(({ name }) => name).filter((name) => !reported.has(name))).toEqual([]);
  });

  it.each(reports.map(({ name, ...rest }) => [name, rest] as const))(
    'has suggestions: %s',
    (_, { fixture, report }) => {
      expect((report.suggestions ?? []).length > 0).toBe(fixture.unoffered === undefined);
    },
  );
});

describe('every suggestion', () => {
  it.each(trials.map(({ name, ...rest }) => [name, rest] as const))(
    'passes the rule, adds no other report and keeps what is done: %s',
    async (_, trial) => {
      const { fixture, demands, suggestion } = trial;
      const file = fixture.file ?? 'a.js';
      const before = lint(fixture.code, file, demands);
      const code = applied(fixture.code, suggestion);
      const after = lint(code, file, demands);
      expect(
        after.coverage.map(({ message }) => message),
        code,
      ).toEqual([]);
      expect(added(after.others, before.others), code).toEqual([]);
      expect(comments(code)).toEqual(expect.arrayContaining(comments(fixture.code)));
      for (const value of VALUES) await expectKept(trial, code, value);
    },
  );
});

async function expectKept({ fixture, suggestion }: Trial, code: string, value: string): Promise<void> {
  const before = await traceOf(fixture.code, value);
  const after = await traceOf(code, value);
  const news = after.filter((line) => ADDED.test(line));
  const entries = suggestion.desc.startsWith('Add an entry') || code.includes("'Connection failed.'");
  const rest = after.filter((line) => !ADDED.test(line));
  if (entries) {
    expect(withoutTexts(rest), `${value}\n${code}`).toEqual(withoutTexts(before));
  } else {
    expect(rest, `${value}\n${code}`).toEqual(before);
  }
  // One log at most for each time that the handler ran.
  expect(new Set(news).size, `${value}\n${code}`).toBe(news.length);
}

/** A look-up that found nothing gave `undefined`, and gives a text afterwards. */
function withoutTexts(trace: Trace): Trace {
  return trace
    .filter((line) => !line.startsWith('toast('))
    .concat(trace.filter((line) => line.startsWith('toast(')).map((line) => line.replace(/\(.*\)/u, '()')));
}

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
