/** A fenced block of a page. */
export interface Fence {
  /** The word after the opening fence, such as `ts`; empty where there is none. */
  readonly language: string;
  /** What stands between the fences, with the last line end. */
  readonly text: string;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
  /** The paragraph right above it, joined to one line; empty where a heading or another block is above. */
  readonly lead: string;
}

/** What the tests look at in a page. */
export interface Page {
  readonly fences: readonly Fence[];
  /** The headings in order, without the marks before them. */
  readonly headings: readonly string[];
  /** Where its links lead, as they are written, with the line. */
  readonly links: readonly { readonly target: string; readonly line: number }[];
  /** The page without its fenced blocks. */
  readonly prose: string;
}

const FENCE = /^(?<mark>`{3,}|~{3,})(?<language>[\w-]*)/u;
const HEADING = /^#{1,6} +(?<text>.*?) *#*$/u;
const LINK = /\]\((?<target>[^()\s]+)\)/gu;

/** Reads a page of the kind that this project writes: headings with `#`, fences at the line's start, inline links. */
export function readPage(markdown: string): Page {
  const lines = markdown.split(/\r?\n/u);
  const fences: Fence[] = [];
  const headings: string[] = [];
  const links: { target: string; line: number }[] = [];
  const prose: string[] = [];
  // The last paragraph, as long as nothing else has come after it.
  let paragraph: string[] = [];

  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    const { mark, language = '' } = FENCE.exec(text)?.groups ?? {};
    const heading = HEADING.exec(text)?.groups?.['text'];
    if (mark !== undefined) {
      const end = lines.findIndex((line, later) => later > index && line.trim() === mark);
      if (end < 0) throw new Error(`The fence in line ${index + 1} is not closed.`);
      const inside = lines.slice(index + 1, end);
      fences.push({
        language,
        text: inside.map((line) => `${line}\n`).join(''),
        line: index + 1,
        lead: paragraph.join(' '),
      });
      paragraph = [];
      index = end;
      continue;
    }
    prose.push(text);
    for (const { groups } of text.replaceAll(/`[^`]*`/gu, '').matchAll(LINK)) {
      links.push({ target: groups?.['target'] ?? '', line: index + 1 });
    }
    if (heading !== undefined) headings.push(heading);
    if (heading !== undefined || (text !== '' && lines[index - 1] === '')) paragraph = [];
    if (heading === undefined && text !== '') paragraph.push(text);
  }
  return { fences, headings, links, prose: prose.join('\n') };
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsOf({ headings }: Page): Set<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const plain = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1').toLowerCase();
    const base = plain.replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    let anchor = base;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${base}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}
