import { demandsFromOptions } from '../../codemods/coverage-options.js';
import type { JitsiSettings } from '../../jitsi/settings.js';
import type { Arguments, OptionKinds } from '../arguments.js';
import { readArguments, UsageError } from '../arguments.js';
import { readSettingsOptions, SETTINGS_KINDS } from '../settings-options.js';
import type { Task } from './task.js';

/** What `migrate` was asked to do. */
export interface MigrateOptions {
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  readonly settings: JitsiSettings;
  readonly task: Task;
  /** `write`, or only say what would change, `check` with an exit code for it. */
  readonly mode: 'write' | 'dry-run' | 'check';
  readonly diff: boolean;
  readonly force: boolean;
  readonly format: 'text' | 'json';
  /** Null leaves it to the number of files. */
  readonly workers: number | null;
}

const KINDS = {
  ...SETTINGS_KINDS,
  'add-missing-cases': 'flag',
  'constants-from': 'value',
  check: 'flag',
  diff: 'flag',
  'dry-run': 'flag',
  force: 'flag',
  format: 'value',
  help: 'flag',
  ignore: 'values',
  mode: 'value',
  requireFallback: 'flag',
  workers: 'value',
} as const satisfies OptionKinds;

/** Reads what was typed after `migrate`. */
export function readMigrateOptions(args: readonly string[]): MigrateOptions {
  const typed = readArguments(args, KINDS);
  const { paths, flags, lists, values } = typed;
  return {
    paths: paths.length > 0 ? paths : ['.'],
    ignore: lists['ignore'] ?? [],
    settings: readSettingsOptions(typed),
    task: readTask(typed),
    mode: flags.has('check') ? 'check' : flags.has('dry-run') ? 'dry-run' : 'write',
    diff: flags.has('diff'),
    force: flags.has('force'),
    format: readFormat(values['format'] ?? 'text'),
    workers: values['workers'] === undefined ? null : readWorkers(values['workers']),
  };
}

/** The options of the rule go with its task. */
function readTask({ flags, values }: Arguments): Task {
  const { mode } = values;
  const requireFallback = flags.has('requireFallback');
  if (flags.has('add-missing-cases')) {
    try {
      return { kind: 'cases', demands: demandsFromOptions({ mode, requireFallback }) };
    } catch (error) {
      throw new UsageError((error as Error).message, { cause: error });
    }
  }
  const stray = mode === undefined ? (requireFallback ? '--requireFallback' : null) : '--mode';
  if (stray !== null) throw new UsageError(`${stray} goes with --add-missing-cases.`);
  return { kind: 'literals' };
}

function readFormat(format: string): MigrateOptions['format'] {
  if (format === 'text' || format === 'json') return format;
  throw new UsageError(`--format is text or json, not ${format}.`);
}

function readWorkers(typed: string): number {
  if (/^[1-9]\d{0,2}$/u.test(typed)) return Number(typed);
  throw new UsageError(`--workers is a number from 1 to 999, not ${typed}.`);
}
