import { FAMILIES, namespacesOf } from '../jitsi/families.js';
import type { JitsiSettings } from '../jitsi/settings.js';
import { namesModule } from './text/module-names.js';

/** A table by its name, in code or in the path of its module. */
const TABLE = /Jitsi\w*(?:Errors|Events)\b/u;
/** `….errors.connection`, `….events['connection']`, `{ errors: { connection } }`, and `{ connection } = ….errors`. */
const WAY =
  /\b(?:errors|events)\b[^;=]{0,60}\bconnection\b|\bconnection\b[^;]{0,60}\}\s*=[^;=]{0,80}\b(?:errors|events)\b/u;
/** What a finding is about, for a project that shows the library by its settings. */
const CONSTANT = new RegExp(`['"\`](?:${[...namespacesOf(FAMILIES)].join('|')})[.\\\\]|JitsiConnection\\b`, 'u');

/**
 * Whether a file's text has anything by which a file shows lib-jitsi-meet; where it hasn't, no rule looks further.
 *
 * Every file of a project pays for this search, so it looks for short words that begin with a rare letter: such a word the
 * engine finds many times faster than a pattern, or than the word `connection`.
 */
export function opensGate(
  text: string,
  { additionalErrors, constantsModule, globals, libraries }: JitsiSettings,
): boolean {
  if (text.includes('CONNECTION_FAILED')) return true;
  // The table without a name that is known, however its root is called.
  if (text.includes('connec') && text.includes('connection') && WAY.test(text)) return true;
  const hasJitsi = text.includes('Jitsi');
  if (hasJitsi && TABLE.test(text)) return true;
  if (globals.some((name) => (hasJitsi || !name.startsWith('Jitsi')) && text.includes(name))) return true;
  if (libraries.some((library) => namesModule(text, library))) return true;
  if (constantsModule === null) return false;
  return CONSTANT.test(text) || Object.values(additionalErrors).some((value) => text.includes(value));
}
