import { condition } from './conditions.js';
import { block } from './statements.js';
import type { Helper, Place, Writing } from './writing.js';

/** What may be written at the start of a function of the file that gets the error as a parameter. */
export function inFunction(error: string, writing: Writing, isAsync = false): Place {
  return {
    errors: [error],
    flags: [],
    assigned: [],
    texts: [],
    depth: 2,
    isAsync,
    inLoop: false,
    inSwitch: false,
    labels: [],
    mayReturn: true,
    mayGiveBack: writing.random.chance(0.1),
  };
}

/** A function of the file that does something about the error. */
export function helper(writing: Writing): Helper {
  const { helpers, random } = writing;
  if (helpers.length > 0 && (random.chance(0.5) || helpers.length > 3)) return random.pick(helpers);
  const isAsync = random.chance(0.15);
  const name = writing.name('deal');
  const made = declare(name, isAsync, writing);
  // It is known before it is written, so that it may call itself.
  helpers.push(made.helper);
  const parameter = random.pick(['error', 'code', 'reason']);
  const body = block(inFunction(parameter, writing, isAsync), writing, 3);
  made.write(`(${parameter}) { ${body} }`);
  return made.helper;
}

/** A function of the file that answers whether the error is of some kind. */
export function predicate(writing: Writing): Helper {
  const { predicates, random } = writing;
  if (predicates.length > 0 && (random.chance(0.6) || predicates.length > 2)) return random.pick(predicates);
  const name = writing.name('isOfKind');
  const made = declare(name, false, writing);
  const place: Place = { ...inFunction('code', writing), depth: 0 };
  const test = (): string => condition(place, writing, 1);
  const body = random.pick([
    () => `return ${test()};`,
    () => `if (${test()}) return true; return ${test()};`,
    () => `if (${test()}) { return true; }`,
    () =>
      `switch (code) { case ${writing.constant()}: case ${writing.constant()}: return true; default: return false; }`,
    () => `if (${test()}) { return false; } return true;`,
    () => `let found = false; if (${test()}) { found = true; } return found;`,
  ])();
  made.write(`(code) { ${body} }`);
  predicates.push(made.helper);
  return made.helper;
}

/** A function of the file that gives the text that goes with the error, or none. */
export function wording(writing: Writing): Helper {
  const { wordings, random } = writing;
  if (wordings.length > 0 && (random.chance(0.5) || wordings.length > 2)) return random.pick(wordings);
  const name = writing.name('wordingOf');
  const [one, other] = [writing.text(), writing.text()];
  const texts: string[] = [];
  const made = declare(name, false, writing, texts);
  const place: Place = { ...inFunction('code', writing), depth: 0 };
  const test = (): string => condition(place, writing, 1);
  const body = random.pick([
    () => `if (${test()}) return ${one};`,
    () => `if (${test()}) return ${one}; return ${other};`,
    () => `switch (code) { case ${writing.constant()}: return ${one}; case ${writing.constant()}: return ${other}; }`,
    () => `switch (code) { case ${writing.constant()}: return ${one}; default: return ${other}; }`,
    () => `return ${test()} ? ${one} : undefined;`,
    () => `return ${test()} ? ${one} : ${other};`,
    () => `let words; if (${test()}) { words = ${one}; } return words;`,
  ])();
  texts.push(...[one, other].filter((text) => body.includes(text)));
  made.write(`(code) { ${body} }`);
  wordings.push(made.helper);
  return made.helper;
}

interface Declared {
  readonly helper: Helper;
  write(parametersAndBody: string): void;
}

/** A function by one of the ways in which a file has one: declared, held by a `const`, a method. */
function declare(name: string, isAsync: boolean, writing: Writing, texts: readonly string[] = []): Declared {
  const keyword = isAsync ? 'async ' : '';
  if (writing.hasMethods) {
    return {
      helper: { call: (error) => `this.${name}(${error})`, texts },
      write: (rest) => writing.methods.push(`${keyword}${name}${rest}`),
    };
  }
  const helper: Helper = { call: (error) => `${name}(${error})`, texts };
  if (writing.random.chance(0.5))
    return { helper, write: (rest) => writing.declarations.push(`${keyword}function ${name}${rest}`) };
  return {
    helper,
    write: (rest) =>
      writing.declarations.push(`const ${name} = ${keyword}${rest.replace(/^(\([^)]*\)) \{/u, '$1 => {')};`),
  };
}
