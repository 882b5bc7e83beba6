import type { FileStyle } from './file-style.js';

const LINE_BREAKS: Readonly<Record<string, string>> = { '\n': String.raw`\n`, '\r': String.raw`\r` };

/** A module's name as a string literal, in the other quotes where that saves an escape. */
export function moduleString(module: string, quote: FileStyle['quote']): string {
  const other = quote === "'" ? '"' : "'";
  const used = module.includes(quote) && !module.includes(other) ? other : quote;
  const escaped = module.replace(/['"\\\n\r]/gu, (sign) => {
    if (sign === "'" || sign === '"') return sign === used ? `\\${sign}` : sign;
    return LINE_BREAKS[sign] ?? `\\${sign}`;
  });
  return used + escaped + used;
}
