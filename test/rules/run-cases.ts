import parser from '@typescript-eslint/parser';
import { type InvalidTestCase, RuleTester, type RunTests } from '@typescript-eslint/rule-tester';
import { Linter } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';

import plugin from '../../index.js';
import type { JitsiRule } from '../../rules/rule.js';
import { expectFixedAlike, expectSameDeeds, type FileOfCase } from './fixed-alike.js';

RuleTester.afterAll = afterAll;
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const tester = new RuleTester();

/** Cases that stand side by side and differ in one thing; each has a name. */
export type Cases<MessageIds extends string, Options extends readonly unknown[] = []> = RunTests<MessageIds, Options>;

/**
 * Runs the cases of a rule section by section, and lints the result of every suggestion once more. What a rule fixes, the
 * codemod fixes alike, and it does afterwards what it did before.
 */
export function runCases<MessageIds extends string, Options extends readonly unknown[] = []>(
  name: string,
  rule: JitsiRule<MessageIds, Options>,
  sections: Readonly<Record<string, Cases<MessageIds, Options>>>,
): void {
  for (const [section, cases] of Object.entries(sections)) {
    describe(section, () => {
      tester.run(name, rule as never, cases);
      if (rule.meta.fixable) fixAlike(cases);
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

function fixAlike<MessageIds extends string, Options extends readonly unknown[]>({
  valid,
  invalid,
}: Cases<MessageIds, Options>): void {
  const files = [...valid.map((file) => (typeof file === 'string' ? { code: file } : file)), ...invalid];
  // A configuration may call any file a script; the codemod goes by what it is called and by what is in it.
  const named = files
    .filter((file) => !isCalledScript(file))
    .map((file) => [file.name ?? file.code, file as FileOfCase] as const);
  if (named.length === 0) return;
  it.each(named)('--fix and the codemod agree, and keep what is done: %s', async (_, file) => {
    const fixed = expectFixedAlike(file);
    if (fixed !== file.code) await expectSameDeeds(file.code, fixed);
  });
}

function isCalledScript({ languageOptions }: FileOfCase): boolean {
  const options = languageOptions as { parserOptions?: { sourceType?: string } } | undefined;
  return options?.parserOptions?.sourceType === 'script';
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
