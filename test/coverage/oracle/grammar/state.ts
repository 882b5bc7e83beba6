import { condition } from './conditions.js';
import { effect } from './effects.js';
import { inFunction } from './functions.js';
import type { Place, Writing } from './writing.js';

/** Writes code that keeps what a test says, and asks for it further on: in variables, objects, members of `this`, outside. */
export function remembered(place: Place, writing: Writing): string {
  const { random } = writing;
  const error = random.pick(place.errors);
  const test = (): string => condition(place, writing, 1);
  const act = (): string => effect({ ...place, isAsync: false }, writing);
  const name = writing.name('kept');
  const text = (): string => writing.text();
  return random.pick<() => string>([
    () =>
      `const ${name} = { done: false, words: ${text()} }; if (${test()}) { ${name}.done = true; ${act()} } if (!${name}.done) { ${act()} }`,
    () => `const ${name} = { words: ${text()} }; if (${test()}) ${name}.words = ${text()}; show(${name}.words);`,
    () =>
      `const ${name} = {}; if (${test()}) ${name}.words = ${text()}; if (${name}.words) { ${act()} } else { ${act()} }`,
    () => `const ${name} = []; if (${test()}) ${name}.push(${text()}); if (${name}.length === 0) { ${act()} }`,
    () => `let ${name} = 0; if (${test()}) ${name}++; if (${name} > 0) { ${act()} } else { ${act()} }`,
    () =>
      `let ${name} = 0; if (${test()}) { ${name} += 1; } if (${test()}) { ${name} += 1; } switch (${name}) { case 0: ${act()} break; case 1: ${act()} break; default: ${act()} }`,
    () =>
      `lastFailure = ${error}; if (lastFailure === ${writing.constant()}) { ${act()} } ${random.chance(0.5) ? `else { ${act()} }` : ''}`,
    () => `isHandled = ${test()}; if (isHandled) { ${act()} }`,
    () => `isHandled = false; if (${test()}) { isHandled = true; ${act()} } if (!isHandled) { ${act()} }`,
    () => `state.handled = false; if (${test()}) { state.handled = true; ${act()} } if (!state.handled) { ${act()} }`,
    () => `let ${name} = !!(${test()}); ${name} ||= ${test()}; if (${name}) { ${act()} }`,
    () => `let ${name} = !!(${test()}); ${name} &&= ${test()}; if (${name}) { ${act()} } else { ${act()} }`,
    () => `let ${name} = ${test()} ? ${text()} : null; ${name} ??= ${text()}; show(${name});`,
    () =>
      `let ${name} = ${error}; if (${test()}) ${name} = 'none'; if (${name} === ${writing.constant()}) { ${act()} } else if (${name} === 'none') { ${act()} }`,
    () =>
      `let ${name} = 'none'; try { ${name} = ${error}; risky(); ${name} = 'fine'; } catch { if (${name} === ${writing.constant()}) { ${act()} } else { ${act()} } }`,
    () =>
      `let ${name} = false; setTimeout(() => { if (!${name}) { ${act()} } }, 1); if (${test()}) { ${name} = true; ${act()} }`,
    () =>
      `let ${name} = ${text()}; const set${name} = () => { ${name} = ${text()}; }; if (${test()}) set${name}(); show(${name});`,
    () =>
      `let ${name}; [${writing.constants(1, 3).join(', ')}].forEach((known) => { if (known === ${error}) { ${name} = known; } }); if (${name}) { ${act()} } else { ${act()} }`,
  ])();
}

