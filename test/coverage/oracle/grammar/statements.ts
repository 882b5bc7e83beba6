import { lookUp } from './collections.js';
import { condition, weighted } from './conditions.js';
import { effect, handOn, leave } from './effects.js';
import { wording } from './functions.js';
import { remembered, roundabout } from './state.js';
import type { Place, Writing } from './writing.js';

/** What a function inside of another can't do. */
const away: Partial<Place> = {
  mayReturn: true,
  mayGiveBack: false,
  inLoop: false,
  inSwitch: false,
  labels: [],
  isAsync: false,
};

/** Writes a few statements, in which what is declared can be used by those that follow. */
export function block(place: Place, writing: Writing, most = 4): string {
  let here = place;
  const statements: string[] = [];
  const count = 1 + writing.random.below(most);
  for (let index = 0; index < count; index += 1) {
    if (writing.budget <= 0) break;
    writing.budget -= 1;
    const written = statement(here, writing);
    statements.push(written.code);
    here = written.place;
  }
  // What was declared to be shown is shown, mostly.
  for (const text of here.texts) {
    if (!place.texts.includes(text) && writing.random.chance(0.8)) statements.push(`show(${text});`);
  }
  return statements.join(' ');
}

/** A place at which another variable has the name of the error. */
function shadowed(place: Place): Place {
  return { ...place, errors: place.errors.includes('error') ? ['error'] : place.errors, flags: [], assigned: [] };
}

interface Written {
  readonly code: string;
  /** What may be written after it. */
  readonly place: Place;
}

function statement(place: Place, writing: Writing): Written {
  const { random } = writing;
  const error = random.pick(place.errors);
  const nested = (more: Partial<Place> = {}): Place => ({ ...place, depth: place.depth - 1, ...more });
  const body = (more: Partial<Place> = {}, most = 2): string => block(nested(more), writing, most);
  const same = (code: string): Written => ({ code, place });
  const test = (): string => condition(place, writing);
  const deep = place.depth > 0;

  const simple: readonly [weight: number, write: () => Written][] = [
    [8, () => same(effect(place, writing))],
    [4, () => same(handOn(place, writing))],
    [5, () => same(`if (${test()}) ${leave(place, writing)}`)],
    [5, () => same(`if (${test()}) { ${effect(place, writing)} ${leave(place, writing)} }`)],
    [6, () => same(`if (${test()}) { ${effect(place, writing)} }`)],
    [3, () => same(`${test()} && ${random.pick(['login', 'retry'])}();`)],
    [2, () => same(`${test()} || ${random.pick(['login', 'retry'])}();`)],
    [
      2,
      () =>
        same(
          `${test()} ? ${random.pick(['login()', 'show(1)', 'undefined'])} : ${random.pick(['retry()', 'null', 'undefined', 'leave()'])};`,
        ),
    ],
    [2, () => same(`show(${test()} ? ${writing.text()} : ${random.pick([writing.text(), 'undefined'])});`)],
    [3, () => declared('const', 'flag', test(), 'flags')],
    [2, () => declared('let', 'flag', random.pick(['false', 'true', test()]), 'flags')],
    [
      2,
      () =>
        declared(
          'let',
          'words',
          random.pick([writing.text(), 'null', `${test()} ? ${writing.text()} : ${writing.text()}`]),
          'texts',
        ),
    ],
    [1, () => declared('let', 'words', '', 'texts')],
    [1, () => declared('const', 'words', lookUp(error, writing, 'texts'), 'flags')],
    [1, () => declared('const', 'words', wording(writing).call(error), 'flags')],
    [
      2,
      () =>
        declared(
          'const',
          'alias',
          random.pick([error, `String(${error})`, `\`\${${error}}\``, `${error} ?? 'none'`, `(${error} || 'none')`]),
          'errors',
        ),
    ],
    [1, () => destructured()],
    [
      1,
      () =>
        declared(
          'const',
          'found',
          `[${writing.constants(1, 3).join(', ')}].find((known) => known === ${error})`,
          'flags',
        ),
    ],
  ];
  const compound: readonly [weight: number, write: () => Written][] = [
    [8, () => same(`if (${test()}) { ${body()} } else { ${body()} }`)],
    [5, () => same(`{ ${remembered(place, writing)} }`)],
    [5, () => same(`{ ${roundabout(place, writing)} }`)],
    [5, () => same(`if (${test()}) { ${body()} }`)],
    [6, () => same(chain())],
    [8, () => same(switchOn(error, place, writing))],
    [3, () => same(switchOn('true', place, writing))],
    [2, () => same(switchOnWording(error))],
    [3, () => same(`try { ${body()} } catch { ${body()} }`)],
    [2, () => same(`try { ${body()} } finally { ${body()} }`)],
    [
      1,
      () =>
        same(
          `try { ${body()} risky(); ${body()} } catch (failure) { ${body()} } finally { ${effect(place, writing)} }`,
        ),
    ],
    [2, () => same(loop())],
    [1, () => labelled()],
    [3, () => same(later())],
    [2, () => local()],
    [
      1,
      () =>
        same(
          `{ const error = ${writing.text()}; if (${condition(shadowed(place), writing, 0)}) { ${effect(shadowed(place), writing)} } }`,
        ),
    ],
    [2, () => same(forEach(body(away)))],
  ];
  return weighted(deep ? [...simple, ...compound] : simple, writing)();

  function declared(keyword: string, stem: string, value: string, kind: 'errors' | 'flags' | 'texts'): Written {
    const name = writing.name(stem);
    const names: readonly string[] = place[kind];
    const code = value === '' ? `${keyword} ${name};` : `${keyword} ${name} = ${value};`;
    const assigned = keyword === 'let' && kind === 'flags' ? [...place.assigned, name] : place.assigned;
    return { code, place: { ...place, assigned, [kind]: [...names, name] } };
  }

  function destructured(): Written {
    const name = writing.name('part');
    const code = random.pick([
      `const [${name}] = [${error}];`,
      `const { code: ${name} } = { code: ${error}, other: 1 };`,
      `const { ${name} = 'none' } = { ${name}: ${error} };`,
    ]);
    return { code, place: { ...place, errors: [...place.errors, name] } };
  }

  function chain(): string {
    const links = writing.random.below(3) + 1;
    let code = `if (${test()}) { ${body()} }`;
    for (let index = 0; index < links; index += 1) code += ` else if (${test()}) { ${body({}, 1)} }`;
    return random.chance(0.4) ? `${code} else { ${random.chance(0.2) ? '' : body()} }` : code;
  }

  function loop(): string {
    const index = writing.name('turn');
    const inside = (): string => body({ inLoop: true });
    return random.pick([
      () => `for (let ${index} = 0; ${index} < 2; ${index}++) { ${inside()} }`,
      () => `for (const ${index} of [1, 2]) { ${inside()} }`,
      () =>
        `for (const ${index} of [${writing.constants(1, 3).join(', ')}]) { if (${index} === ${error}) { ${inside()} } }`,
      () => `for (const ${index} of listeners) { ${inside()} }`,
      () => `let ${index} = 0; while (${index} < 2) { ${index} += 1; ${inside()} }`,
      () => `let ${index} = 0; do { ${index} += 1; ${inside()} } while (${index} < 2);`,
    ])();
  }

  function switchOnWording(given: string): string {
    const { call, texts } = wording(writing);
    return switchOn(call(given), place, writing, texts);
  }

  function labelled(): Written {
    const label = writing.name('out');
    return same(`${label}: { ${body({ labels: [...place.labels, label] }, 3)} }`);
  }

  function later(): string {
    return random.pick([
      () => `setTimeout(() => { ${body(away)} }, 1000);`,
      () => `wait().then(() => { ${body(away)} });`,
      () => `Promise.resolve().then(() => { ${body(away)} });`,
      () => `setTimeout(async () => { await wait(); ${body({ ...away, isAsync: true })} }, 1000);`,
      () =>
        `new Promise((resolve, reject) => { ${body(away)} ${random.pick(['resolve();', 'reject();', ''])} }).catch(() => undefined);`,
      () => `queueMicrotask(${writing.hasMethods ? '() =>' : 'function ()'} { ${body(away)} });`,
      () => `(async () => { await wait(); ${body({ ...away, isAsync: true })} })();`,
    ])();
  }

  /** A function inside of the handler that sees the error without being given it. */
  function local(): Written {
    const name = writing.name('step');
    const code = `const ${name} = () => { ${body(away)} };`;
    const use = random.pick([
      () => `${name}();`,
      () => `if (${test()}) ${name}();`,
      () => `if (${test()}) { ${name}(); } else { ${name}(); }`,
      () => `setTimeout(${name}, 1);`,
    ])();
    return same(`${code} ${use}`);
  }
}

