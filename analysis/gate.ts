import type { JitsiSettings } from '../jitsi/settings.js';

/**
 * What a file's text must name so that any rule can have something to say: a constant's raw value, an event or a table,
 * or a way to a table. It is one alternation without a starting wildcard, so that one pass over the text answers.
 */
const NAMES = [
  String.raw`['"\x60]connection\.`,
  'CONNECTION_FAILED',
  'joinConference',
  'JitsiConnection',
  'JitsiMeetJS',
  String.raw`Jitsi\w{0,40}(?:Errors|Events)\b`,
  String.raw`(?:errors|events)\s{0,80}\??\.\s{0,80}connection\b`,
];

const gates = new WeakMap<JitsiSettings, RegExp>();

/** Whether a file's text names anything of Jitsi; where it doesn't, no rule and no codemod looks further. */
export function opensGate(text: string, settings: JitsiSettings): boolean {
  let gate = gates.get(settings);
  if (!gate) {
    gate = gateOf(settings);
    gates.set(settings, gate);
  }
  return gate.test(text);
}

function gateOf({ globals, libraries, additionalErrors }: JitsiSettings): RegExp {
  const own = [
    ...libraries.map((library) => `['"\`]${escape(library)}`),
    ...[...globals, ...Object.values(additionalErrors)].map(escape),
  ];
  return new RegExp([...NAMES, ...own].join('|'), 'u');
}

function escape(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
}
