/** Something that holds for every input, and doesn't for one. */
export interface Violation {
  readonly property: Property;
  /** What happened instead. */
  readonly detail: string;
}

export type Property =
  | 'another run changes nothing'
  | 'edits do not overlap'
  | 'fix and codemod agree'
  | 'no exception'
  | 'parsers agree'
  | 'results parse'
  | 'the gate hides nothing'
  | 'the text of a file rules nothing out that is there'
  | 'time is bounded';

/** Runs a check; what it throws is a violation as well. */
export function guarded(check: () => readonly Violation[]): readonly Violation[] {
  try {
    return check();
  } catch (error) {
    return [{ property: 'no exception', detail: describe(error) }];
  }
}

/** The first lines of an error, with the place where it was thrown. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [place = ''] = (error.stack ?? '').split('\n').filter((line) => /^\s*at /u.test(line));
  return `${error.name}: ${error.message.split('\n')[0] ?? ''} ${place.trim()}`;
}

/** Where two texts part, with what each has from there on. */
export function difference(first: string, second: string): string {
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;
  const from = Math.max(0, start - 40);
  return `${JSON.stringify(first.slice(from, start + 80))} and ${JSON.stringify(second.slice(from, start + 80))}`;
}
