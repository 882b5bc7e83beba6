import type { SettingsOptions } from './settings-options.js';
import type { FileInfo, TransformApi } from './transform.js';

/**
 * The transform that jscodeshift loads: handlers come to name the connection errors that they leave out.
 *
 * jscodeshift compiles all that this file requires, so it requires nothing. The work is in a native module.
 */
export default async function addMissingCases(
  file: FileInfo,
  api: TransformApi,
  options: SettingsOptions,
): Promise<string | undefined> {
  const { addMissingCases: transform } = await import('./transform.js');
  return transform(file, api, options);
}
