import type { ParsedScript } from '../../codemods/parse/parse-script.js';
import { parseScript } from '../../codemods/parse/parse-script.js';
import { dialectsFor, languageOf, sourceTypesOf } from '../../codemods/parse/dialect.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** The tree of a file; its offsets are those of the text without a byte order mark. */
export function parsed(text: string, path: string): ParsedScript {
  const script = parseScript(text, dialectsFor(text, languageOf(path), sourceTypesOf(path)));
  if (script.kind !== 'parsed') throw new SyntaxError(`${path}: ${script.message}`);
  return script;
}

/** The byte order mark of a text, if it has one, and the rest. */
export function withoutMark(text: string): { readonly mark: string; readonly rest: string } {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return { mark, rest: text.slice(mark.length) };
}

/** A text with its byte order mark. */
export function withMark(text: string): string {
  return BYTE_ORDER_MARK + text;
}

/** A stretch of a text and what it becomes. */
export interface Replacement {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** A text with stretches of it replaced. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let end = 0;
  for (const { range, text: replacement } of [...replacements].sort((a, b) => a.range[0] - b.range[0])) {
    result += text.slice(end, range[0]) + replacement;
    end = range[1];
  }
  return result + text.slice(end);
}
