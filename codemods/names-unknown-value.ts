import type { FileContext } from '../analysis/file-context.js';
import { connectionValues } from '../analysis/text/quoted-values.js';
import { reasonFor } from '../analysis/unknown-member.js';
import { handlesFailure } from './handles-failure.js';

/** Something like a connection error anywhere but as the first argument of a call, unless something is done with it there. */
const TESTED = /(?<![\w$)\]]\s*\(\s*)['"`]connection[.\\]|['"`]connection[.\\][^'"`\n]*['"`][\s)]*(?:[!=]=|\]?:)/u;

/** Whether a text may have a handler that tests for something like a connection error, whether there is such an error or not. */
export function mayTestUnknownValue(text: string): boolean {
  return TESTED.test(text) && handlesFailure(text);
}

/** Whether anything in a file looks like a connection constant and is none in force there. Else nothing need be searched. */
export function namesUnknownValue({ file, inForce }: FileContext): boolean {
  const values = new Set([...inForce.errors.values(), ...inForce.events.values()]);
  return connectionValues(file.text).some(({ value, isAside }) => {
    if (value === null) return true;
    // Aside stand the keys of translations, of which a file may have many.
    return !values.has(value) && (!isAside || reasonFor(value, 'value').kind !== 'never');
  });
}
