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

function readFlag(option: unknown): boolean {
  if (typeof option === 'boolean') return option;
  throw new Error(`--requireFallback takes no value.`);
}
