/** `npm run bench:rules`: what all our rules together take, beside single rules that nearly everybody runs. */
import { requireBuild } from './measuring/built-plugin.js';
import { lintRun, ruleTimesOf, timeOfOurs } from './measuring/lint-run.js';
import { figure, printTable, ratio } from './measuring/markdown-table.js';
import { inTurns } from './measuring/rounds.js';
import { printTargets } from './measuring/targets.js';
import { installTools } from './measuring/tools.js';
import { copyTree } from './measuring/tree.js';

const ROUNDS = 5;
const OTHERS = ['eqeqeq', 'no-unused-vars', 'testing-library/await-async-queries', 'react-hooks/exhaustive-deps'];

requireBuild();
installTools();

const { folder } = copyTree();
// All rules run over the same file one after the other, which is the closest turn that there is.
const { lint: runs } = await inTurns(
  { lint: () => lintRun({ folder, parts: ['comparison', 'plugin'], stats: true }) },
  ROUNDS,
);

const times = ruleTimesOf(runs);
const timeOf = (rule) => times.get(rule);
const ours = timeOfOurs(times);
const own = [...times.keys()].filter((rule) => rule.startsWith('jitsi/'));

printTable(
  `Rule times over ${figure(runs[0].files)} files, medians of ${ROUNDS} runs`,
  ['Rule', 'ms', 'all our rules are'],
  [
    [`**all ${own.length} rules of the plugin**`, figure(ours), ''],
    ...OTHERS.map((rule) => [`\`${rule}\``, figure(timeOf(rule)), `${ratio(ours / timeOf(rule))} of it`]),
  ],
);
printTable(
  'Each of our rules',
  ['Rule', 'ms'],
  own.map((rule) => [`\`${rule}\``, figure(timeOf(rule))]),
);
printTargets([
  { says: 'all our rules beside `eqeqeq` alone', value: ours / timeOf('eqeqeq'), atMost: 1, written: ratio },
]);