function switchOn(discriminant: string, place: Place, writing: Writing, texts: readonly string[] = []): string {
  const { random } = writing;
  const inside: Place = { ...place, depth: place.depth - 1, inSwitch: true };
  const left = [...texts];
  const label = (): string => {
    if (texts.length > 0) return left.pop() ?? 'null';
    return discriminant === 'true' ? trueOrFalse(condition(place, writing, 1)) : writing.constant();
  };
  const groups = 1 + random.below(texts.length > 0 ? texts.length : 3);
  const cases = Array.from({ length: groups }, () => {
    const labels = Array.from({ length: 1 + random.below(2) }, () => `case ${label()}:`).join(' ');
    const body = random.chance(0.15) ? '' : block(inside, writing, 2);
    return `${labels} ${body} ${random.chance(0.75) ? 'break;' : ''}`;
  });
  if (random.chance(0.4)) {
    const body = random.chance(0.3) ? '' : block(inside, writing, 2);
    cases.splice(random.below(cases.length + 1), 0, `default: ${body} ${random.chance(0.7) ? 'break;' : ''}`);
  }
  return `switch (${discriminant}) { ${cases.join(' ')} }`;
}

/** Where the first turn may leave, the second one is for those errors alone that it doesn't leave for: one is enough. */
function forEach(body: string): string {
  return `[${/\bthrow\b/u.test(body) ? '1' : '1, 2'}].forEach(() => { ${body} });`;
}

const FOREIGN_OR = /(?:isOnline\(\)|config\.quiet|props\.retry|isFatal\([^()]*\)|startsWith\('[^']*'\)) \|\|/u;

/** What is foreign may be truthy and yet not `true`, but those who run a program answer only yes or no for it. */
function trueOrFalse(condition: string): string {
  return FOREIGN_OR.test(condition) ? `Boolean(${condition})` : condition;
}
