import { helper, wording } from './functions.js';
import { lookUp } from './collections.js';
import { condition, weighted } from './conditions.js';
import type { Place, Writing } from './writing.js';

/** Writes a statement that does something without a branch of its own. */
export function effect(place: Place, writing: Writing): string {
  const { random } = writing;
  const error = random.pick(place.errors);
  const text = writing.text();
  const effects: readonly [weight: number, write: () => string][] = [
    [8, () => `${random.pick(['login', 'retry', 'notify', 'leave'])}();`],
    [5, () => `show(${text});`],
    [3, () => `connection.connect();`],
    [2, () => `state.failed = ${text};`],
    [2, () => `attempts += 1;`],
    [1, () => `attempts++;`],
    [1, () => `delete state.token;`],
    [4, () => `console.warn(${text});`],
    [2, () => `logger.error(${text}, ${error});`],
    [1, () => `new Banner(${text});`],
    [2, () => ';'],
    [1, () => `const ${writing.name('now')} = 1;`],
    [place.texts.length > 0 ? 6 : 0, () => `${random.pick(place.texts)} = ${text};`],
    [place.assigned.length > 0 ? 3 : 0, () => `${random.pick(place.assigned)} = ${random.pick(['true', 'false'])};`],
    [2, () => `setState({ blocked: ${text} });`],
    [place.isAsync ? 2 : 0, () => `await wait();`],
  ];
  return weighted(effects, writing)();
}

/** Writes a statement that hands the error on, or something that goes with it. */
export function handOn(place: Place, writing: Writing): string {
  const { random } = writing;
  const error = random.pick(place.errors);
  const statements: readonly [weight: number, write: () => string][] = [
    [4, () => `report(${error});`],
    [1, () => `dispatch({ type: 'FAILED', error: ${error} });`],
    [1, () => `show(\`It failed: \${${error}}\`);`],
    [1, () => `state.error = ${error};`],
    [1, () => `track(new Error(${error}));`],
    [1, () => `setState({ needsPassword: ${condition(place, writing, 1)} });`],
    [2, () => `setBlocked(${condition(place, writing, 0)});`],
    [6, () => `${helper(writing).call(error)};`],
    [1, () => `${bound(helper(writing).call(error))}();`],
    [1, () => `recover(${bound(helper(writing).call(error))});`],
    [1, () => `setTimeout(${timed(helper(writing).call(error))});`],
    [3, () => `show(${wording(writing).call(error)});`],
    [3, () => `show(${lookUp(error, writing, 'texts')});`],
    [2, () => `show(${lookUp(error, writing, 'texts')} ?? ${writing.text()});`],
    [2, () => `show(${lookUp(error, writing, 'texts')} || ${writing.text()});`],
    [2, () => `${lookUp(error, writing, 'functions')}?.(${random.pick(['', error])});`],
    [
      1,
      () =>
        `(${lookUp(error, writing, 'functions')} || ${random.pick(['recover', '(() => undefined)', `(() => retry())`])})(${random.pick(['', error])});`,
    ],
    [1, () => `(${lookUp(error, writing, 'functions')} ?? recover)();`],
    [place.mayGiveBack ? 2 : 0, () => `return ${error};`],
    [place.mayGiveBack ? 1 : 0, () => `throw new Error(${error});`],
  ];
  return weighted(statements, writing)();
}

/** Writes a statement that leaves: the function, or what is around. */
export function leave(place: Place, writing: Writing): string {
  const { random } = writing;
  const ways: readonly [weight: number, write: () => string][] = [
    [place.mayReturn ? 6 : 0, () => 'return;'],
    [place.mayReturn ? 1 : 0, () => `return login();`],
    [place.mayReturn ? 1 : 0, () => `return ${writing.text()};`],
    [place.mayReturn ? 1 : 0, () => `return ${random.pick(['true', 'false', 'undefined'])};`],
    [1, () => `throw new Error(${writing.text()});`],
    [place.inLoop || place.inSwitch ? 4 : 0, () => 'break;'],
    [place.inLoop ? 3 : 0, () => 'continue;'],
    [place.labels.length > 0 ? 4 : 0, () => `break ${random.pick(place.labels)};`],
  ];
  return weighted(ways, writing)();
}

/** The function of a call, bound to what it is called with. */
function bound(call: string): string {
  const { callee, argument } = partsOf(call);
  return `${callee}.bind(${callee.startsWith('this.') ? 'this' : 'null'}, ${argument})`;
}

/** The function of a call as a timer calls it. */
function timed(call: string): string {
  const { callee, argument } = partsOf(call);
  return `${callee}${callee.startsWith('this.') ? '.bind(this)' : ''}, 1000, ${argument}`;
}

function partsOf(call: string): { readonly callee: string; readonly argument: string } {
  const [, callee = '', argument = ''] = /^(.*?)\((.*)\)$/u.exec(call) ?? [];
  return { callee, argument };
}
