import type { Writing } from './writing.js';

/** Writes the question whether the error is one of several. */
export function membership(error: string, writing: Writing): string {
  const { random } = writing;
  const array = (): string => held(`[${writing.constants(1, 4).join(', ')}]`, writing);
  const object = (): string => held(`{ ${entries(writing, () => writing.text())} }`, writing);
  return random.pick([
    () => `${array()}.includes(${error})`,
    () => `!${array()}.includes(${error})`,
    () => `${array()}.indexOf(${error}) !== -1`,
    () => `${array()}.indexOf(${error}) >= 0`,
    () => `${array()}.indexOf(${error}) > -1`,
    () => `${array()}.indexOf(${error}) === -1`,
    () => `${array()}.some((known) => known === ${error})`,
    () => `${held(`new Set([${writing.constants(1, 4).join(', ')}])`, writing)}.has(${error})`,
    () => `${held(`new Map([${pairs(writing)}])`, writing)}.has(${error})`,
    () => `${error} in ${parenthesised(object())}`,
    () => `Object.hasOwn(${object()}, ${error})`,
    () => `Object.keys(${object()}).includes(${error})`,
    () => `Object.prototype.hasOwnProperty.call(${object()}, ${error})`,
  ])();
}

/** Writes a look-up of what goes with the error: a text, or a function. */
export function lookUp(error: string, writing: Writing, what: 'functions' | 'texts'): string {
  const { random } = writing;
  const value = (): string =>
    what === 'texts'
      ? writing.text()
      : random.pick([`() => recover(${writing.text()})`, `(given) => handle(given)`, 'recover']);
  if (random.chance(0.3)) {
    const map = held(
      `new Map([${writing
        .constants(1, 4)
        .map((key) => `[${key}, ${value()}]`)
        .join(', ')}])`,
      writing,
    );
    return `${map}.get(${error})`;
  }
  return `${parenthesised(held(`{ ${entries(writing, value)} }`, writing))}[${error}]`;
}

function entries(writing: Writing, value: () => string): string {
  return writing
    .constants(1, 4)
    .map((key) => (/^['"]/u.test(key) && writing.random.chance(0.5) ? `${key}: ${value()}` : `[${key}]: ${value()}`))
    .join(', ');
}

function pairs(writing: Writing): string {
  return writing
    .constants(1, 4)
    .map((key) => `[${key}, ${writing.text()}]`)
    .join(', ');
}

/** The collection where it is used, or the name of a constant around the handler that holds it. */
function held(collection: string, writing: Writing): string {
  if (writing.random.chance(0.4)) return collection;
  const name = writing.name('KNOWN_');
  const value =
    writing.random.chance(0.2) && !collection.startsWith('new') ? `Object.freeze(${collection})` : collection;
  writing.declarations.push(`const ${name} = ${value};`);
  return name;
}

function parenthesised(collection: string): string {
  return collection.startsWith('{') ? `(${collection})` : collection;
}
