import type { Scanner } from './scanner.js';

/** The keys that an object literal spells out, and whether these are all. */
export interface ObjectKeys {
  readonly keys: ReadonlySet<string>;
  /** False where there are spreads or computed keys, or where the text ends before the object does. */
  readonly complete: boolean;
}

/**
 * The keys of an object literal.
 * @param scanner at the opening brace; afterwards at the closing one
 */
export function keysOfObject(scanner: Scanner): ObjectKeys {
  const keys = new Set<string>();
  let complete = true;
  scanner.next();
  while (!scanner.is('}') && scanner.kind !== 'end') {
    const key = readKey(scanner);
    if (key === null) complete = false;
    else keys.add(key);
    skipToComma(scanner);
    if (scanner.is(',')) scanner.next();
  }
  return { keys, complete: complete && scanner.kind !== 'end' };
}

/** The key at the scanner, null where none can be told. Afterwards the scanner is behind the key. */
function readKey(scanner: Scanner): string | null {
  let key: string | null = null;
  // `async`, `get`, `set` and `*` may stand before the key, or be it.
  while (scanner.kind === 'word' || scanner.kind === 'string' || scanner.kind === 'number' || scanner.is('*')) {
    if (!scanner.is('*')) key = scanner.kind === 'string' ? scanner.content : scanner.value;
    scanner.next();
  }
  return scanner.is(':') || scanner.is('(') || scanner.is(',') || scanner.is('}') ? key : null;
}

/** To the comma that ends the property, or to the brace that ends the object. */
function skipToComma(scanner: Scanner): void {
  for (let depth = 0; scanner.kind !== 'end'; scanner.next()) {
    if (depth === 0 && (scanner.is(',') || scanner.is('}'))) return;
    if (scanner.is('{') || scanner.is('(') || scanner.is('[')) depth++;
    else if (scanner.is('}') || scanner.is(')') || scanner.is(']')) depth--;
  }
}
