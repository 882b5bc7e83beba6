import { walk } from '../../analysis/walk.js';
import { parsed, replaced, withMark, withoutMark } from './parsed.js';

/** Another way in which somebody may have written a file. */
export interface Variant {
  readonly quote?: '"';
  readonly of: (text: string, path: string) => string;
}

/** The ways in which the same file may be written; what the migration needn't touch must come out as it went in. */
export const VARIANTS: Readonly<Record<string, Variant>> = {
  'as it is': { of: (text) => text },
  CRLF: { of: (text) => text.replace(/\r?\n/gu, '\r\n') },
  'a byte order mark': { of: withMark },
  'CRLF and a byte order mark': { of: (text) => withMark(text.replace(/\r?\n/gu, '\r\n')) },
  tabs: { of: (text) => text.replace(/^(?: {4})+/gmu, (indent) => '\t'.repeat(indent.length / 4)) },
  'no semicolons': { of: withoutSemicolons },
  'double quotes': { quote: '"', of: withDoubleQuotes },
  'a shebang': { of: (text) => `#!/usr/bin/env node\n${text}` },
  'a licence header': { of: (text) => `/*!\n * Copyright somebody.\n */\n${text}` },
  'a comment beside the constant': {
    of: (text) =>
      text.replace(/(?<![\w{}@*] ?)JitsiConnectionErrors\.[A-Z_]+(?!['\w])/gu, '/* before */ $&/* after */'),
  },
  'no space beside the constant': { of: (text) => text.replace(/ === (JitsiConnectionErrors\.)/gu, '===$1') },
  'no line break at the end': { of: (text) => text.trimEnd() },
};

/** Without the semicolons that end lines, as far as the next line lets each be left out. */
function withoutSemicolons(text: string, path: string): string {
  const { mark, rest } = withoutMark(text);
  const { ast } = parsed(rest, path);
  const ends = ast.body
    .map(({ range }) => range[1])
    .filter((end) => rest[end - 1] === ';' && /^\s*(?:$|[\w/@])/u.test(rest.slice(end)));
  return (
    mark +
    replaced(
      rest,
      ends.map((end) => ({ range: [end - 1, end], text: '' })),
    )
  );
}

function withDoubleQuotes(text: string, path: string): string {
  const { mark, rest } = withoutMark(text);
  const { ast, visitorKeys } = parsed(rest, path);
  const quotes: { range: [number, number]; text: string }[] = [];
  walk(ast, visitorKeys, ({ type, range }) => {
    const raw = rest.slice(...range);
    if (type === 'Literal' && /^'[^"\\]*'$/u.test(raw)) quotes.push({ range, text: `"${raw.slice(1, -1)}"` });
  });
  return mark + replaced(rest, quotes);
}
