import { connectionFamily } from '../analysis/connection-families.js';
import { installedLibrary } from '../jitsi/installed.js';
import type { JitsiSettings } from '../jitsi/settings.js';

const FAMILIES = [connectionFamily('errors'), connectionFamily('events')];

const KNOWN_VALUES = new RegExp(
  [
    ...FAMILIES.flatMap(({ former, members }) => [...members.values(), ...former.values()]).map(
      (value) => `['"\`]${value.replaceAll('.', String.raw`\.`)}['"\`]`,
    ),
    // Escapes can spell any value.
    String.raw`['"\x60]connection(?:\.[\w.]*)?\\`,
  ].join('|'),
  'u',
);

/**
 * Whether a text has the value of a connection constant in it that may be in force there. This keeps from being parsed
 * what has only translation keys of the same look.
 */
export function namesKnownValue(text: string, path: string, { additionalErrors, libraries }: JitsiSettings): boolean {
  if (KNOWN_VALUES.test(text)) return true;
  const others = [Object.values(additionalErrors), ...libraries.map((library) => valuesOf(library, path))].flat();
  return others.some((value) => text.includes(value));
}

/** A newer release than is known here may have more. */
function valuesOf(library: string, path: string): readonly string[] {
  const installed = installedLibrary(library, path);
  return [...(installed?.errors?.values() ?? []), ...(installed?.events?.values() ?? [])];
}