/** Writes code that asks for the error in one of the rarer ways. */
export function roundabout(place: Place, writing: Writing): string {
  const { random } = writing;
  const error = random.pick(place.errors);
  const test = (): string => condition(place, writing, 1);
  const act = (): string => effect({ ...place, isAsync: false }, writing);
  const name = writing.name('round');
  const constants = (): string => writing.constants(1, 3).join(', ');
  const other = (): string => (random.chance(0.5) ? `else { ${act()} }` : '');
  return random.pick<() => string>([
    () => `switch ([${constants()}].indexOf(${error})) { case -1: ${act()} break; case 0: ${act()} break; }`,
    () => `if ([${constants()}].filter((known) => known === ${error}).length > 0) { ${act()} } ${other()}`,
    () => `if ([${constants()}].every((known) => known !== ${error})) { ${act()} } ${other()}`,
    () => `if ([${constants()}].findIndex((known) => ${error} === known) < 0) { ${act()} } ${other()}`,
    () =>
      `const ${name} = Object.entries({ [${writing.constant()}]: () => recover(1), [${writing.constant()}]: () => recover(2) }).find(([key]) => key === ${error}); if (${name}) ${name}[1](); ${other().replace('else', 'if (!' + name + ')')}`,
    () =>
      `for (const [key, run] of Object.entries({ [${writing.constant()}]: () => recover(1) })) { if (key === ${error}) run(); }`,
    () =>
      `show(({ [${writing.constant()}]: { title: ${writing.text()} } })[${error}]?.title${random.pick(['', ` ?? ${writing.text()}`])});`,
    () =>
      `const { title: ${name}${random.pick(['', ` = ${writing.text()}`])} } = ({ [${writing.constant()}]: { title: ${writing.text()} } })[${error}] ?? {}; show(${name});`,
    () =>
      `outer${name}: for (const a of [1, 2]) { for (const b of [1, 2]) { if (${test()}) { ${act()} ${random.pick(['break', 'continue'])} outer${name}; } ${act()} } }`,
    () => `while (true) { if (${test()}) { ${act()} break; } ${random.pick([act(), ''])} break; }`,
    () => `do { if (${test()}) ${random.pick(['break', 'continue'])}; ${act()} } while (false);`,
    () => `(${test()} && login(), ${random.pick(['undefined', 'console.info(1)'])});`,
    () => `(function () { if (arguments[0] === ${writing.constant()}) { ${act()} } ${other()} })(${error});`,
    () => `((code = 'none', ...rest) => { if (code === ${writing.constant()}) { ${act()} } ${other()} })(${error}, 1);`,
    () => `((first, ...rest) => { if (rest[0] === ${writing.constant()}) { ${act()} } ${other()} })(1, ${error});`,
    () =>
      `((...given) => { const [code] = given; if (code === ${writing.constant()}) { ${act()} } ${other()} })(...[${error}, 2]);`,
    () => `const ${name} = (done) => { if (${test()}) { done(); } }; ${name}(() => { ${act()} });`,
    () => `const ${name} = async () => ${test()}; ${name}().then((answer) => { if (answer) { ${act()} } ${other()} });`,
    () => `Promise.resolve(${error}).then((code) => { if (code === ${writing.constant()}) { ${act()} } ${other()} });`,
    () =>
      `function* ${name}() { if (${error} === ${writing.constant()}) { ${act()} } yield 1; } for (const step of ${name}()) { ${act()} }`,
    () => `setState((before) => ({ ...before, blocked: ${test()} }));`,
    () => `if ('' + ${error} === ${writing.constant()}) { ${act()} } ${other()}`,
    () => `if (${error}.toString() === ${writing.constant()}) { ${act()} } ${other()}`,
    () => `if (\`code: \${${error}}\` === 'code: connection.serverError') { ${act()} } ${other()}`,
    () =>
      `const ${name} = function (code) { return code === ${writing.constant()} ? login : ${random.pick(['null', 'retry'])}; }; ${name}(${error})?.();`,
    () =>
      `const ${name} = { run(code) { if (code === ${writing.constant()}) { ${act()} } ${other()} } }; ${name}.run(${error});`,
    () =>
      `const ${name} = (code) => { if (code === ${writing.constant()}) throw new Error('no'); }; try { ${name}(${error}); ${act()} } catch { ${random.pick([act(), ''])} }`,
    () => asynchronous(place, writing, name, error),
  ])();
}

/** A function of the file that is waited for. */
function asynchronous(place: Place, writing: Writing, name: string, error: string): string {
  const inside = inFunction('code', writing, true);
  const test = condition({ ...inside, depth: 0 }, writing, 1);
  const rest = `${name}(code) { await wait(); return ${test}; }`;
  if (writing.hasMethods) writing.methods.push(`async ${rest}`);
  else writing.declarations.push(`async function ${rest}`);
  const call = `${writing.hasMethods ? 'this.' : ''}${name}(${error})`;
  const act = (): string => effect({ ...place, isAsync: false }, writing);
  if (place.isAsync) return `if (await ${call}) { ${act()} } else { ${act()} }`;
  return `${call}.then((answer) => { if (answer) { ${act()} } });`;
}
