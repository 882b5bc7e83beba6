/** A string of a text, as far as the text alone tells that it is one. */
export interface QuotedValue {
  /** What stands between the quotes, or null where an escape may make something else of it. */
  readonly value: string | null;
  /** Whether it stands where nothing is compared with it: as the value of a property, or given to a function by its name. */
  readonly isAside: boolean;
}

const CONNECTION = /['"`]connection[.\\]/gu;

/** The strings of a text that look like constants of the connection. */
export function connectionValues(text: string): QuotedValue[] {
  return text.includes('connection') ? quotedValues(text, CONNECTION) : [];
}

const ASIDE_BEFORE =
  /:\s*$|(?:^|[^\w$.\s]|\b(?:return|await)\s|\n)\s*(?!(?:await|case|if|return|switch|throw|typeof|void|while|yield)\b)[\w$]+\(\s*$/u;
const ASIDE_BEHIND = /^\s*(?:[,;)\]}]|$)/u;

/**
 * The strings of a text that begin with one of some namespaces.
 * @param pattern finds a quote and the namespace after it
 */
export function quotedValues(text: string, pattern: RegExp): QuotedValue[] {
  const values: QuotedValue[] = [];
  for (const { index } of text.matchAll(pattern)) {
    const start = index + 1;
    const end = text.indexOf(text.charAt(index), start);
    const written = text.slice(start, end < 0 ? undefined : end);
    const isAside =
      ASIDE_BEFORE.test(text.slice(Math.max(0, index - 80), index)) &&
      ASIDE_BEHIND.test(text.slice(start + written.length + 1, start + written.length + 80));
    values.push({ value: written.includes('\\') ? null : written, isAside });
  }
  return values;
}
