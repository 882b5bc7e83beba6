/** `npm run bench:migrate`: our migration beside other ways to make the same change to a whole tree. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { astGrepRules } from './contestants/ast-grep-rules.js';
import { built, requireBuild } from './measuring/built-plugin.js';
import { lintRun } from './measuring/lint-run.js';
import { figure, printTable, ratio } from './measuring/markdown-table.js';
import { timeProcess } from './measuring/process-time.js';
import { withRawStrings } from './measuring/raw-strings.js';
import { inTurns, medianOf } from './measuring/rounds.js';
import { printTargets } from './measuring/targets.js';
import { astGrepBinary, installTools, requireTool } from './measuring/tools.js';
import { copyTree } from './measuring/tree.js';

const QUICK_ROUNDS = 15;
const SLOW_ROUNDS = 5;

requireBuild();
installTools();

const tree = copyTree();
const raw = withRawStrings(tree);
const bareScript = fileURLToPath(import.meta.resolve('./contestants/read-and-search.js'));
const recastTransform = fileURLToPath(import.meta.resolve('./contestants/recast-transform.js'));
const node = (...args) => timeProcess(process.execPath, args, { cwd: tree.folder });

/** A run over the tree with its raw strings. It has to change as many files as there are to change. */
const on =
  (run, changes = raw.size) =>
  async () => {
    for (const [file, text] of raw) tree.write(file, text);
    const measured = await run();
    const changed = [...raw].filter(([file, text]) => tree.read(file) !== text).length;
    if (changed !== changes) throw new Error(`${changed} files were changed, not ${changes}.\n${measured.out}`);
    return measured;
  };

const bare = on(() => node(bareScript), 0);
const migrate = on(() => node(built.commandLine, 'migrate', '.'));
const astGrep = on(() =>
  timeProcess(astGrepBinary(), ['scan', '--inline-rules', astGrepRules, '--update-all', '.'], { cwd: tree.folder }),
);
const recast = on(() =>
  node(
    path.join(path.dirname(requireTool.resolve('jscodeshift/package.json')), 'bin', 'jscodeshift.js'),
    ...['--transform', recastTransform, '--extensions', 'js,ts,tsx', '--parser', 'tsx'],
    ...['--no-babel', '--run-in-band', '--silent', '.'],
  ),
);
const fix = on(() => lintRun({ folder: tree.folder, parts: ['migration'], fix: true }));

const quick = await inTurns({ bare, migrate, astGrep }, QUICK_ROUNDS);
const slow = await inTurns({ migrate, recast, fix }, SLOW_ROUNDS);

/** How a contestant compares with our migration in the same turns. */
const row = (name, runs, ours) => [
  name,
  ...['cpu', 'wall'].flatMap((property) => [
    figure(medianOf(runs, property) / 1_000),
    ratio(medianOf(runs, property) / medianOf(ours, property)),
  ]),
];

printTable(
  `Changing ${raw.size} of ${figure(tree.files.length)} files, medians of ${QUICK_ROUNDS} and ${SLOW_ROUNDS} runs`,
  ['Program', 'CPU s', 'beside ours', 'clock s', 'beside ours'],
  [
    row('a bare script that reads and searches every file', quick.bare, quick.migrate),
    row('**`eslint-plugin-jitsi migrate`**', quick.migrate, quick.migrate),
    row('ast-grep, a naive rule', quick.astGrep, quick.migrate),
    row('jscodeshift, a transform with recast and no prefilter', slow.recast, slow.migrate),
    row('`eslint --fix` with our rule', slow.fix, slow.migrate),
  ],
);

const beside = (runs, others, property) => medianOf(runs, property) / medianOf(others, property);
printTargets([
  { says: 'CPU beside ast-grep', value: beside(quick.migrate, quick.astGrep, 'cpu'), atMost: 1, written: ratio },
  { says: 'clock beside ast-grep', value: beside(quick.migrate, quick.astGrep, 'wall'), atMost: 1, written: ratio },
  { says: 'CPU beside the bare script', value: beside(quick.migrate, quick.bare, 'cpu'), atMost: 2, written: ratio },
  { says: 'CPU beside recast', value: beside(slow.migrate, slow.recast, 'cpu'), atMost: 1 / 12, written: ratio },
]);
