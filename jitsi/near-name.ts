/** Words that most names of a table share, so that they tell nothing apart. */
const COMMON_WORDS = new Set(['connection', 'err', 'error', 'errors', 'exception']);

/** Longer names are no slips of a pen, and are not worth the time. */
const LONGEST = 100;

/** How many edits may lie between two texts of that length. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  if (length < 8) return 1;
  return length < 13 ? 2 : 3;
}

/**
 * The candidate that a name was most likely meant for, or null if none is near. Near is: the same words in another
 * spelling (`password_required`), the same words but for `error` and `connection`, a few letters mistyped, or two
 * words of three the same.
 * @param name what was written
 * @param candidates what could have been meant; the first of two equally near ones wins
 */
export function nearName(name: string, candidates: Iterable<string>): string | null {
  if (name.length > LONGEST) return null;
  const written = splitName(name);
  let nearest: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    if (candidate === name) return candidate;
    const distance = distanceOf(written, splitName(candidate));
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

interface SplitName {
  readonly namespace: string;
  /** The words after the namespace, in small letters. */
  readonly words: readonly string[];
  /** Those of them that aren't common. */
  readonly telling: readonly string[];
}

function splitName(name: string): SplitName {
  const dot = name.indexOf('.');
  const words = name
    .slice(dot + 1)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  return { namespace: name.slice(0, Math.max(dot, 0)).toLowerCase(), words, telling };
}

/** How far two names are apart: 0 for none, Infinity for too far. Whole numbers count letters. */
function distanceOf(written: SplitName, candidate: SplitName): number {
  const namespace = namespaceDistance(written.namespace, candidate.namespace);
  if (namespace === Infinity) return Infinity;
  const spelling = letterDistance(written.words.join(''), candidate.words.join(''), written, candidate);
  return namespace + Math.min(spelling, wordDistance(written.telling, candidate.telling));
}

/** A name without a namespace goes with any. */
function namespaceDistance(written: string, candidate: string): number {
  if (written === candidate || written === '' || candidate === '') return 0;
  return editDistance(written, candidate, tolerance(candidate.length));
}

/** Letters between the whole names, judged by the length of what tells them apart. */
function letterDistance(written: string, candidate: string, a: SplitName, b: SplitName): number {
  if (written === candidate) return 0;
  const telling = Math.min(a.telling.join('').length, b.telling.join('').length);
  return editDistance(written, candidate, tolerance(telling));
}

/** Words between two names. Worse than two wrong letters, so that a mistyped name goes before a shortened one. */
function wordDistance(written: readonly string[], candidate: readonly string[]): number {
  const shared = written.filter((word) => candidate.some((other) => sameWord(word, other))).length;
  const all = written.length + candidate.length - shared;
  if (shared === 0) return Infinity;
  if (shared === all) return 0.5;
  return shared >= 2 && shared / all >= 2 / 3 ? 2.5 : Infinity;
}

/** Whether two words are one but for their ending or one wrong letter. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [stem(one), stem(other)];
  if (a === b && a.length >= 4) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // A doubled last letter: drop, dropp(ed).
  if (short.length >= 4 && long.length - short.length === 1 && long.startsWith(short)) return true;
  return short.length >= 5 && editDistance(one, other, 1) <= 1;
}

function stem(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?:ure|ed|ing|e|s)$/, '');
}

/**
 * The number of letters to insert, drop, change or swap with their neighbour to make one text of another, Infinity
 * above the limit.
 */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  const distance = last[to.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}
