/** What a token is. `string` and `template` are without what stands in `${…}`, which is scanned as code. */
export type TokenKind = 'word' | 'number' | 'string' | 'template' | 'regex' | 'punctuation' | 'end';

/** After these words a slash begins a regular expression. */
const BEFORE_EXPRESSION = new Set([
  'await',
  'case',
  'delete',
  'do',
  'else',
  'in',
  'instanceof',
  'of',
  'return',
  'throw',
  'typeof',
  'void',
  'yield',
]);

const WORD = /[\p{ID_Continue}$#\u200c\u200d]+/uy;

/**
 * Reads JavaScript or TypeScript as a stream of tokens, comments left out: enough to find declarations, no parser.
 * It goes through any text once, whatever it is, without looking back, and never fails: where the text is something
 * else the tokens are wrong, and the next line puts it right. Made for bundles of megabytes, hence the one object
 * whose fields change.
 */
export class Scanner {
  readonly text: string;
  kind: TokenKind = 'punctuation';
  start = 0;
  end = 0;
  /** Whether a line ended between the token before and this. */
  lineBefore = true;
  /** Braces that were open when each `${` began, so that its end is known. */
  private readonly templates: number[] = [];
  private braces = 0;
  private valueBefore = false;
  /** Up to here no regular expression can end: known from a search that failed, so that none is made twice. */
  private noRegexBefore = 0;

  /** @param from where to begin, which must not be in the middle of a token */
  constructor(text: string, from = 0) {
    this.text = text;
    this.end = from === 0 && text.startsWith('#!') ? indexOrEnd(text, '\n', 0) : from;
  }

  /** The text of the token. */
  get value(): string {
    return this.text.slice(this.start, this.end);
  }

  /** What a string token says, its plain escapes left as they are. */
  get content(): string {
    return this.text.slice(this.start + 1, this.end - 1);
  }

  /** Whether the token is that mark. Marks are single, but for `=>`. */
  is(mark: string): boolean {
    return (
      this.kind === 'punctuation' && this.end - this.start === mark.length && this.text.startsWith(mark, this.start)
    );
  }

  /** Whether the token stands at the very beginning of its line. */
  get startsLine(): boolean {
    return this.start === 0 || this.text[this.start - 1] === '\n';
  }

  /** Goes to the next token. At the end of the text the kind is `end`, for ever. */
  next(): this {
    this.skipSpace();
    const { text } = this;
    this.start = this.end;
    const char = text[this.end];
    if (char === undefined) return this.set('end', 0, false);
    if (char === '"' || char === "'") return this.set('string', this.stringLength(char), true);
    if (char === '`') return this.readTemplate();
    if (char === '}' && this.templates.at(-1) === this.braces) {
      this.templates.pop();
      return this.readTemplate();
    }
    if (char >= '0' && char <= '9') return this.set('number', this.wordLength(), true);
    if (char === '/' && !this.valueBefore) return this.set('regex', this.regexLength(), true);
    const word = this.wordLength();
    if (word > 0) return this.set('word', word, !BEFORE_EXPRESSION.has(text.slice(this.end, this.end + word)));
    if (char === '{') this.braces++;
    if (char === '}') this.braces--;
    return this.set(
      'punctuation',
      text.startsWith('=>', this.end) ? 2 : 1,
      char === ')' || char === ']' || char === '}',
    );
  }

  private set(kind: TokenKind, length: number, valueBefore: boolean): this {
    this.kind = kind;
    this.end += length;
    this.valueBefore = valueBefore;
    return this;
  }

  private skipSpace(): void {
    const { text } = this;
    this.lineBefore = this.end === 0;
    for (;;) {
      const char = text[this.end];
      if (char === '\n') this.lineBefore = true;
      if (char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\ufeff') {
        this.end++;
      } else if (char === '/' && text[this.end + 1] === '/') {
        this.end = indexOrEnd(text, '\n', this.end);
      } else if (char === '/' && text[this.end + 1] === '*') {
        const close = indexOrEnd(text, '*/', this.end + 2);
        this.lineBefore ||= text.slice(this.end, close).includes('\n');
        this.end = Math.min(close + 2, text.length);
      } else {
        return;
      }
    }
  }

  /** A string that isn't closed ends with its line, so that an apostrophe in JSX text does no more harm than that. */
  private stringLength(quote: string): number {
    const { text } = this;
    for (let at = this.end + 1; at < text.length; at++) {
      const char = text[at];
      if (char === quote) return at + 1 - this.end;
      if (char === '\\') at++;
      else if (char === '\n') return at - this.end;
    }
    return text.length - this.end;
  }

  /** From a backtick, or from the brace that ends `${…}`, to the next `${` or the closing backtick. */
  private readTemplate(): this {
    const { text } = this;
    for (let at = this.end + 1; at < text.length; at++) {
      const char = text[at];
      if (char === '`') return this.set('template', at + 1 - this.end, true);
      if (char === '\\') at++;
      else if (char === '$' && text[at + 1] === '{') {
        this.templates.push(this.braces);
        return this.set('template', at + 2 - this.end, false);
      }
    }
    return this.set('template', text.length - this.end, true);
  }

  /** The length of a regular expression, 1 if the line ends before it does: then it was a division. */
  private regexLength(): number {
    const { text } = this;
    if (this.end < this.noRegexBefore) return 1;
    let inClass = false;
    let at = this.end + 1;
    for (; at < text.length && text[at] !== '\n'; at++) {
      const char = text[at];
      if (char === '\\') at++;
      else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (char === '/' && !inClass) return at + 1 - this.end;
    }
    this.noRegexBefore = at;
    return 1;
  }

  private wordLength(): number {
    WORD.lastIndex = this.end;
    return WORD.exec(this.text)?.[0].length ?? 0;
  }
}

function indexOrEnd(text: string, what: string, from: number): number {
  const index = text.indexOf(what, from);
  return index === -1 ? text.length : index;
}
