import type { Fence } from './markdown.js';
import type { DocumentPage } from './pages.js';

/** What the paragraph above a sample says of it. */
export type Claim = 'Incorrect' | 'Correct' | 'Fixed' | 'Suggested' | 'Before' | 'After' | 'Left alone';

/** A code sample of a page, and under which conditions its claim is made. */
export interface Sample {
  readonly page: string;
  /** The line of its opening fence. */
  readonly line: number;
  readonly language: Language;
  readonly claim: Claim;
  readonly text: string;
  /** The rule that it is about, without prefix; null where it is about none. */
  readonly rule: string | null;
  readonly config: 'recommended' | 'strict' | 'all';
  readonly options: object | null;
  readonly settings: object;
  /** The release of lib-jitsi-meet that is installed beside it, or null. */
  readonly installed: number | null;
  /** Whether it is incorrect and there is no fix for it. */
  readonly unfixed: boolean;
  /** The sample that this one is made of: the incorrect one above, or the one before. Null for all that aren't made. */
  readonly origin: Sample | null;
}

const LANGUAGES = ['js', 'jsx', 'ts', 'tsx', 'vue', 'svelte', 'html'] as const;

export type Language = (typeof LANGUAGES)[number];

const CLAIM = /^\*\*(?<claim>[^*]+)\*\*/u;
const CLAIMS: readonly string[] = ['Incorrect', 'Correct', 'Fixed', 'Suggested', 'Before', 'After', 'Left alone'];

/**
 * The code samples of a page. The paragraph above a sample begins with its claim in bold: Incorrect, Correct, and Fixed or
 * Suggested for what becomes of the incorrect one before it; Before, After and Left alone on the pages of codemods. A sample
 * without such a paragraph is correct. The paragraph may state conditions:
 *
 * - and not fixed
 * - the options `{ … }`, the settings `{ … }`
 * - the `strict` config
 * - lib-jitsi-meet v1880 installed
 * - `jitsi/rule-name`, on pages that aren't a rule's
 */
export function samplesOf(page: DocumentPage): Sample[] {
  const samples: Sample[] = [];
  for (const fence of page.fences) {
    const language = LANGUAGES.find((known) => known === fence.language);
    if (language === undefined) continue;
    const claim = claimOf(fence, page.path);
    const made = MADE_OF.get(claim);
    const origin = samples.findLast((before) => before.claim === made) ?? null;
    // What a fix makes is made under the conditions of what it fixes.
    const conditions = origin ?? conditionsOf(fence, page.path);
    samples.push({ ...conditions, page: page.path, line: fence.line, language, claim, text: fence.text, origin });
  }
  return samples;
}

const MADE_OF: ReadonlyMap<Claim, Claim> = new Map([
  ['Fixed', 'Incorrect'],
  ['Suggested', 'Incorrect'],
  ['After', 'Before'],
]);

function claimOf({ lead, line }: Fence, page: string): Claim {
  const claim = CLAIM.exec(lead)?.groups?.['claim'];
  if (claim === undefined) return 'Correct';
  if (!CLAIMS.includes(claim)) throw new Error(`${page}:${line}: **${claim}** says nothing that can be checked.`);
  return claim as Claim;
}

function conditionsOf(
  { lead }: Fence,
  page: string,
): Omit<Sample, 'claim' | 'language' | 'line' | 'origin' | 'page' | 'text'> {
  const find = (pattern: RegExp): string | null => pattern.exec(lead)?.[1] ?? null;
  const installed = find(/lib-jitsi-meet v(\d+) installed/u);
  return {
    rule: find(/`jitsi\/([a-z-]+)`/u) ?? /^docs\/rules\/([a-z-]+)\.md$/u.exec(page)?.[1] ?? null,
    config: (find(/the `(recommended|strict|all)` config/u) ?? 'recommended') as Sample['config'],
    options: objectIn(find(/the options `(\{[^`]*\})`/u)),
    settings: objectIn(find(/the settings `(\{[^`]*\})`/u)) ?? {},
    installed: installed === null ? null : Number(installed),
    unfixed: find(/( and not fixed)/u) !== null,
  };
}

function objectIn(json: string | null): object | null {
  return json === null ? null : (JSON.parse(json) as object);
}
