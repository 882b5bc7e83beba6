import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

import type { SourceType } from '../../codemods/parse/dialect.js';
import { languageOf, sourceTypesOf } from '../../codemods/parse/dialect.js';
import { markupOf } from '../../codemods/parse/scripts-of-file.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import plugin from '../../index.js';
import { migrated } from './check-codemods.js';
import { type Input, projectOf } from './input.js';
import { dialectsOf, programIn } from './program.js';
import { difference, type Violation } from './violation.js';

type ParserName = 'espree' | 'typescript-eslint';

/** A text that ESLint can read with some parser. */
interface Reading {
  readonly parser: ParserName;
  readonly sourceType: SourceType;
  readonly config: Linter.Config;
  readonly source: NonNullable<ReturnType<Linter['getSourceCode']>>;
}

const RULES: readonly Linter.RulesRecord[] = [plugin.configs.strict, plugin.configs.all].map(
  ({ rules }) => rules as Linter.RulesRecord,
);

/** What `eslint --fix` is to do what the codemod does. */
const FIXED: Linter.RulesRecord = {
  'jitsi/no-raw-connection-error': 'error',
  'jitsi/no-raw-connection-event': 'error',
};

/** So many results of a file are parsed; more are more of the same. */
const MOST_RESULTS = 25;

/** What is wrong with what the rules say of an input, and with their fixes and suggestions. */
export function checkRules(input: Input): readonly Violation[] {
  if (markupOf(input.path)) return [];
  const readings = PARSERS.flatMap((parser) => readingOf(input, parser) ?? []);
  const messages = readings.map((reading) => messagesFor(input, reading));
  return [
    ...readings.flatMap((reading, index) => checkResults(input, reading, messages[index] ?? [])),
    ...readings.flatMap((reading, index) => checkFixes(input, reading, messages[index] ?? [])),
    ...checkAgreement(readings, messages),
  ];
}

const PARSERS: readonly ParserName[] = ['espree', 'typescript-eslint'];

const linters = new Map<string, Linter>();

function linterFor(input: Input): Linter {
  const cwd = projectOf(input);
  const linter = linters.get(cwd) ?? new Linter({ configType: 'flat', cwd });
  linters.set(cwd, linter);
  return linter;
}

function configFor({ path, settings }: Input, parser: ParserName, sourceType: SourceType): Linter.Config {
  const jsx = !/\.[cm]?ts$/u.test(path);
  return {
    files: ['**/*.*'],
    plugins: { jitsi: plugin },
    settings: { jitsi: settings },
    // A comment must not turn off what is to be seen.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    languageOptions: {
      sourceType,
      ...(parser === 'espree' ? {} : { parser: typescriptParser }),
      parserOptions: { ecmaFeatures: { jsx } },
    },
  };
}

/** How ESLint reads an input, in the first kind of program that it is. */
function readingOf(input: Input, parser: ParserName): Reading | null {
  if (parser === 'espree' && languageOf(input.path) !== 'js') return null;
  for (const sourceType of sourceTypesOf(input.path)) {
    const config = configFor(input, parser, sourceType);
    if (!parses(input.text, input, config)) continue;
    return { parser, sourceType, config, source: linterFor(input).getSourceCode() };
  }
  return null;
}

function parses(text: string, input: Input, config: Linter.Config): boolean {
  try {
    return !linterFor(input)
      .verify(text, config, input.path)
      .some(({ fatal }) => fatal);
  } catch (error) {
    // What ESLint can't walk without any rule is too deep for it.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function messagesFor(input: Input, { config, source }: Reading): Linter.LintMessage[] {
  return RULES.flatMap((rules) => linterFor(input).verify(source, { ...config, rules }, input.path));
}

/** Every single fix and suggestion leaves a program. */
function checkResults(
  input: Input,
  { config, parser, source }: Reading,
  messages: readonly Linter.LintMessage[],
): Violation[] {
  const results = new Map<string, string>();
  for (const { ruleId, fix, suggestions } of messages) {
    for (const each of [fix, ...(suggestions ?? []).map((suggestion) => suggestion.fix)]) {
      if (!each) continue;
      const { text } = source;
      results.set(text.slice(0, each.range[0]) + each.text + text.slice(each.range[1]), ruleId ?? '');
    }
  }
  return [...results]
    .slice(0, MOST_RESULTS)
    .flatMap(([result, rule]): Violation[] =>
      parses(result, input, config)
        ? []
        : [{ property: 'results parse', detail: `${rule}, ${parser}: ${difference(source.text, result)}` }],
    );
}

/** What users have, whose comments turn off what they don't want to be fixed; the codemod heeds them too. */
function fixing(config: Linter.Config): Linter.Config {
  return { ...config, rules: FIXED, linterOptions: { reportUnusedDisableDirectives: 'off' } };
}

/** What `--fix` makes is final, and what the codemod makes. */
function checkFixes(input: Input, reading: Reading, messages: readonly Linter.LintMessage[]): Violation[] {
  const { config, parser } = reading;
  const codemod = isReadAlike(input, reading) ? migrated(input, rawConstants) : null;
  const byCodemod = codemod?.kind === 'migrated' ? codemod.text : null;
  const isChanged = byCodemod !== null && byCodemod !== input.text;
  if (!isChanged && !messages.some(({ fix }) => fix)) return [];
  const fixed = (text: string): string => linterFor(input).verifyAndFix(text, fixing(config), input.path).output;
  const once = fixed(input.text);
  const twice = fixed(once);
  const violations: Violation[] = [];
  if (!parses(once, input, config)) {
    violations.push({ property: 'results parse', detail: `--fix, ${parser}: ${difference(input.text, once)}` });
  }
  if (once !== twice) {
    violations.push({ property: 'another run changes nothing', detail: `--fix: ${difference(once, twice)}` });
  }
  if (byCodemod !== null && once !== byCodemod) {
    violations.push({ property: 'fix and codemod agree', detail: `${parser}: ${difference(once, byCodemod)}` });
  }
  return violations;
}

/** Whether the codemod takes an input for the same kind of program. */
function isReadAlike({ text, path }: Input, { sourceType }: Reading): boolean {
  const bare = text.replace(/^\uFEFF/u, '');
  const dialect = dialectsOf(bare, path).find((each) => programIn(bare, path, [each]));
  return dialect?.parser === 'oxc' && dialect.sourceType === sourceType;
}

/** The rules see the same in a program, whatever has parsed it. */
function checkAgreement(
  [first, second]: readonly Reading[],
  [some, others]: readonly (readonly Linter.LintMessage[])[],
): Violation[] {
  if (!first || !second || !some || !others || first.sourceType !== second.sourceType) return [];
  const written = (messages: readonly Linter.LintMessage[]): string[] =>
    messages.map(
      ({ ruleId, line, column, message, fix, suggestions }) =>
        `${ruleId ?? ''} ${line}:${column} ${message} ${JSON.stringify([fix, suggestions])}`,
    );
  const bySecond = written(others);
  const byFirst = written(some);
  const odd = [
    ...byFirst.filter((message) => !bySecond.includes(message)).map((message) => `${first.parser}: ${message}`),
    ...bySecond.filter((message) => !byFirst.includes(message)).map((message) => `${second.parser}: ${message}`),
  ];
  return odd.length === 0 ? [] : [{ property: 'parsers agree', detail: odd.join('\n') }];
}
