import path from 'node:path';

import type { ESLint } from 'eslint';

import { describeCrash } from '../files/file-error.js';
import type { ESLintClass } from './load-eslint.js';
import { eslintOptions } from './eslint-options.js';
import type { CheckOptions } from './options.js';
import { failureResult, ownResult } from './results.js';

/** A file that the rules may have something to say about. */
export interface FileToLint {
  readonly absolute: string;
  readonly text: string;
}

/** ESLint set up for a run. */
export interface LintRun {
  readonly eslint: ESLint;
  readonly lint: (file: FileToLint) => Promise<ESLint.LintResult>;
}

/** Sets ESLint up to lint files with this plugin's rules and nothing else. */
export function startLinting(
  ESLintOfProject: ESLintClass,
  files: readonly FileToLint[],
  options: CheckOptions,
  cwd: string,
): LintRun {
  const eslint = new ESLintOfProject(eslintOptions(options, cwd, baseFor(files, cwd)));
  return {
    eslint,
    async lint({ absolute, text }) {
      try {
        const [result] = await eslint.lintText(text, { filePath: absolute });
        return result ? ownResult(result) : failureResult(absolute, 'ESLint ignores this file.');
      } catch (error) {
        return failureResult(absolute, `It can't be linted: ${describeCrash(error)}.`);
      }
    },
  };
}

/** ESLint looks at no file outside its working folder. */
function baseFor(files: readonly FileToLint[], cwd: string): string {
  const inside = files.every(({ absolute }) => absolute.startsWith(cwd.endsWith(path.sep) ? cwd : cwd + path.sep));
  return inside ? cwd : path.parse(cwd).root;
}
