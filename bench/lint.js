/** `npm run bench:lint`: what the plugin adds to a whole lint run. */
import { requireBuild } from './measuring/built-plugin.js';
import { lintRun, ruleTimesOf, timeOfOurs } from './measuring/lint-run.js';
import { figure, percentage, printTable, ratio } from './measuring/markdown-table.js';
import { inTurns, medianOf } from './measuring/rounds.js';
import { printTargets } from './measuring/targets.js';
import { installTools } from './measuring/tools.js';
import { copyTree } from './measuring/tree.js';

const ROUNDS = 5;

requireBuild();
installTools();

const { folder } = copyTree();
const { without, withPlugin, withTimes } = await inTurns(
  {
    without: () => lintRun({ folder, parts: ['recommended'] }),
    withPlugin: () => lintRun({ folder, parts: ['recommended', 'plugin'] }),
    withTimes: () => lintRun({ folder, parts: ['recommended', 'plugin'], stats: true }),
  },
  ROUNDS,
);

const ours = timeOfOurs(ruleTimesOf(withTimes));
const share = ours / medianOf(withPlugin, 'cpu');
const row = (name, runs) => [
  name,
  ...['cpu', 'wall'].flatMap((property) => [
    figure(medianOf(runs, property) / 1_000),
    ratio(medianOf(runs, property) / medianOf(without, property)),
  ]),
];

printTable(
  `A whole lint run over ${figure(without[0].files)} files, medians of ${ROUNDS} runs`,
  ['Configuration', 'CPU s', 'beside without', 'clock s', 'beside without'],
  [row('`js/recommended`', without), row('`js/recommended` and all our rules', withPlugin)],
);
printTable(
  'Share of our rules, by the times that ESLint measures of rules',
  ['', 'ms', 'of all CPU time'],
  [['all our rules', figure(ours), percentage(share)]],
);
printTargets([{ says: 'share of our rules in the run', value: share, atMost: 0.005, written: percentage }]);
