import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

import type { CoverageDemands } from '../../analysis/coverage/gaps.js';
import plugin from '../../index.js';

const COVERAGE = 'jitsi/exhaustive-connection-errors';

/** What the rules say of a file: about its coverage, and about anything else. */
export interface Findings {
  readonly coverage: readonly Linter.LintMessage[];
  readonly others: readonly string[];
}

/** Rules of ESLint that new code must not break either. */
const OF_ESLINT: Linter.RulesRecord = {
  'default-case-last': 'error',
  'no-duplicate-case': 'error',
  'no-dupe-else-if': 'error',
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-unreachable': 'error',
};

/** Lints with every rule of ours; a file that doesn't parse is a failure. */
export function lint(code: string, file: string, demands: Partial<CoverageDemands>): Findings {
  const rules = {
    ...OF_ESLINT,
    ...(plugin.configs.all as { rules: Linter.RulesRecord }).rules,
    [COVERAGE]: ['error', demands],
  } as const;
  const messages = new Linter().verify(
    code,
    [
      {
        files: ['**/*.{cjs,js,jsx,ts}'],
        plugins: { jitsi: plugin },
        languageOptions: {
          parser,
          parserOptions: { ecmaFeatures: { jsx: !file.endsWith('.ts') } },
          sourceType: file.endsWith('.cjs') ? 'commonjs' : file.endsWith('.script.js') ? 'script' : 'module',
        },
        rules,
      },
    ] as unknown as Linter.Config[],
    file,
  );
  // A file that no configuration is for gets a message too.
  const failure = messages.find(({ ruleId }) => ruleId === null);
  if (failure) throw new SyntaxError(`${failure.message}\n${code}`);
  return {
    coverage: messages.filter(({ ruleId }) => ruleId === COVERAGE),
    others: messages
      .filter(({ ruleId }) => ruleId !== COVERAGE)
      .map(({ ruleId, message }) => `${ruleId ?? ''} ${message}`),
  };
}

/** A file after a suggestion. */
export function applied(code: string, { fix }: Linter.LintSuggestion): string {
  return code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}
