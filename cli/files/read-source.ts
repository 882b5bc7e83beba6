import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

import { describeFailure } from './file-error.js';

/** A file's text, nothing where the text is no concern of the command's, or why there is none. */
export type SourceRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unconcerned' }
  | { readonly kind: 'failed'; readonly message: string };

const UNCONCERNED: SourceRead = { kind: 'unconcerned' };

/** Reads a file whose text concerns the command. What is not UTF-8 is a failure only if it does. */
export function readSource(absolute: string, concerns: (text: string) => boolean): SourceRead {
  try {
    const text = readFileSync(absolute, 'utf8');
    if (text.startsWith('\uFFFD')) return readUtf16(absolute, concerns) ?? readChecked(text, absolute, concerns);
    return concerns(text) ? readChecked(text, absolute, concerns) : UNCONCERNED;
  } catch (error) {
    return { kind: 'failed', message: describeFailure('read', error) };
  }
}

function readChecked(text: string, absolute: string, concerns: (text: string) => boolean): SourceRead {
  if (!concerns(text)) return UNCONCERNED;
  // Only what holds the replacement character can have been anything else: the rest is not read twice.
  if (!text.includes('\uFFFD') || isUtf8(readFileSync(absolute))) return { kind: 'text', text };
  return { kind: 'failed', message: 'It is not UTF-8.' };
}

function readUtf16(absolute: string, concerns: (text: string) => boolean): SourceRead | null {
  const bytes = readFileSync(absolute);
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  if (mark !== 0xfffe && mark !== 0xfeff) return null;
  const text = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
  return concerns(text) ? { kind: 'failed', message: 'It is UTF-16, and only UTF-8 can be dealt with.' } : UNCONCERNED;
}
