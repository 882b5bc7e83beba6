import type { FileFailure } from '../files/file-error.js';
import type { MigratedFile, Notice } from './outcome.js';
import type { Task } from './task.js';
import { TASK_WORDS } from './task.js';

/** A whole run, as its summary has it. */
export interface Report {
  readonly task: Task['kind'];
  readonly filesSeen: number;
  /** Whether the changes stand in the files, or are only what would change. */
  readonly written: boolean;
  readonly changed: readonly Pick<MigratedFile, 'path' | 'rewritten' | 'diff'>[];
  /** How many literals were rewritten, or handlers extended. */
  readonly done: number;
  readonly left: readonly Notice[];
  readonly lookAt: readonly Notice[];
  readonly failed: readonly FileFailure[];
}

/** The report for programs: one JSON object. */
export function reportAsJson({ task, changed, done, ...report }: Report): string {
  // What has changed nothing has written nothing.
  const written = report.written && changed.length > 0;
  const files = changed.map(({ path, rewritten, diff }) => ({ path, rewritten, ...(diff !== null && { diff }) }));
  return `${JSON.stringify({ ...report, written, [TASK_WORDS[task].count]: done, changed: files }, null, 2)}\n`;
}

/** The report for people. */
export function reportAsText(report: Report): string {
  const { changed, left, lookAt, task, written } = report;
  const { noun, done, title } = TASK_WORDS[task];
  const parts = [
    ...changed.map(({ diff }) => diff ?? ''),
    section(
      written ? `${title}:` : `Would be ${done}:`,
      changed.map(({ path, rewritten }) => `${path}  ${count(rewritten, noun)}`),
    ),
    section('Left for you:', left.map(describeNotice)),
    section('To look at:', lookAt.map(describeNotice)),
    `${summary(report)}\n`,
  ];
  return parts.join('');
}

/** The failures for people, for standard error. */
export function failuresAsText(failed: readonly FileFailure[]): string {
  return section(
    'Failed, and left as they were:',
    failed.map(({ path, line, message }) => `${path}${line === null ? '' : `:${line}`}  ${message}`),
  );
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}\n${lines.map((line) => `  ${line}\n`).join('')}\n`;
}

function describeNotice({ path, line, column, value, reason }: Notice): string {
  return `${path}:${line}:${column}  '${value}'  ${reason}`;
}

function summary({ task, filesSeen, written, changed, done, left, lookAt, failed }: Report): string {
  const words = TASK_WORDS[task];
  const would = written ? '' : ' would be';
  const parts = [
    `${count(filesSeen, 'file')} seen`,
    `${changed.length}${would} changed`,
    `${count(done, words.noun)}${would} ${words.done}`,
    `${left.length} left`,
  ];
  if (lookAt.length > 0) parts.push(`${lookAt.length} to look at`);
  if (failed.length > 0) parts.push(`${failed.length} failed`);
  return `${parts.join(', ')}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
