import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { expect } from 'vitest';

import { migrateText } from '../../codemods/migrate-text.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import plugin from '../../index.js';
import { readSettings } from '../../jitsi/settings.js';
import { ERRORS, type Trace, traceOf } from '../coverage-edits/sandbox.js';

/** What a case says of its file. */
export interface FileOfCase {
  readonly code: string;
  readonly filename?: string | undefined;
  readonly languageOptions?: unknown;
  readonly settings?: { readonly jitsi?: unknown } | undefined;
}

const CWD = '/';

/** Lets `--fix` and the codemod do all that they can to a file, and holds each against the other and against a second run. */
export function expectFixedAlike(file: FileOfCase): string {
  const fixed = fixedByRules(file);
  expect(fixedByRules({ ...file, code: fixed }), 'a second --fix').toBe(fixed);
  expect(migrated(file), 'the codemod').toBe(fixed);
  expect(migrated({ ...file, code: fixed }), 'a second migration').toBe(fixed);
  return fixed;
}

function fixedByRules({ code, filename, languageOptions, settings }: FileOfCase): string {
  const { output, messages } = new Linter({ cwd: CWD }).verifyAndFix(
    code,
    {
      files: ['**/*.*'],
      plugins: { jitsi: plugin },
      languageOptions: { parser, ...(languageOptions as object | undefined) },
      settings: settings ?? {},
      rules: { 'jitsi/no-raw-connection-error': 'error', 'jitsi/no-raw-connection-event': 'error' },
    },
    pathOf(filename, languageOptions),
  );
  const failure = messages.find(({ ruleId }) => ruleId === null);
  if (failure) throw new SyntaxError(`${failure.message}\nfrom\n${code}\nto\n${output}`);
  return output;
}

function migrated({ code, filename, languageOptions, settings }: FileOfCase): string {
  const path = pathOf(filename, languageOptions);
  const result = migrateText({ text: code, path, cwd: CWD, settings: readSettings(settings?.jitsi) }, rawConstants);
  if (result.kind === 'failed') throw new SyntaxError(`${result.message}\n${code}`);
  return result.text;
}

/** The path that the rule tester gives a file that has none of its own. */
function pathOf(filename: string | undefined, languageOptions: unknown): string {
  const options = languageOptions as { parserOptions?: { ecmaFeatures?: { jsx?: boolean } } } | undefined;
  return filename ?? (options?.parserOptions?.ecmaFeatures?.jsx ? '/react.tsx' : '/file.ts');
}

/** Runs a file before and after a fix, with every error and one that no release has: what it does must be the same. */
export async function expectSameDeeds(before: string, after: string): Promise<void> {
  for (const { value } of ERRORS) {
    for (const isWilling of [true, false]) {
      const was = await deedsOf(before, value, isWilling);
      expect(await deedsOf(after, value, isWilling), `${value}\n${before}\n${after}`).toEqual(was);
    }
  }
}

/** What a file does, or the name of the error that it ends with. */
async function deedsOf(code: string, error: string, isWilling: boolean): Promise<Trace | string> {
  try {
    return await traceOf(code, error, isWilling);
  } catch (failure) {
    return (failure as Error).name;
  }
}
