/** Why a text is no program in some dialect, and where that shows. */
export interface SyntaxFailure {
  readonly kind: 'syntax-failure';
  /** The parser's own words, as one sentence. */
  readonly message: string;
  readonly offset: number;
}

/** Wraps up what a parser says; its words get the full stop that they usually lack. */
export function syntaxFailure(message: string, offset: number): SyntaxFailure {
  const sentence = message.trim();
  return { kind: 'syntax-failure', message: /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`, offset };
}
