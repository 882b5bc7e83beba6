import { Scanner, type TokenKind } from './scanner.js';

/** A token of a module. */
export interface Token {
  readonly kind: TokenKind;
  /** The token as it is written. */
  readonly text: string;
  readonly start: number;
  /** Whether it stands at the very beginning of its line. */
  readonly startsLine: boolean;
  /** Whether a line ended before it. */
  readonly lineBefore: boolean;
}

const END: Token = { kind: 'end', text: '', start: 0, startsLine: false, lineBefore: true };

/** The tokens of a module, to look ahead and back in. */
export class Tokens {
  readonly length: number;

  constructor(private readonly list: readonly Token[]) {
    this.length = list.length;
  }

  /** The token at that place; beyond both ends one of kind `end` without text. */
  at(index: number): Token {
    return this.list[index] ?? END;
  }

  /** Whether the texts of the tokens from there on are these. */
  match(index: number, ...texts: readonly string[]): boolean {
    return texts.every((text, offset) => this.at(index + offset).text === text);
  }
}

/**
 * The tokens of a text.
 * @param text JavaScript or TypeScript
 */
export function tokensOf(text: string): Tokens {
  const list: Token[] = [];
  const scanner = new Scanner(text);
  for (scanner.next(); scanner.kind !== 'end'; scanner.next()) {
    const { kind, value, start, startsLine, lineBefore } = scanner;
    list.push({ kind, text: value, start, startsLine, lineBefore });
  }
  return new Tokens(list);
}

/** By how much a token changes the depth of brackets: 1, -1 or 0. */
export function nesting({ kind, text }: Token): number {
  if (kind !== 'punctuation') return 0;
  if (text === '{' || text === '(' || text === '[') return 1;
  return text === '}' || text === ')' || text === ']' ? -1 : 0;
}

/** What a string token says; of other tokens, the text. */
export function contentOf({ kind, text }: Token): string {
  return kind === 'string' ? text.slice(1, -1) : text;
}
