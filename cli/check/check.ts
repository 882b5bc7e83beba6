import path from 'node:path';

import type { ESLint } from 'eslint';

import { opensGate } from '../../analysis/gate.js';
import { UsageError } from '../arguments.js';
import type { FoundFile } from '../files/find-files.js';
import { findFiles } from '../files/find-files.js';
import { readSource } from '../files/read-source.js';
import type { ExitCode, Terminal } from '../terminal.js';
import { formatterPath } from './formatter-path.js';
import type { FileToLint } from './lint.js';
import type { CheckOptions } from './options.js';
import { readCheckOptions } from './options.js';
import { failureResult, withoutFixCounts } from './results.js';

const NO_ESLINT = 'check needs ESLint 8.57, 9 or 10: npm install --save-dev eslint\n';

/** `eslint-plugin-jitsi check`. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readCheckOptions(args);
  const { cwd } = terminal;
  const { files, failures } = await findFiles(options.paths, { cwd, ignore: options.ignore });
  if (files.length === 0) terminal.warn(`There are no files to check in ${options.paths.join(', ')}.\n`);

  const { loadESLintClass } = await import('./load-eslint.js');
  const ESLintOfProject = await loadESLintClass(cwd);
  if (!ESLintOfProject) {
    terminal.warn(NO_ESLINT);
    return 2;
  }
  const { toLint, unread } = readFiles(files, options);
  const { startLinting } = await import('./lint.js');
  const { eslint, lint } = startLinting(ESLintOfProject, toLint, options, cwd);
  const formatter = await loadFormatter(eslint, options.format, cwd);

  const results = [
    ...failures.map(({ path: named, message }) => failureResult(path.resolve(cwd, named), message)),
    ...unread,
  ];
  for (const file of toLint) results.push(await lint(file));
  // ESLint's own words for people speak of an option that this command hasn't got.
  const isForPeople = options.format === 'stylish';
  const output = await format(formatter, isForPeople ? results.map(withoutFixCounts) : results);
  // A formatter may write a file itself, and give nothing back.
  if (output) terminal.print(output.endsWith('\n') ? output : `${output}\n`);
  // Only what people read may have lines more than the formatter wrote.
  if (isForPeople) terminal.print(advice(results));
  (isForPeople ? terminal.print : terminal.warn)(summary(files.length, results));
  return exitCode(files.length, results);
}

interface Readings {
  readonly toLint: readonly FileToLint[];
  readonly unread: readonly ESLint.LintResult[];
}

function readFiles(files: readonly FoundFile[], { settings }: CheckOptions): Readings {
  const toLint: FileToLint[] = [];
  const unread: ESLint.LintResult[] = [];
  for (const { absolute } of files) {
    const source = readSource(absolute, (text) => opensGate(text, settings));
    if (source.kind === 'text') toLint.push({ absolute, text: source.text });
    else if (source.kind === 'failed') unread.push(failureResult(absolute, source.message));
  }
  return { toLint, unread };
}

async function loadFormatter(eslint: ESLint, name: string, cwd: string): Promise<ESLint.LoadedFormatter> {
  try {
    return await eslint.loadFormatter(formatterPath(name, cwd));
  } catch (error) {
    throw new UsageError(`--format: ${(error as Error).message}`, { cause: error });
  }
}

async function format(formatter: ESLint.LoadedFormatter, results: ESLint.LintResult[]): Promise<string | undefined> {
  try {
    return await formatter.format(results);
  } catch (error) {
    throw new UsageError(`--format: The formatter failed: ${(error as Error).message}`, { cause: error });
  }
}

function advice(results: readonly ESLint.LintResult[]): string {
  const fixable = results.flatMap(({ messages }) => messages).filter(({ fix }) => fix).length;
  if (fixable === 0) return '';
  return `${fixable === 1 ? '1 finding' : `${fixable} findings`} can be repaired with eslint-plugin-jitsi migrate.\n`;
}

function summary(files: number, results: readonly ESLint.LintResult[]): string {
  const problems = results.flatMap(({ messages }) => messages);
  const failed = problems.filter(({ fatal }) => fatal).length;
  const found = problems.length - failed;
  const parts = [`${files} ${files === 1 ? 'file' : 'files'} checked`, found === 1 ? '1 finding' : `${found} findings`];
  if (failed > 0) parts.push(`${failed} failed`);
  return `${parts.join(', ')}.\n`;
}

function exitCode(files: number, results: readonly ESLint.LintResult[]): ExitCode {
  if (files === 0 || results.some(({ fatalErrorCount }) => fatalErrorCount > 0)) return 2;
  return results.some(({ messages }) => messages.length > 0) ? 1 : 0;
}
