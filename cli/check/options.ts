import type { JitsiSettings } from '../../jitsi/settings.js';
import type { OptionKinds } from '../arguments.js';
import { readArguments } from '../arguments.js';
import { readSettingsOptions, SETTINGS_KINDS } from '../settings-options.js';

/** What `check` was asked to do. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  readonly settings: JitsiSettings;
  readonly config: 'recommended' | 'strict';
  /** The name or path of a formatter of ESLint's. */
  readonly format: string;
}

const KINDS = {
  ...SETTINGS_KINDS,
  'constants-from': 'value',
  format: 'value',
  help: 'flag',
  ignore: 'values',
  strict: 'flag',
} as const satisfies OptionKinds;

/** Reads what was typed after `check`. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const typed = readArguments(args, KINDS);
  const { paths, flags, lists, values } = typed;
  return {
    paths: paths.length > 0 ? paths : ['.'],
    ignore: lists['ignore'] ?? [],
    settings: readSettingsOptions(typed),
    config: flags.has('strict') ? 'strict' : 'recommended',
    format: values['format'] ?? 'stylish',
  };
}
