import { randomOf } from '../random.js';
import { inFunction } from './functions.js';
import { block } from './statements.js';
import { Writing } from './writing.js';

/** Writes the program of a seed: one handler, registered in one of the ways of real code, and what it needs. */
export function programOf(seed: number): string {
  const random = randomOf(seed);
  const kind = random.pick(KINDS);
  const isRejection = kind === rejection || kind === awaited;
  const writing = new Writing(random, kind === method && random.chance(0.6), !isRejection, 4 + random.below(10));
  const isAsync = random.chance(0.2);
  const parameters = isRejection
    ? '(error)'
    : random.pick(['(error)', '(error)', '(error, message)', '(...args)', '(error, message, credentials, details)']);
  const place = inFunction(parameters === '(...args)' ? 'args[0]' : 'error', writing, isAsync || kind === awaited);
  const body = block(isRejection ? { ...place, mayGiveBack: false } : place, writing, 6);
  const keyword = isAsync ? 'async ' : '';
  const registered = kind({ parameters, body, keyword, writing });
  const { declarations } = writing;
  const [before, after] = random.chance(0.5) ? [declarations, []] : split(declarations);
  return ['const { connection: errors } = JitsiMeetJS.errors;', ...before, registered, ...after].join('\n');
}

/** Functions may stand behind what calls them; what is evaluated at once must not. */
function split(declarations: readonly string[]): [before: string[], after: string[]] {
  const isFunction = (declaration: string): boolean => /^(?:async )?function /u.test(declaration);
  return [declarations.filter((one) => !isFunction(one)), declarations.filter(isFunction)];
}

interface Parts {
  readonly parameters: string;
  readonly body: string;
  readonly keyword: string;
  readonly writing: Writing;
}

type Kind = (parts: Parts) => string;

const EVENT = 'JitsiMeetJS.events.connection.CONNECTION_FAILED';

const method: Kind = ({ parameters, body, keyword, writing }) => {
  const [first, last] = writing.random.pick([
    [`this.onFailed = this.onFailed.bind(this);`, 'this.onFailed'],
    ['', 'this.onFailed.bind(this)'],
    ['', '(...given) => this.onFailed(...given)'],
    ['', '(error) => this.onFailed(error)'],
  ]);
  return `class Call {
constructor() { ${first} connection.addEventListener(${EVENT}, ${last}); }
${keyword}onFailed${parameters} { ${body} }
${writing.methods.join('\n')}
}
new Call();`;
};

const inlineArrow: Kind = ({ parameters, body, keyword }) =>
  `connection.addEventListener(${EVENT}, ${keyword}${parameters} => { ${body} });`;

const inlineFunction: Kind = ({ parameters, body, keyword }) =>
  `function start() { connection.addEventListener(${EVENT}, ${keyword}function onFailed${parameters} { ${body} }); }\nstart();`;

const declared: Kind = ({ parameters, body, keyword }) =>
  `connection.addEventListener(${EVENT}, onFailed);\n${keyword}function onFailed${parameters} { ${body} }`;

const boundToMore: Kind = ({ parameters, body, keyword }) =>
  `connection.addEventListener(${EVENT}, onFailed.bind(null, 'room'));\n${keyword}function onFailed${parameters.replace('(', '(room, ')} { ${body} }`;

const held: Kind = ({ parameters, body, keyword }) =>
  `const onFailed = ${keyword}${parameters} => { ${body} };\nconnection.addEventListener(${EVENT}, onFailed);`;

const forwarding: Kind = ({ parameters, body, keyword }) =>
  `${keyword}function onFailed${parameters} { ${body} }\nconnection.addEventListener(${EVENT}, (error) => onFailed(error));`;

const rejection: Kind = ({ parameters, body, keyword }) =>
  `JitsiMeetJS.joinConference('room').catch(${keyword}${parameters} => { ${body} });`;

const awaited: Kind = ({ body }) =>
  `async function join() { try { await JitsiMeetJS.joinConference('room'); } catch (error) { ${body} } }\njoin();`;

const KINDS: readonly Kind[] = [
  method,
  inlineArrow,
  inlineFunction,
  declared,
  boundToMore,
  held,
  forwarding,
  rejection,
  awaited,
];
