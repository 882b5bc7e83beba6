import { readFileSync } from 'node:fs';

/** The version of the installed package. */
export function packageVersion(): string {
  // The built file and its source are both one folder below the manifest.
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
