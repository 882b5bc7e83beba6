import { FAMILIES, namespacesOf } from '../jitsi/families.js';
import type { JitsiSettings } from '../jitsi/settings.js';
import { namesModule } from './text/module-names.js';

/** What nearly everything that opens the gate has. */
const WORD = /[Jj]itsi|connection|CONNECTION_FAILED/u;
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
 * Every file of a project pays for this search, and most have none of the words that it begins with.
 */
export function opensGate(text: string, settings: JitsiSettings): boolean {
  if (!anyWord(settings).test(text)) return false;
  const { additionalErrors, constantsModule, globals, libraries } = settings;
  if (text.includes('CONNECTION_FAILED')) return true;
  // The table without a name that is known, however its root is called.
  if (text.includes('connection') && WAY.test(text)) return true;
  if (text.includes('Jitsi') && TABLE.test(text)) return true;
  if (globals.some((name) => text.includes(name))) return true;
  if (libraries.some((library) => namesModule(text, library))) return true;
  if (constantsModule === null) return false;
  return CONSTANT.test(text) || Object.values(additionalErrors).some((value) => text.includes(value));
}

const words = new WeakMap<JitsiSettings, RegExp>();

/** What a text has at least one of if it opens the gate. */
function anyWord(settings: JitsiSettings): RegExp {
  const known = words.get(settings);
  if (known) return known;
  const { additionalErrors, constantsModule, globals, libraries } = settings;
  const names = [...globals, ...libraries, ...(constantsModule === null ? [] : Object.values(additionalErrors))];
  const others = names.filter((name) => !WORD.test(name)).map((name) => name.replace(/[^\w]/gu, '\\$&'));
  const sources = [WORD.source, ...(constantsModule === null ? [] : [CONSTANT.source]), ...others];
  // Without the flag `u`, which makes the search slower: a letter outside of ASCII is found by its halves as well.
  const word = new RegExp(sources.join('|'));
  words.set(settings, word);
  return word;
}
