import { connectionErrorOfMember } from '../../../jitsi/errors.js';
import type { FileStyle } from '../../spelling/file-style.js';
import type { AddedError } from './addition.js';
import type { Piece } from './pieces.js';

/** The sentence that new code says for an error which nobody has handled so far. */
export function notHandledYet(member: string): string {
  return `${member} is not handled yet.`;
}

/** What is recommended for an error; null for an error that isn't known. */
export function recoveryOf(member: string): string | null {
  return connectionErrorOfMember(member)?.recovery.sentence ?? null;
}

/** What is recommended for an error, as a comment; nothing for an error that isn't known. */
export function recoveryComment({ member }: AddedError): Piece[] {
  const text = recoveryOf(member);
  return text === null ? [] : [{ kind: 'comment', depth: 0, text }];
}

/** The body for an error: what is recommended, and a log that says that it isn't done. */
export function unhandledBody(error: AddedError, { quote }: FileStyle): Piece[] {
  const text = `console.error(${quote}${notHandledYet(error.member)}${quote})`;
  return [...recoveryComment(error), { kind: 'statement', depth: 0, text }];
}

/** The body for an error that a handler comes to name; only what is recommended where a fallback goes on taking the error. */
export function namingBody(error: AddedError, style: FileStyle): Piece[] {
  if (!error.isFallback) return unhandledBody(error, style);
  const text = recoveryOf(error.member) ?? 'Handled as every other error so far.';
  return [{ kind: 'comment', depth: 0, text }];
}

/** The body of a fallback, which logs the error. */
export function fallbackBody(error: string, { quote }: FileStyle): Piece[] {
  return [{ kind: 'statement', depth: 0, text: `console.error(${quote}Connection failed:${quote}, ${error})` }];
}
