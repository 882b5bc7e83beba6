import type { JitsiSettings } from '../../jitsi/settings.js';
import type { OptionKinds } from '../arguments.js';
import { readArguments, UsageError } from '../arguments.js';
import { readSettingsOptions, SETTINGS_KINDS } from '../settings-options.js';

/** What `migrate` was asked to do. */
export interface MigrateOptions {
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  readonly settings: JitsiSettings;
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
  'constants-from': 'value',
  check: 'flag',
  diff: 'flag',
  'dry-run': 'flag',
  force: 'flag',
  format: 'value',
  help: 'flag',
  ignore: 'values',
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
    mode: flags.has('check') ? 'check' : flags.has('dry-run') ? 'dry-run' : 'write',
    diff: flags.has('diff'),
    force: flags.has('force'),
    format: readFormat(values['format'] ?? 'text'),
    workers: values['workers'] === undefined ? null : readWorkers(values['workers']),
  };
}

function readFormat(format: string): MigrateOptions['format'] {
  if (format === 'text' || format === 'json') return format;
  throw new UsageError(`--format is text or json, not ${format}.`);
}

function readWorkers(typed: string): number {
  if (/^[1-9]\d{0,2}$/u.test(typed)) return Number(typed);
  throw new UsageError(`--workers is a number from 1 to 999, not ${typed}.`);
}
