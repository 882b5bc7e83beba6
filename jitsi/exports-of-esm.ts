import type { ExportsInText } from './seen-exports.js';
import { contentOf, nesting, type Token, type Tokens } from './tokens.js';

/** Words between `export` and the kind of what is declared. */
const MODIFIERS = new Set(['abstract', 'async', 'declare']);

/** Words after which one name follows. */
const NAMED = new Set(['class', 'enum', 'function', 'module', 'namespace']);

interface Found {
  readonly names: Set<string>;
  readonly stars: string[];
  certain: boolean;
}

/**
 * What the `export` statements of a module export.
 * @param tokens the module
 * @returns `'none'` if it has neither `import` nor `export`; null if it doesn't tell
 */
export function modernExports(tokens: Tokens): ExportsInText | 'none' | null {
  const found: Found = { names: new Set(), stars: [], certain: true };
  let isModule = false;
  let depth = 0;
  for (let index = 0; index < tokens.length && found.certain; index++) {
    const token = tokens.at(index);
    // The column counts too, for a bracket or a quote in JSX text upsets the depth.
    if ((depth === 0 || token.startsLine) && isStatement(tokens, index)) {
      depth = 0;
      isModule = true;
      if (token.text === 'export') readStatement(tokens, index + 1, found);
    }
    depth += nesting(token);
  }
  if (!isModule) return 'none';
  return found.certain ? found : null;
}

/** Whether an `import` or `export` statement begins there. */
function isStatement(tokens: Tokens, index: number): boolean {
  const { kind, text } = tokens.at(index);
  if (kind !== 'word' || tokens.at(index - 1).text === '.') return false;
  const next = tokens.at(index + 1);
  if (text === 'export') return next.kind === 'word' || ['{', '*', '=', '@'].includes(next.text);
  return text === 'import' && (next.kind === 'word' || next.kind === 'string' || ['{', '*'].includes(next.text));
}

/** Whether the next statement begins there, though the one before isn't closed: nothing is to be read to the end twice. */
function beginsStatement({ startsLine, text }: Token): boolean {
  return startsLine && (text === 'export' || text === 'import');
}

/** Reads an `export` statement from what follows that word. */
function readStatement(tokens: Tokens, from: number, found: Found): void {
  let index = from;
  while (MODIFIERS.has(tokens.at(index).text)) index++;
  const { text } = tokens.at(index);
  const next = tokens.at(index + 1);
  if (text === 'default') found.names.add('default');
  else if (text === '{') readList(tokens, index + 1, found);
  else if (text === '*') readStar(tokens, index + 1, found);
  else if (text === 'type' || text === 'interface' || text === 'as') return;
  else if (text === 'import') found.names.add(next.text);
  else if (NAMED.has(text)) found.names.add(next.text === '*' ? tokens.at(index + 2).text : next.text);
  else if ((text === 'const' || text === 'let' || text === 'var') && next.text !== 'enum') {
    readDeclarators(tokens, index + 1, found);
  } else if (text === 'const') found.names.add(tokens.at(index + 2).text);
  // `export =`, decorators and whatever else there may come to be.
  else found.certain = false;
}

/** `a, b as c, type D }` */
function readList(tokens: Tokens, from: number, found: Found): void {
  let first = from;
  for (let index = from; ; index++) {
    const token = tokens.at(index);
    if (token.kind === 'end' || beginsStatement(token)) found.certain = false;
    else if (token.text !== ',' && token.text !== '}') continue;
    const isType = tokens.match(first, 'type') && index - first > 1 && tokens.at(first + 1).text !== 'as';
    if (index > first && !isType) found.names.add(contentOf(tokens.at(index - 1)));
    if (token.text !== ',') return;
    first = index + 1;
  }
}

/** `from 'module'`, or `as name from 'module'` */
function readStar(tokens: Tokens, from: number, found: Found): void {
  if (tokens.match(from, 'as')) found.names.add(contentOf(tokens.at(from + 1)));
  else found.stars.push(contentOf(tokens.at(from + 1)));
}

/** `a = 1, b: Type = 2, { c, d: e } = f` */
function readDeclarators(tokens: Tokens, from: number, found: Found): void {
  for (let index: number | null = from; index !== null;) {
    let end = index;
    if (tokens.match(index, '{') || tokens.match(index, '[')) end = readPattern(tokens, index + 1, found);
    else found.names.add(tokens.at(index).text);
    const comma = commaAfter(tokens, end + 1, found);
    index = comma === null ? null : comma + 1;
  }
}

/** `a, b: c, d = 1, ...e }` or the same in square brackets. Returns where it ends. */
function readPattern(tokens: Tokens, from: number, found: Found): number {
  let depth = 1;
  /** Whether the name of the next variable is still to come. */
  let open = true;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens.at(index);
    depth += nesting(token);
    if (depth === 0) return index;
    if (beginsStatement(token)) break;
    if (depth === 1 && token.text === ',') open = true;
    else if (open && token.text !== '.' && !tokens.match(index + 1, ':')) {
      open = false;
      if (token.kind === 'word') found.names.add(token.text);
      else if (token.text !== ':') found.certain = false;
      else open = true;
    }
  }
  found.certain = false;
  return tokens.length;
}

/** Words that begin a statement, so that the one before has ended, semicolon or not. */
const STATEMENTS = new Set(
  'abstract async class const declare do enum export for function if import interface let namespace switch throw try type var while'.split(
    ' ',
  ),
);

/** The comma after which the next variable of the statement stands, or null if there is none. */
function commaAfter(tokens: Tokens, from: number, found: Found): number | null {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens.at(index);
    depth += nesting(token);
    if (depth < 0 || (depth === 0 && token.text === ';')) return null;
    if ((depth === 0 || token.startsLine) && isStatement(tokens, index)) return null;
    if (depth === 0 && token.lineBefore && STATEMENTS.has(token.text)) return null;
    if (depth !== 0 || token.text !== ',') continue;
    const behind = tokens.at(index + 2);
    const isPattern = tokens.match(index + 1, '{') || tokens.match(index + 1, '[');
    if (index === from || isPattern || behind.text === '=' || behind.text === ':') return index;
    if (behind.text === ';' || behind.lineBefore) return index;
    // `let a = f, b, c` or `let a = f<T, b, c>()`: a parser could tell.
    if (behind.text === ',') found.certain = false;
  }
  return null;
}
