import type { ExportsInText } from './seen-exports.js';
import { keysOfObject } from './object-keys.js';
import { Scanner } from './scanner.js';
import { contentOf, type Tokens } from './tokens.js';

interface Found {
  readonly names: Set<string>;
  readonly stars: string[];
  certain: boolean;
  /** How many objects have been exported whole. */
  objects: number;
}

/** More of them is no module, and objects in each other would be read again and again. */
const MOST_OBJECTS = 20;

/**
 * What a CommonJS module exports: `exports.X =`, `module.exports = {…}`, `Object.defineProperty(exports, "X", …)` and
 * `__exportStar(require("…"), exports)`. An importer gets the whole of it as the default.
 * @param tokens the module
 * @param text its text
 * @returns null if it mentions no `exports`, or does more with it than that
 */
export function commonExports(tokens: Tokens, text: string): ExportsInText | null {
  const found: Found = { names: new Set(['default']), stars: [], certain: true, objects: 0 };
  let mentioned = false;
  for (let index = 0; index < tokens.length && found.certain; index++) {
    const { kind, text: word } = tokens.at(index);
    if (kind !== 'word') continue;
    if (word === '__exportStar') readExportStar(tokens, index, found);
    if (word !== 'exports') continue;
    const ofModule = tokens.match(index - 2, 'module', '.');
    if (!ofModule && tokens.match(index - 1, '.')) continue;
    mentioned = true;
    readMention(tokens, index, ofModule, text, found);
  }
  return mentioned && found.certain ? found : null;
}

/** Reads one mention of `exports` or `module.exports`. */
function readMention(tokens: Tokens, index: number, ofModule: boolean, text: string, found: Found): void {
  const before = tokens.at(ofModule ? index - 3 : index - 1).text;
  const isAssigned = (at: number): boolean => tokens.match(at, '=') && !tokens.match(at + 1, '=');
  if (tokens.match(index + 1, '.')) {
    // Reading a member exports nothing.
    if (isAssigned(index + 3)) found.names.add(tokens.at(index + 2).text);
  } else if (tokens.match(index + 1, '[')) {
    if (isAssigned(index + 4) && tokens.at(index + 2).kind === 'string')
      found.names.add(contentOf(tokens.at(index + 2)));
    else found.certain = false;
  } else if (isAssigned(index + 1)) {
    if (ofModule) readWhole(tokens, index + 2, text, found);
    else found.certain = false;
  } else if (before === '(' && tokens.match(index - (ofModule ? 4 : 2), 'defineProperty')) {
    if (tokens.at(index + 2).kind === 'string') addDefined(contentOf(tokens.at(index + 2)), found);
    else found.certain = false;
  } else if (!isExportStarArgument(tokens, index)) {
    // Handed to some function, or asked for by a wrapper.
    found.certain = false;
  }
}

/** `module.exports = …`, from what follows the equals sign. */
function readWhole(tokens: Tokens, from: number, text: string, found: Found): void {
  if (tokens.match(from, '{')) {
    const { keys, complete } = keysOfObject(new Scanner(text, tokens.at(from).start).next());
    for (const key of keys) found.names.add(key);
    found.certain &&= complete && ++found.objects <= MOST_OBJECTS;
  } else if (tokens.match(from, 'require', '(') && tokens.match(from + 3, ')') && !tokens.match(from + 4, '.')) {
    found.stars.push(contentOf(tokens.at(from + 2)));
  } else found.certain = false;
}

/** `__exportStar(require("…"), exports)` */
function readExportStar(tokens: Tokens, index: number, found: Found): void {
  if (!tokens.match(index + 1, '(')) return;
  if (tokens.match(index + 2, 'require', '(')) found.stars.push(contentOf(tokens.at(index + 4)));
  else found.certain = false;
}

/** Whether `exports` at that place is the second argument of `__exportStar`. */
function isExportStarArgument(tokens: Tokens, index: number): boolean {
  return tokens.match(index - 7, '__exportStar', '(', 'require', '(') && tokens.match(index - 2, ')', ',');
}

function addDefined(name: string, found: Found): void {
  // A mark for other modules, not an export.
  if (name !== '__esModule') found.names.add(name);
}
