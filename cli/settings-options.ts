import { settingsFromOptions } from '../codemods/settings-options.js';
import type { JitsiSettings } from '../jitsi/settings.js';
import type { Arguments, OptionKinds } from './arguments.js';
import { UsageError } from './arguments.js';

/** The settings as options, for both commands. */
export const SETTINGS_KINDS = {
  constantsModule: 'value',
  libraries: 'value',
  globals: 'value',
  release: 'value',
  additionalErrors: 'value',
} as const satisfies OptionKinds;

/** The settings that were typed. */
export function readSettingsOptions({ values }: Arguments): JitsiSettings {
  try {
    return settingsFromOptions(values);
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}
