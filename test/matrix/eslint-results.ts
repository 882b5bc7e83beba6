import path from 'node:path';

import type { ESLint, Linter } from 'eslint';

import type { Ended } from './run.js';

/** What ESLint's `json` formatter printed: never nothing, so that a run that linted no file can't pass. */
export function readResults({ out, err }: Ended): readonly ESLint.LintResult[] {
  let results: readonly ESLint.LintResult[];
  try {
    results = JSON.parse(out) as readonly ESLint.LintResult[];
  } catch {
    throw new Error(`ESLint printed no results.\n${err}${out}`);
  }
  if (results.length === 0) throw new Error('ESLint linted no file.');
  return results;
}

/** Findings by file, as `line:column rule`; files without any are left out. */
export function findingsByFile(
  results: readonly ESLint.LintResult[],
  folder: string,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    results
      .filter(({ messages }) => messages.length > 0)
      .map(({ filePath, messages }) => [
        path.relative(folder, filePath).replaceAll(path.sep, '/'),
        messages.map(describeFinding),
      ]),
  );
}

function describeFinding({ ruleId, line, column, message }: Linter.LintMessage): string {
  return `${line}:${column} ${ruleId?.replace(/^jitsi\//u, '') ?? message}`;
}

/** All that a report says to people and to tools: what another ESLint has to say in the same words. */
export function wholeReports(results: readonly ESLint.LintResult[], folder: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      path.relative(folder, filePath),
      messages.map(({ ruleId, severity, message, line, column, endLine, endColumn, fix, suggestions }) => ({
        ruleId,
        severity,
        message,
        place: [line, column, endLine, endColumn],
        fix,
        suggestions: (suggestions ?? []).map((suggestion) => ({ desc: suggestion.desc, fix: suggestion.fix })),
      })),
    ]),
  );
}
