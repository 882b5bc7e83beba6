import type { TSESTree } from '@typescript-eslint/types';

import { walk } from '../../analysis/walk.js';
import { markupOf } from '../../codemods/parse/scripts-of-file.js';
import type { Random } from '../coverage/oracle/random.js';
import { AROUND_EXPRESSION, AROUND_STATEMENT, ODD_NAMES, ODD_STRINGS } from './odd-syntax.js';
import { programIn } from './program.js';

/** A text on its way to being an input, and where the chance comes from. */
export interface Growing {
  readonly text: string;
  /** The file's name, by which it is parsed. */
  readonly name: string;
  readonly random: Random;
  /** The text of some other sample. */
  readonly other: () => string;
}

/** A changed text, or null where there is nothing to change in this way. */
type Mutation = (growing: Growing) => string | null;

/**
 * A text after a change that chance has picked. Most changes that leave no program are taken back: of those that stay,
 * nothing can be seen but that nothing fails.
 */
export function mutate(growing: Growing): string {
  const { text, name, random } = growing;
  const mutation = random.pick(MUTATIONS);
  const changed = mutation(growing);
  if (changed === null || changed.length > LONGEST) return text;
  const isProgram = markupOf(name) !== null || programIn(changed, name) !== null;
  return isProgram || random.chance(0.02) ? changed : text;
}

const LONGEST = 200_000;

const EXPRESSION = /Expression$|^(?:Identifier|Literal|TemplateLiteral)$/u;
const STATEMENT = /(?:Statement|Declaration)$/u;

function nodesIn(text: string, name: string): TSESTree.Node[] {
  const script = programIn(text, name);
  const nodes: TSESTree.Node[] = [];
  if (script) {
    walk(script.ast, script.visitorKeys, (node) => {
      if (node.type !== 'Program') nodes.push(node);
    });
  }
  return nodes;
}

