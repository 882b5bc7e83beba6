import { handlesFailure } from '../../codemods/handles-failure.js';
import { namesRawValue } from '../../codemods/names-raw-value.js';
import type { FileFailure } from '../files/file-error.js';
import type { FoundFile } from '../files/find-files.js';
import { findFiles } from '../files/find-files.js';
import { readSource } from '../files/read-source.js';
import type { ExitCode, Terminal } from '../terminal.js';
import { endBetweenFiles } from './end-between-files.js';
import type { GitGuard } from './git-guard.js';
import { migrateFiles } from './migrate-files.js';
import type { MigrateOptions } from './options.js';
import { readMigrateOptions } from './options.js';
import type { Candidate, FileOutcome } from './outcome.js';
import { showProgress } from './progress.js';
import type { Report } from './report.js';
import { failuresAsText, reportAsJson, reportAsText } from './report.js';

/** From so many files with something to migrate on, another process is worth its start. */
const FILES_PER_PROCESS = 150;

/** What git said of the named paths, and who to ask about the files that come of them. */
interface GitAnswer {
  readonly guard: GitGuard;
  readonly objection: string | null;
}

/** `eslint-plugin-jitsi migrate`. */
export async function migrate(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readMigrateOptions(args);
  // git takes its time in its own process while the folders are read in this one.
  const asked = options.mode === 'write' && !options.force ? askGit(options, terminal) : null;
  const { files, failures } = await findFiles(options.paths, { cwd: terminal.cwd, ignore: options.ignore });
  const early = await asked;
  if (early?.objection) return refuse(early.objection, terminal);

  const { candidates, unread } = readCandidates(files, options, terminal);
  const objection = await early?.guard.objectionToFiles(candidates);
  if (objection) return refuse(objection, terminal);

  const outcomes = await migrateCandidates(candidates, options, terminal);
  const report = reportOf(files.length, [...failures, ...unread], outcomes, options);
  print(report, options, terminal);
  return exitCode(report, options);
}

async function askGit({ paths }: MigrateOptions, { cwd }: Terminal): Promise<GitAnswer> {
  const { GitGuard } = await import('./git-guard.js');
  const guard = new GitGuard();
  return { guard, objection: await guard.objectionToPaths(paths, cwd) };
}

function refuse(objection: string, terminal: Terminal): ExitCode {
  terminal.warn(`${objection} Nothing was changed.\n`);
  return 2;
}

interface Readings {
  readonly candidates: readonly Candidate[];
  readonly unread: readonly FileFailure[];
}

function readCandidates(files: readonly FoundFile[], { settings, task }: MigrateOptions, terminal: Terminal): Readings {
  const concerns = task.kind === 'cases' ? handlesFailure : (text: string) => namesRawValue(text, settings);
  const candidates: Candidate[] = [];
  const unread: FileFailure[] = [];
  const progress = showProgress('Reading', files.length, terminal);
  for (const file of files) {
    const source = readSource(file.absolute, concerns);
    if (source.kind === 'text') candidates.push({ ...file, text: source.text });
    else if (source.kind === 'failed') unread.push({ path: file.path, line: null, message: source.message });
    progress.step();
  }
  progress.clear();
  return { candidates, unread };
}

async function migrateCandidates(
  candidates: readonly Candidate[],
  { diff, mode, settings, task, workers }: MigrateOptions,
  terminal: Terminal,
): Promise<FileOutcome[]> {
  const job = { cwd: terminal.cwd, settings, task, write: mode === 'write', diff };
  const processes = workers ?? (await processesFor(candidates.length));
  const progress = showProgress('Migrating', candidates.length, terminal);
  const release = job.write ? endBetweenFiles() : null;
  try {
    return await migrateFiles(candidates, job, processes, progress.step);
  } finally {
    release?.();
    progress.clear();
  }
}

async function processesFor(files: number): Promise<number> {
  if (files < 2 * FILES_PER_PROCESS) return 1;
  const { availableParallelism } = await import('node:os');
  return Math.min(availableParallelism(), Math.floor(files / FILES_PER_PROCESS));
}

function reportOf(
  filesSeen: number,
  failures: readonly FileFailure[],
  outcomes: readonly FileOutcome[],
  { mode, task }: MigrateOptions,
): Report {
  const migrated = outcomes.filter((outcome) => outcome.kind === 'migrated');
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed');
  const changed = migrated.filter(({ rewritten }) => rewritten > 0);
  return {
    task: task.kind,
    filesSeen,
    written: mode === 'write',
    changed,
    done: changed.reduce((sum, { rewritten }) => sum + rewritten, 0),
    left: migrated.flatMap(({ left }) => left),
    lookAt: migrated.flatMap(({ lookAt }) => lookAt),
    failed: [...failures, ...failed.map(({ path, line, message }) => ({ path, line, message }))],
  };
}

function print(report: Report, { format, paths }: MigrateOptions, terminal: Terminal): void {
  if (report.filesSeen === 0) terminal.warn(`There are no files to migrate in ${paths.join(', ')}.\n`);
  if (format === 'json') {
    terminal.print(reportAsJson(report));
    return;
  }
  terminal.warn(failuresAsText(report.failed));
  if (report.filesSeen > 0) terminal.print(reportAsText(report));
}

function exitCode({ changed, failed, filesSeen, left }: Report, { mode }: MigrateOptions): ExitCode {
  if (failed.length > 0 || filesSeen === 0) return 2;
  return left.length > 0 || (mode === 'check' && changed.length > 0) ? 1 : 0;
}
