import type { JitsiSettings } from '../jitsi/settings.js';

/**
 * What a file's text must name so that any rule can have something to say: a constant's raw value, an event or a table,
 * or a way to a table.
 */
const NAMES = [
  String.raw`['"\x60]connection[.\\]`,
  'CONNECTION_FAILED',
  'joinConference',
  'JitsiConnection',
  'JitsiMeetJS',
  String.raw`Jitsi\w{0,40}(?:Errors|Events)\b`,
  String.raw`(?:errors|events)\s{0,80}\??\.\s{0,80}connection\b`,
];

/** A few short words, one of which each of those names has: twice as fast to look for, and most files have none. */
const WORDS = ['[Jj]itsi', 'CONNECTION_FAILED', 'connection'];

interface Gate {
  readonly words: RegExp;
  readonly names: RegExp;
}

const gates = new WeakMap<JitsiSettings, Gate>();

/** Whether a file's text names anything of Jitsi; where it doesn't, no rule and no codemod looks further. */
export function opensGate(text: string, settings: JitsiSettings): boolean {
  let gate = gates.get(settings);
  if (!gate) {
    gate = gateOf(settings);
    gates.set(settings, gate);
  }
  return gate.words.test(text) && gate.names.test(text);
}

function gateOf({ globals, libraries, additionalErrors }: JitsiSettings): Gate {
  const own = [...globals, ...libraries, ...Object.values(additionalErrors)].map(escape);
  const quoted = libraries.map((library) => `['"\`]${escape(library)}`);
  const named = [...globals, ...Object.values(additionalErrors)].map(escape);
  return {
    words: new RegExp([...WORDS, ...own.filter((name) => !/[Jj]itsi|connection/u.test(name))].join('|'), 'u'),
    names: new RegExp([...NAMES, ...quoted, ...named].join('|'), 'u'),
  };
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}
