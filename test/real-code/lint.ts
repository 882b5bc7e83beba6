import parser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { ESLint } from 'eslint';

import { scriptParser } from '../../cli/check/script-parser.js';
import plugin from '../../index.js';

const CODE_AS_IT_COMES: Linter.Config[] = [
  { ignores: ['!**/node_modules/', '!.*'] },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: parser } },
  // Some of it is Flow.
  { files: ['**/*.{js,jsx,mjs,cjs}'], languageOptions: { parser: scriptParser('0', () => undefined) } },
];

/** ESLint in a folder, with rules of ours and nothing else. */
function eslintIn(
  folder: string,
  rules: Pick<Linter.Config, 'plugins' | 'rules'>,
  settings: object,
  fix: boolean,
): ESLint {
  return new ESLint({
    cwd: folder,
    fix,
    overrideConfigFile: true,
    overrideConfig: [
      ...CODE_AS_IT_COMES,
      // What the code has switched off is seen, and is not fixed.
      { linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: !fix } },
      { ...rules, files: ['**/*.{js,jsx,mjs,cjs,ts,tsx}'], settings: { jitsi: settings } },
    ],
  });
}

/** Fixes a text, as `eslint --fix` does with the rules that have fixes. */
export function fixing(folder: string, settings: object): (text: string, path: string) => Promise<string> {
  const rules: Linter.RulesRecord = {
    'jitsi/no-raw-connection-error': 'error',
    'jitsi/no-raw-connection-event': 'error',
  };
  const eslint = eslintIn(folder, { plugins: { jitsi: plugin }, rules }, settings, true);
  return async (text, path) => {
    const [result] = await eslint.lintText(text, { filePath: path });
    const failure = result?.messages.find(({ fatal }) => fatal);
    if (!result || failure) throw new Error(`${path}: ${failure?.message ?? 'It is not linted.'}`);
    return result.output ?? text;
  };
}

const CONFIGS = ['all', 'strict'] as const;

/** A report about a text, or a failure to read it. */
export interface Said {
  readonly line: number;
  /** The name of the config and that of the rule. */
  readonly rule: string;
  readonly message: string;
}

/** Asks every rule about a text, as each config has it. */
export function linting(folder: string, settings: object): (text: string, path: string) => Promise<readonly Said[]> {
  // The same plugin under the name of each config, so that a text is parsed once for all of them.
  const rules = CONFIGS.flatMap((config) =>
    Object.entries(plugin.configs[config].rules ?? {}).map(([name, entry]) => [name.replace('jitsi', config), entry]),
  );
  const plugins = Object.fromEntries(CONFIGS.map((config) => [config, plugin]));
  const eslint = eslintIn(folder, { plugins, rules: Object.fromEntries(rules) as Linter.RulesRecord }, settings, false);
  return async (text, path) => {
    const results = await eslint.lintText(text, { filePath: path });
    // ESLint also says of every such comment that it has no effect.
    const messages = results.flatMap((result) => result.messages).filter(isOurs);
    return messages.map(({ line, ruleId, message }) => ({ line, rule: ruleId ?? 'not read', message }));
  };
}

function isOurs({ ruleId, message }: Linter.LintMessage): boolean {
  const [config = ''] = ruleId?.split('/') ?? [];
  return CONFIGS.some((name) => name === config) || message.startsWith('Parsing error');
}
