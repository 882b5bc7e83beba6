import type { FileInfo, TransformApi } from './transform.js';
import type { SettingsOptions } from './settings-options.js';

/**
 * The transform that jscodeshift loads: raw connection errors and events become the constants of lib-jitsi-meet.
 *
 * jscodeshift compiles all that this file requires, so it requires nothing. The work is in a native module.
 */
export default async function literalsToConstants(
  file: FileInfo,
  api: TransformApi,
  options: SettingsOptions,
): Promise<string | undefined> {
  const { transform } = await import('./transform.js');
  return transform(file, api, options);
}
