import type { JitsiSettings } from '../jitsi/settings.js';
import { readSettings } from '../jitsi/settings.js';

/** Options as command lines give them: strings, or what a command line made of them (numbers, objects, lists). */
export type SettingsOptions = Readonly<Record<string, unknown>>;

/**
 * The settings that the options of a command line amount to; options of other names are not looked at.
 * @throws an Error that names the option, for a value that makes no sense
 */
export function settingsFromOptions(options: SettingsOptions): JitsiSettings {
  const value: Record<string, unknown> = {};
  const set = (key: keyof JitsiSettings, option: unknown, read: (option: unknown) => unknown): void => {
    if (option !== undefined) value[key] = read(option);
  };
  set('constantsModule', readModule(options), asItIs);
  set('libraries', options['libraries'], readList);
  set('globals', options['globals'], readList);
  set('release', options['release'], readNumber);
  set('additionalErrors', options['additionalErrors'], readObject);
  try {
    return readSettings(value);
  } catch (error) {
    // The settings' own words, with the name that was typed.
    throw new Error((error as Error).message.replaceAll('settings.jitsi.', '--'), { cause: error });
  }
}

/** The option has two names. */
function readModule({ constantsModule, 'constants-from': short }: SettingsOptions): unknown {
  if (constantsModule === undefined || short === undefined || constantsModule === short)
    return constantsModule ?? short;
  throw new Error('--constants-from is short for --constantsModule, and both are given.');
}

function asItIs(option: unknown): unknown {
  return option;
}

/** `a,b` or a repeated option. */
function readList(option: unknown): unknown {
  const entries = Array.isArray(option) ? (option as unknown[]) : [option];
  return entries.flatMap((entry) =>
    typeof entry === 'string' ? entry.split(',').map((name) => name.trim()) : [entry],
  );
}

function readNumber(option: unknown): unknown {
  return typeof option === 'string' && /^\d+$/u.test(option) ? Number(option) : option;
}

function readObject(option: unknown): unknown {
  if (typeof option !== 'string') return option;
  try {
    return JSON.parse(option);
  } catch (error) {
    const example = `--additionalErrors='{"TIME_LIMIT_ERROR":"connection.timeLimit"}'`;
    throw new Error(`--additionalErrors is no JSON: ${(error as Error).message}. Write it as ${example}.`, {
      cause: error,
    });
  }
}
