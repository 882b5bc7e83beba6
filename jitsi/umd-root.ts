import { keysOfObject } from './object-keys.js';
import { Scanner } from './scanner.js';

/** How far into a bundle its wrapper says how it can be loaded. */
const HEAD = 4000;

/** What the library's object has in every release. */
const ALWAYS = ['errors', 'events', 'init', 'JitsiConnection'];

/**
 * The names that importers of a UMD bundle of lib-jitsi-meet get. Its module is the object `JitsiMeetJS` itself: that
 * is the default, and its keys are what a bundler gives for named imports.
 * @param text the bundle
 * @returns null where the text is no such bundle, or its object can't be made out
 */
export function exportsOfUmd(text: string): ReadonlySet<string> | null {
  if (!/typeof\s+exports/.test(text.slice(0, HEAD))) return null;
  const object = keysOfLibrary(text);
  return object === null ? null : new Set(['default', ...object]);
}

function keysOfLibrary(text: string): ReadonlySet<string> | null {
  const errors = /[{,]\s*errors\s*:\s*\{\s*(?:audioTranslation|conference|connection)\s*:/.exec(text);
  if (errors === null) return null;
  const start = braceAround(text, errors.index + (errors[0].startsWith('{') ? 1 : 0));
  if (start === null) return null;
  const { keys, complete } = keysOfObject(new Scanner(text, start).next());
  return complete && ALWAYS.every((key) => keys.has(key)) ? keys : null;
}

/** Where the innermost brace opens that is still open at an offset; null if none is. */
function braceAround(text: string, offset: number): number | null {
  const open: number[] = [];
  const scanner = new Scanner(text);
  for (scanner.next(); scanner.kind !== 'end' && scanner.start < offset; scanner.next()) {
    if (scanner.is('{')) open.push(scanner.start);
    else if (scanner.is('}')) open.pop();
  }
  return open.at(-1) ?? null;
}
