import { type Dialect, dialectsFor, languageOf, sourceTypesOf } from '../../codemods/parse/dialect.js';
import { type ParsedScript, parseScript } from '../../codemods/parse/parse-script.js';
import { markupOf } from '../../codemods/parse/scripts-of-file.js';

/** The dialects that a text may be read in by its file's name. */
export function dialectsOf(text: string, name: string): readonly Dialect[] {
  return dialectsFor(text, languageOf(name), sourceTypesOf(name));
}

/** The program of a text, or null where it is none, is too deep for a parser, or stands in markup. */
export function programIn(
  text: string,
  name: string,
  dialects: readonly Dialect[] = dialectsOf(text, name),
): ParsedScript | null {
  if (markupOf(name)) return null;
  try {
    const script = parseScript(text, dialects);
    return script.kind === 'parsed' ? script : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
