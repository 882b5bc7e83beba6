import { DEFAULT_DEMANDS } from '../analysis/coverage/default-demands.js';
import type { CoverageDemands } from '../analysis/coverage/gaps.js';
import type { SettingsOptions } from './settings-options.js';

/**
 * What the options of a command line demand of a handler: `mode` and `requireFallback`, as the rule has them.
 * @throws an Error that names the option, for a value that makes no sense
 */
export function demandsFromOptions(options: SettingsOptions): CoverageDemands {
  return {
    ...DEFAULT_DEMANDS,
    mode: readMode(options['mode'] ?? DEFAULT_DEMANDS.mode),
    requireFallback: readFlag(options['requireFallback'] ?? DEFAULT_DEMANDS.requireFallback),
  };
}

function readMode(option: unknown): CoverageDemands['mode'] {
  if (option === 'fallback' || option === 'explicit') return option;
  throw new Error(`--mode is fallback or explicit, not ${String(option)}.`);
}

/** A command line gives words where it doesn't know the option. */
const FLAGS = new Map<unknown, boolean>([
  [true, true],
  ['true', true],
  [false, false],
  ['false', false],
]);

function readFlag(option: unknown): boolean {
  const flag = FLAGS.get(option);
  if (flag === undefined) throw new Error(`--requireFallback is true or false, not ${String(option)}.`);
  return flag;
}