function replaced(text: string, { range: [start, end] }: Pick<TSESTree.Node, 'range'>, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function pickNode({ text, name, random }: Growing, accepts: (node: TSESTree.Node) => boolean): TSESTree.Node | null {
  const nodes = nodesIn(text, name).filter(accepts);
  return nodes.length > 0 ? random.pick(nodes) : null;
}

function kindOf({ type }: TSESTree.Node): string {
  return EXPRESSION.test(type) ? 'expression' : STATEMENT.test(type) ? 'statement' : type;
}

/** A node's text in place of another's, of the same type or of the same kind, from this text or another. */
function graft(growing: Growing): string | null {
  const { text, name, random } = growing;
  const target = pickNode(growing, () => true);
  if (!target) return null;
  const donor = random.chance(0.5) ? text : growing.other();
  const isStrict = random.chance(0.5);
  const isAnything = random.chance(0.1);
  const nodes = nodesIn(donor, name).filter(
    (node) => isAnything || (isStrict ? node.type === target.type : kindOf(node) === kindOf(target)),
  );
  if (nodes.length === 0) return null;
  return replaced(text, target, donor.slice(...random.pick(nodes).range));
}

function exchange(growing: Growing): string | null {
  const first = pickNode(growing, () => true);
  if (!first) return null;
  const second = pickNode(
    growing,
    (node) => kindOf(node) === kindOf(first) && (node.range[1] <= first.range[0] || first.range[1] <= node.range[0]),
  );
  if (!second) return null;
  const { text } = growing;
  const [before, after] = first.range[0] < second.range[0] ? [first, second] : [second, first];
  return replaced(replaced(text, after, text.slice(...before.range)), before, text.slice(...after.range));
}

function remove(growing: Growing): string | null {
  const node = pickNode(growing, () => true);
  return node && replaced(growing.text, node, '');
}

function around(templates: readonly string[], pattern: RegExp): Mutation {
  return (growing) => {
    const node = pickNode(growing, ({ type }) => pattern.test(type));
    if (!node) return null;
    const { text, random } = growing;
    const source = text.slice(...node.range);
    return replaced(
      text,
      node,
      random.pick(templates).replaceAll('$', () => source),
    );
  };
}

function statementBefore(growing: Growing): string | null {
  const node = pickNode(growing, ({ type }) => STATEMENT.test(type));
  if (!node) return null;
  const { text, random } = growing;
  const statement = random.pick(AROUND_STATEMENT).replaceAll('$', '');
  return replaced(text, { range: [node.range[0], node.range[0]] }, `${statement} `);
}

/** The whole text within a statement, or behind one. */
function wholeAround({ text, random }: Growing): string {
  return random.pick(AROUND_STATEMENT).replace('$', () => text);
}

function oddString(growing: Growing): string | null {
  const node = pickNode(growing, ({ type }) => type === 'Literal' || type === 'TemplateLiteral');
  return node && replaced(growing.text, node, growing.random.pick(ODD_STRINGS));
}

function oddExpression(growing: Growing): string | null {
  const node = pickNode(growing, ({ type }) => EXPRESSION.test(type));
  return node && replaced(growing.text, node, growing.random.pick(ODD_STRINGS));
}

function rename(growing: Growing): string | null {
  const node = pickNode(growing, ({ type }) => type === 'Identifier');
  if (!node) return null;
  const { text, name, random } = growing;
  const old = text.slice(...node.range);
  const others = nodesIn(text, name).flatMap(({ type, range }) =>
    type === 'Identifier' ? [text.slice(...range)] : [],
  );
  const chosen = random.chance(0.5) ? random.pick(ODD_NAMES) : random.pick(others);
  if (random.chance(0.4)) return replaced(text, node, chosen);
  const escaped = old.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`);
  return text.replaceAll(new RegExp(`(?<![\\w$\\\\])${escaped}(?![\\w$])`, 'gu'), () => chosen);
}

const TOKEN = /\s+|[\w$]+|=>|[=!]==?|\?\.|\.\.\.|&&|\|\||\?\?|\p{L}+|[^]/gu;

function onTokens(change: (tokens: string[], random: Random) => void): Mutation {
  return ({ text, random }) => {
    const tokens = text.match(TOKEN) ?? [];
    if (tokens.length === 0) return null;
    change(tokens, random);
    return tokens.join('');
  };
}

const TRIVIA = [' ', '\n', '\r\n', '\t', '/* between */', '// to the end\n', '\u2028', '\u00A0', '/*\n*/', ';', ','];

const TEXTUAL: readonly Mutation[] = [
  onTokens((tokens, random) => tokens.splice(random.below(tokens.length), 1)),
  onTokens((tokens, random) => tokens.splice(random.below(tokens.length), 1 + random.below(12))),
  onTokens((tokens, random) => {
    const place = random.below(tokens.length);
    tokens.splice(place, 0, tokens[place]!);
  }),
  onTokens((tokens, random) => tokens.splice(random.below(tokens.length), 0, random.pick(tokens))),
  onTokens((tokens, random) => tokens.splice(random.below(tokens.length), 0, random.pick(TRIVIA))),
  onTokens((tokens, random) => {
    for (let index = tokens.length; index > 0; index -= 1) {
      if (random.chance(0.2)) tokens.splice(index, 0, random.pick([' ', '/* between */', '\n']));
    }
  }),
  ({ text, random }) => text.slice(0, random.below(text.length + 1)),
  ({ text, random }) => text.slice(random.below(text.length + 1)),
  ({ text }) => text.replaceAll(/\r?\n/gu, '\r\n'),
  ({ text }) => text.replaceAll(/\s+/gu, ' '),
  ({ text }) => text.replaceAll(/;$/gmu, ''),
  ({ text }) => `\uFEFF${text.replace('\uFEFF', '')}`,
  ({ text, other }) => `${text}\n${other()}`,
];

/** What an expression is nested in, or drawn out by. */
const DEEP: readonly (readonly [before: string, after: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['f(', ')'],
  ['!', ''],
  ['', '.x'],
  ['', '()'],
  ['', '?.x'],
  ['', ' || x'],
  ['x && ', ''],
  ['', ' + 1'],
  ['x ? y : ', ''],
  ['x = ', ''],
  ['() => ', ''],
  ['async (error) => await ', ''],
  ['`${', '}`'],
  ['typeof ', ''],
  ['x, ', ''],
];

const DEEP_STATEMENTS: readonly (readonly [before: string, after: string])[] = [
  ['{', '}'],
  ['if (x) ', ''],
  ["if (error === 'connection.otherError') a(); else ", ''],
  ["if (error === 'connection.otherError') return; ", ''],
  ['for (;;) ', ''],
  ['function f(error) {', '}'],
  ['try {', '} catch (error) { b(); }'],
  ['switch (error) { case 1: ', '}'],
  ['if (error === JitsiMeetJS.errors.connection.OTHER_ERROR) { a(); } ', ''],
  ['if (x) { a = error; } ', ''],
  ['if (x) { a(error); } else { b(error); } ', ''],
];

/** A part, repeated around a node. */
function deep(shapes: typeof DEEP, pattern: RegExp, depths: readonly number[]): Mutation {
  return (growing) => {
    const { text, random } = growing;
    const node = pickNode(growing, ({ type }) => pattern.test(type));
    if (!node) return null;
    const depth = random.pick(depths);
    const [before, after] = random.pick(shapes);
    const grown = `${before.repeat(depth)}${text.slice(...node.range)}${after.repeat(depth)}`;
    return replaced(text, node, shapes === DEEP && random.chance(0.5) ? `(${grown})` : grown);
  };
}

const AT_RANDOM: Mutation = (growing) => growing.random.pick(TEXTUAL)(growing);
const DEEPENED: Mutation = (growing) =>
  growing.random.chance(0.85)
    ? graft(growing)
    : growing.random.chance(0.5)
      ? deep(DEEP, EXPRESSION, [3, 10, 30, 100, 300, 1000])(growing)
      : deep(DEEP_STATEMENTS, STATEMENT, [3, 10, 30, 100])(growing);

/** Each as often as it stands here. */
const MUTATIONS: readonly Mutation[] = [
  graft,
  graft,
  graft,
  graft,
  exchange,
  exchange,
  remove,
  around(AROUND_EXPRESSION, EXPRESSION),
  around(AROUND_EXPRESSION, EXPRESSION),
  around(AROUND_EXPRESSION, EXPRESSION),
  around(AROUND_STATEMENT, STATEMENT),
  around(AROUND_STATEMENT, STATEMENT),
  statementBefore,
  wholeAround,
  oddString,
  oddString,
  oddExpression,
  rename,
  rename,
  AT_RANDOM,
  AT_RANDOM,
  DEEPENED,
];
