/** `npm run bench:growth`: how the time of all our rules grows with the files, with the handlers, and within a handler. */
import { requireBuild } from './measuring/built-plugin.js';
import { fileOfHandlers, fileOfStatements } from './measuring/generated-handlers.js';
import { keptLinter } from './measuring/linter.js';
import { lintRun, ruleTimesOf, timeOfOurs } from './measuring/lint-run.js';
import { figure, printTable } from './measuring/markdown-table.js';
import { exponent } from './measuring/power-law.js';
import { realCode, sourceFiles } from './measuring/real-code.js';
import { inTurns, median } from './measuring/rounds.js';
import { printTargets } from './measuring/targets.js';
import { installTools } from './measuring/tools.js';
import { copyTree } from './measuring/tree.js';

const ROUNDS = 5;
const WARM_UP = 3;

requireBuild();
installTools();

/** Every so-many-th of the files, where those that say the most of Jitsi stand together, so that each part has its share. */
function parts(sizes) {
  const from = realCode();
  const { read, files } = copyTree(sourceFiles(from));
  const mentions = new Map(files.map((file) => [file, read(file).split(/Jitsi|CONNECTION_FAILED/u).length]));
  const ordered = [...files].sort((a, b) => mentions.get(b) - mentions.get(a));
  return sizes.map((size) => {
    const step = Math.max(1, ordered.length / size);
    return copyTree(
      Array.from({ length: Math.min(size, files.length) }, (_, index) => ordered[Math.floor(index * step)]),
    );
  });
}

const FILES = [250, 500, 1_000, 2_000];
const COUNTS = [10, 30, 100, 300, 1_000];

/** Measures every size in turns. */
const grow = (sizes, measure, rounds) =>
  inTurns(Object.fromEntries(sizes.map((size) => [size, () => measure(size)])), rounds);

const trees = new Map(parts(FILES).map((tree, index) => [FILES[index], tree]));
const runs = await grow(
  FILES,
  (size) => lintRun({ folder: trees.get(size).folder, parts: ['plugin'], stats: true }),
  ROUNDS,
);
const ofFiles = FILES.map((size) => [size, timeOfOurs(ruleTimesOf(runs[size]))]);

const lint = await keptLinter({ withPlugin: true });
const generated = async (fileOf) => {
  const measure = (size) => lint(fileOf(size)).rules;
  await grow(COUNTS, measure, WARM_UP);
  const times = await grow(COUNTS, measure, ROUNDS);
  return COUNTS.map((size) => [size, median(times[size])]);
};
const ofHandlers = await generated(fileOfHandlers);
const ofStatements = await generated(fileOfStatements);

const grown = [
  ['files of the real code', ofFiles],
  ['handlers in one file', ofHandlers],
  ['statements in one handler', ofStatements],
];

for (const [what, points] of grown) {
  printTable(
    `Time of all our rules by ${what}`,
    [what, 'ms', 'ms each'],
    points.map(([size, time]) => [figure(size), figure(time), figure(time / size)]),
  );
}
printTargets(
  grown.map(([what, points]) => ({
    says: `exponent for ${what}`,
    value: exponent(points),
    atMost: 1.1,
    written: figure,
  })),
);
