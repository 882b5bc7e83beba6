import parser from '@typescript-eslint/parser';
import { type InvalidTestCase, RuleTester, type RunTests } from '@typescript-eslint/rule-tester';
import { Linter } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';

import plugin from '../../index.js';
import type { JitsiRule } from '../../rules/rule.js';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const tester = new RuleTester();

/** Cases that stand side by side and differ in one thing; each has a name. */
export type Cases<MessageIds extends string, Options extends readonly unknown[] = []> = RunTests<MessageIds, Options>;

/** Runs the cases of a rule section by section, and lints the result of every suggestion once more. */
export function runCases<MessageIds extends string, Options extends readonly unknown[] = []>(
  name: string,
  rule: JitsiRule<MessageIds, Options>,
  sections: Readonly<Record<string, Cases<MessageIds, Options>>>,
): void {
  for (const [section, cases] of Object.entries(sections)) {
    describe(section, () => {
      tester.run(name, rule as never, cases);
      const suggested = cases.invalid.filter(({ errors }) => errors.some(({ suggestions }) => suggestions?.length));
      if (suggested.length === 0) return;
      it.each(suggested.map((invalid) => [invalid.name ?? invalid.code, invalid] as const))(
        'suggests what is not reported again: %s',
        (_, invalid) => {
          for (const { output, reports } of outputsOf(name, invalid)) {
            expect(reports, output).toBeLessThan(invalid.errors.length);
          }
        },
      );
    });
  }
}

/** What each suggestion makes of a case, and how often the rule reports it then. */
function outputsOf<MessageIds extends string, Options extends readonly unknown[]>(
  name: string,
  { code, errors, filename, languageOptions, options, settings }: InvalidTestCase<MessageIds, Options>,
): { readonly output: string; readonly reports: number }[] {
  const suggestions = errors.flatMap((error) => error.suggestions ?? []);
  return suggestions.map(({ output }) => {
    const messages = new Linter({ cwd: '/' }).verify(
      output,
      {
        files: ['**/*.*'],
        plugins: { jitsi: plugin },
        languageOptions: { parser, ...(languageOptions as object) },
        settings: settings ?? {},
        rules: { [`jitsi/${name}`]: ['error', ...((options as readonly unknown[] | undefined) ?? [])] },
      },
      filename ?? '/file.ts',
    );
    const failure = messages.find(({ ruleId }) => ruleId === null);
    if (failure) throw new SyntaxError(`${failure.message}\nfrom\n${code}\nto\n${output}`);
    return { output, reports: messages.length };
  });
}
