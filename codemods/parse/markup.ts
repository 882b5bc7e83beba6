/** What kind of markup a file is, which decides what a `<script>` in it means. */
export type Markup = 'html' | 'svelte' | 'vue';

/** One `<script>` element with its own text. */
export interface ScriptElement {
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the script's text begins and ends. */
  readonly range: readonly [start: number, end: number];
}

/** Elements whose text is no markup, as HTML has it. */
const RAW_TEXT = new Set(['iframe', 'noembed', 'noframes', 'style', 'textarea', 'title', 'xmp']);

const TAG_NAME = /[a-z][^\s/<>]*/iuy;
const ATTRIBUTE = /[\s/]*([^\s/<>][^\s/<=>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/uy;
const TAG_END = /[\s/]*>/uy;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly selfClosing: boolean;
  readonly end: number;
}

/** Every `<script>` of a page or a component, in source order; not those in comments or in other elements' text. */
export function scriptElements(text: string, markup: Markup): ScriptElement[] {
  const scripts: ScriptElement[] = [];
  let offset = 0;
  for (;;) {
    const open = text.indexOf('<', offset);
    if (open < 0) return scripts;
    if (text.startsWith('<!--', open)) {
      offset = endOfComment(text, open);
      continue;
    }
    const tag = readTag(text, open + 1);
    if (!tag) {
      offset = open + 1;
      continue;
    }
    offset = tag.end;
    // A component's file has self-closing elements; in HTML the slash means nothing.
    if (tag.selfClosing && markup !== 'html') continue;
    if (tag.name === 'script') {
      const end = markup === 'html' ? endOfHtmlScript(text, tag.end) : endOfRawText(text, tag.end, tag.name);
      scripts.push({ attributes: tag.attributes, range: [tag.end, end] });
      offset = end;
    } else if (markup === 'vue') {
      offset = endOfVueBlock(text, tag);
    } else if (RAW_TEXT.has(tag.name)) {
      offset = endOfRawText(text, tag.end, tag.name);
    }
  }
}

function readTag(text: string, start: number): Tag | null {
  TAG_NAME.lastIndex = start;
  const name = TAG_NAME.exec(text)?.[0].toLowerCase();
  if (name === undefined) return null;

  const attributes = new Map<string, string>();
  let end = start + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const match = ATTRIBUTE.exec(text);
    if (!match) break;
    const [whole, key = '', double, single, bare] = match;
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '');
    end += whole.length;
  }
  TAG_END.lastIndex = end;
  const rest = TAG_END.exec(text)?.[0];
  if (rest === undefined) return null;
  return { name, attributes, selfClosing: rest.endsWith('/>'), end: end + rest.length };
}

function endOfComment(text: string, open: number): number {
  // `<!-->` is a whole comment.
  const close = text.indexOf('-->', open + 2);
  return close < 0 ? text.length : close + 3;
}

/** Where an element's text ends that runs up to its closing tag, whatever stands in it. */
function endOfRawText(text: string, start: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  closing.lastIndex = start;
  return closing.exec(text)?.index ?? text.length;
}

/** Where a script ends by the rules of HTML: `</script>` doesn't end it within `<!-- <script> -->`. */
function endOfHtmlScript(text: string, start: number): number {
  const marks = /<!--|-->|<(\/?)script(?=[\s/>])/giu;
  marks.lastIndex = start;
  let state: 'script' | 'escaped' | 'doubly escaped' = 'script';
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '<!--') {
      if (state === 'script') state = 'escaped';
    } else if (mark[0] === '-->') {
      state = 'script';
    } else if (mark[1] === '') {
      if (state === 'escaped') state = 'doubly escaped';
    } else if (state === 'doubly escaped') {
      state = 'escaped';
    } else {
      return mark.index;
    }
  }
  // An unclosed comment in the script: browsers then take the first closing tag.
  return state === 'script' ? text.length : endOfRawText(text, start, 'script');
}

/** Where a top-level block of a Vue component ends: a template nests, all others are text. */
function endOfVueBlock(text: string, { name, attributes, end }: Tag): number {
  const language = attributes.get('lang') ?? 'html';
  if (name !== 'template' || language !== 'html') return endOfRawText(text, end, name);
  const marks = /<!--|<(\/?)template(?=[\s/>])/giu;
  let depth = 1;
  marks.lastIndex = end;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === '<!--') {
      marks.lastIndex = endOfComment(text, mark.index);
    } else if (mark[1] === '/') {
      depth -= 1;
      if (depth === 0) return mark.index;
    } else if (readTag(text, mark.index + 1)?.selfClosing !== true) {
      depth += 1;
    }
  }
  return text.length;
}
