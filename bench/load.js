/** `npm run bench:load`: what loading the plugin adds to loading ESLint, in fresh processes. */
import { fileURLToPath } from 'node:url';

import { built, requireBuild } from './measuring/built-plugin.js';
import { figure, printTable } from './measuring/markdown-table.js';
import { timeProcess } from './measuring/process-time.js';
import { inTurns, medianOf } from './measuring/rounds.js';
import { printTargets } from './measuring/targets.js';
import { installTools, requireTool } from './measuring/tools.js';

const ROUNDS = 15;
const program = fileURLToPath(import.meta.resolve('./contestants/load.js'));

/** What no one needs for rules, and what takes long to load. */
const FOREIGN = /\/node_modules\/(?:typescript|jscodeshift|recast|@babel\/[^/]+|@typescript-eslint\/[^/]+)\//u;

requireBuild();
installTools();

const OTHERS = ['eslint-plugin-testing-library', 'eslint-plugin-unicorn', '@typescript-eslint/eslint-plugin'];
const plugins = {
  '**eslint-plugin-jitsi**': built.plugin,
  ...Object.fromEntries(OTHERS.map((name) => [name, requireTool.resolve(name)])),
};

async function load(plugin, counting) {
  const { out } = await timeProcess(process.execPath, ['--expose-gc', program, JSON.stringify({ plugin, counting })]);
  return JSON.parse(out);
}

const names = Object.keys(plugins);
const modules = new Map();
for (const name of names) modules.set(name, (await load(plugins[name], true)).modules);
const runs = await inTurns(Object.fromEntries(names.map((name) => [name, () => load(plugins[name], false)])), ROUNDS);

printTable(
  `Loading a plugin where ESLint is loaded, medians of ${ROUNDS} processes`,
  ['Plugin', 'rules', 'modules', 'ms', 'CPU ms', 'heap MB'],
  names.map((name) => [
    name,
    runs[name][0].rules,
    modules.get(name).length,
    figure(medianOf(runs[name], 'time')),
    figure(medianOf(runs[name], 'cpu')),
    figure(medianOf(runs[name], 'heap') / 1e6),
  ]),
);

const [ours] = names;
const foreign = modules.get(ours).filter((url) => FOREIGN.test(url));
printTargets([
  {
    says: 'loading it takes',
    value: medianOf(runs[ours], 'time'),
    atMost: 15,
    written: (time) => `${figure(time)} ms`,
  },
  { says: 'modules of TypeScript, jscodeshift or Babel', value: foreign.length, atMost: 0, written: String },
]);
for (const url of foreign) console.log(`  ${url}`);
