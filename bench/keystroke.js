/** `npm run bench:keystroke`: what the plugin adds where an editor lints a large file of handlers at every keystroke. */
import { requireBuild } from './measuring/built-plugin.js';
import { fileOfLines } from './measuring/generated-handlers.js';
import { keptLinter } from './measuring/linter.js';
import { figure, percentage, printTable } from './measuring/markdown-table.js';
import { inTurns, medianOf } from './measuring/rounds.js';
import { installTools } from './measuring/tools.js';

const WARM_UP = 30;
const ROUNDS = 101;

requireBuild();
installTools();

const text = fileOfLines(1_000);
const linters = {
  without: await keptLinter({ withPlugin: false }),
  withPlugin: await keptLinter({ withPlugin: true }),
};

/** The file as it is once so many characters of a comment have been typed in its middle. */
const middle = text.indexOf('\n', text.length / 2);
const typed = (characters) => `${text.slice(0, middle)} //${'x'.repeat(characters)}${text.slice(middle)}`;

let keystrokes = 0;
const keystroke = (lint) => () => lint(typed(++keystrokes));
const contestants = Object.fromEntries(Object.entries(linters).map(([name, lint]) => [name, keystroke(lint)]));

await inTurns(contestants, WARM_UP);
const { without, withPlugin } = await inTurns(contestants, ROUNDS);

const [plain, whole, own] = [medianOf(without, 'lint'), medianOf(withPlugin, 'lint'), medianOf(withPlugin, 'rules')];
printTable(
  `A keystroke in a file of ${figure(text.split('\n').length)} lines that are all handlers, medians of ${ROUNDS} (${withPlugin[0].findings} findings)`,
  ['Configuration', 'CPU ms a lint', 'of it our rules, ms', 'share'],
  [
    ['no rules', figure(plain), '', ''],
    ['all our rules', figure(whole), figure(own), percentage(own / whole)],
  ],
);
