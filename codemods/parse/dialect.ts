/** One way to read a text: a parser, and what it has to know beforehand. */
export type Dialect =
  | {
      readonly parser: 'oxc';
      readonly lang: 'js' | 'jsx' | 'ts' | 'tsx' | 'dts';
      readonly sourceType: SourceType;
    }
  | { readonly parser: 'flow'; readonly sourceType: Exclude<SourceType, 'commonjs'> };

export type SourceType = 'module' | 'commonjs' | 'script';

/** The languages that a script can be written in; Flow is a dialect of `js`, found out by its pragma. */
export type Language = 'js' | 'ts' | 'tsx' | 'dts';

const MODULE_FIRST = ['module', 'commonjs', 'script'] as const;
const COMMONJS_FIRST = ['commonjs', 'script', 'module'] as const;

/** What a file is written in, by its name. */
export function languageOf(path: string): Language {
  const [, definition, extension] = /(\.d)?\.([a-z]+)$/iu.exec(path) ?? [];
  switch (extension?.toLowerCase()) {
    case 'ts':
    case 'mts':
    case 'cts':
      return definition === undefined ? 'ts' : 'dts';
    case 'tsx':
      return 'tsx';
    default:
      return 'js';
  }
}

/** In which order the kinds of program are tried for a file: a module first, as ESLint does, unless it is named `.cjs`. */
export function sourceTypesOf(path: string): readonly SourceType[] {
  if (/\.cjs$/iu.test(path)) return COMMONJS_FIRST;
  return /\.mjs$/iu.test(path) ? ['module'] : MODULE_FIRST;
}

/** Every dialect that a text may be read in, the likeliest first. */
export function dialectsFor(text: string, language: Language, sourceTypes: readonly SourceType[]): readonly Dialect[] {
  const oxc = (lang: Extract<Dialect, { parser: 'oxc' }>['lang']): Dialect[] =>
    sourceTypes.map((sourceType) => ({ parser: 'oxc', lang, sourceType }));
  // A stray semicolon is an error in declarations, to this parser and no other.
  if (language === 'dts') return [...oxc('dts'), ...oxc('ts')];
  if (language !== 'js') return oxc(language);

  const flow: Dialect[] = sourceTypes
    .filter((sourceType) => sourceType !== 'commonjs')
    .map((sourceType) => ({ parser: 'flow', sourceType }));
  return hasFlowPragma(text) ? [...flow, ...oxc('jsx')] : [...oxc('jsx'), ...flow, ...oxc('tsx')];
}

const LEADING_TRIVIA = /\s+|\/\/.*|\/\*[^]*?\*\/|(['"])use [a-z]+\1;?/uy;

/** Whether one of the comments before the code says `@flow`. */
export function hasFlowPragma(text: string): boolean {
  let offset = /^#!.*/u.exec(text)?.[0].length ?? 0;
  for (;;) {
    LEADING_TRIVIA.lastIndex = offset;
    const trivia = LEADING_TRIVIA.exec(text)?.[0];
    if (trivia === undefined) return false;
    if (trivia.startsWith('/') && /@flow\b/u.test(trivia)) return true;
    offset += trivia.length;
  }
}
