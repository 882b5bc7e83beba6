import { FAMILIES, type Family } from './families.js';

/** The connection's tables as a bundle has them; null for a table that can't be made out. */
export interface TablesInBundle {
  readonly errors: ReadonlyMap<string, string> | null;
  readonly events: ReadonlyMap<string, string> | null;
}

/** One `name = "connection.…"` of the text. */
interface Pair {
  /** The member, or the variable that a minifier made of it. */
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

type Side = 'errors' | 'events';

/** Values that every release has, and that nothing else in a bundle is assigned. */
const ANCHORS = [
  'connection.passwordRequired',
  'connection.otherError',
  'connection.connectionFailed',
  'connection.connectionEstablished',
];

/** How far around an anchor the other members can be: eight of them, with long comments. */
const REACH = 8000;

/** How far two members of one table can be apart, comments included. */
const WIDEST_GAP = 2000;

/** How much code stands between two members of one table at most: `;\nvar OTHER_ERROR = exports.`. */
const MOST_GLUE = 60;

/** More constants are no table, and more places that look like one no bundle. */
const LONGEST_RUN = 200;
const MOST_RUNS = 50;

const MEMBER = /^[A-Z][A-Z0-9_]*$/;

/**
 * The connection's errors and events, from the text of a bundle: what webpack, Rollup and esbuild make of the modules,
 * minified or not. Each table is found by its values and read as far as it goes on without a break.
 * @param text the bundle
 */
export function tablesInBundle(text: string): TablesInBundle {
  const errors = new Map<string, string>();
  const events = new Map<string, string>();
  const unclear = new Set<Side>();
  const runs = windowsOf(text).flatMap(({ from, to }) => runsOf(pairsIn(text, from, to), text));
  if (runs.length > MOST_RUNS) return { errors: null, events: null };
  for (const run of runs) {
    const named = withMemberNames(run, text);
    sortIn(named ?? run, { errors, events }, unclear, named === null);
  }
  return {
    errors: errors.size === 0 || unclear.has('errors') ? null : errors,
    events: events.size === 0 || unclear.has('events') ? null : events,
  };
}

/** The parts of the text that lie around the anchors, none twice. */
function windowsOf(text: string): { from: number; to: number }[] {
  const places: number[] = [];
  for (const anchor of ANCHORS) {
    for (let at = text.indexOf(anchor); at !== -1; at = text.indexOf(anchor, at + 1)) places.push(at);
  }
  const windows: { from: number; to: number }[] = [];
  for (const place of places.sort((a, b) => a - b)) {
    const last = windows.at(-1);
    if (last !== undefined && place - REACH <= last.to) last.to = place + REACH;
    else windows.push({ from: Math.max(0, place - REACH), to: place + REACH });
  }
  return windows;
}

function pairsIn(text: string, from: number, to: number): Pair[] {
  const pair = /(?<![\w$])([A-Za-z_$][\w$]*)["']?\]?\s*[=:]\s*(["'`])([^"'`\n\\]{1,120})\2/g;
  return Array.from(text.slice(from, to).matchAll(pair), (match) => ({
    // Rollup renames what would collide: PASSWORD_REQUIRED$1.
    name: (match[1] ?? '').replace(/(?<=.)\$\d+$/, ''),
    value: match[3] ?? '',
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** Pairs that follow each other with next to nothing in between, of connection values only. */
function runsOf(pairs: readonly Pair[], text: string): Pair[][] {
  const runs: Pair[][] = [];
  let run: Pair[] = [];
  for (const pair of pairs) {
    const last = run.at(-1);
    const goesOn = last !== undefined && isGlue(text, last.end, pair.start);
    if (!goesOn) run = [];
    if (!pair.value.startsWith('connection.')) run = [];
    else {
      if (run.length === 0) runs.push(run);
      run.push(pair);
    }
  }
  return runs.filter((found) => found.length <= LONGEST_RUN && found.some(({ value }) => ANCHORS.includes(value)));
}

function isGlue(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  const code = text
    .slice(from, to)
    .replace(/\/\*[^]*?(?:\*\/|$)|\/\/[^\n]*/g, '')
    .replace(/\s+/g, '');
  return code.length <= MOST_GLUE && !/[{}]|function|=>/.test(code);
}

/**
 * The run with the members in place of the variables that a minifier made of them, as the bundle's own getters tell
 * (`d(t,"PASSWORD_REQUIRED",(function(){return s}))`, `{PASSWORD_REQUIRED:()=>s}`); null if they don't.
 */
function withMemberNames(run: readonly Pair[], text: string): readonly Pair[] | null {
  if (run.every(({ name }) => MEMBER.test(name) && name.length > 2)) return run;
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? 0;
  const members = new Map([
    // What stands before and near goes before what stands after or far.
    ...[...gettersIn(text.slice(end, end + REACH))].reverse(),
    ...gettersIn(text.slice(Math.max(0, start - REACH), start)),
  ]);
  const named = run.map((pair) => ({ ...pair, name: members.get(pair.name) ?? '' }));
  return named.every(({ name }) => name !== '') ? named : null;
}

/** Variable and the member that it is exported as, for each such pair of the text. */
function gettersIn(text: string): [string, string][] {
  const getter =
    /(?<![\w$])([A-Z][A-Z0-9_]+)["']?\s*[:,]\s*(?:\(\s*)?(?:function\s*\(\)\s*\{\s*return\s+|\(\)\s*=>\s*)?([A-Za-z_$][\w$]*)/g;
  return Array.from(text.matchAll(getter), (match) => [match[2] ?? '', match[1] ?? '']);
}

/** Puts the pairs of a run into the table that they belong to, and says which tables have one that could be either's. */
function sortIn(
  run: readonly Pair[],
  tables: Readonly<Record<Side, Map<string, string>>>,
  unclear: Set<Side>,
  nameless: boolean,
): void {
  const sides = run.map(({ value }) => sideOf(value));
  run.forEach(({ name, value }, index) => {
    const before = sides.slice(0, index).findLast((side) => side !== null) ?? null;
    const after = sides.slice(index).find((side) => side !== null) ?? null;
    const side = sides[index] ?? (before === after ? before : oneOf(before, after));
    if (side === null || nameless) {
      for (const concerned of side === null ? (['errors', 'events'] as const) : [side]) unclear.add(concerned);
    } else tables[side].set(name, value);
  });
}

/** The one that is known, or null if both are. */
function oneOf(before: Side | null, after: Side | null): Side | null {
  return before !== null && after !== null ? null : (before ?? after);
}

/** Which table has the value in some release, or null. */
function sideOf(value: string): Side | null {
  const has = (family: Family | undefined): boolean =>
    [...(family?.members.values() ?? []), ...(family?.former.values() ?? [])].includes(value);
  const [errors, events] = FAMILIES;
  if (has(errors)) return 'errors';
  return has(events) ? 'events' : null;
}
