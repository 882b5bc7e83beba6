/**
 * Lints a folder as the `eslint` command does, and prints how long the rules took over each file:
 * `node lint.js <request as JSON>`.
 */
import { lintConfig } from '../measuring/lint-config.js';
import { requireTool } from '../measuring/tools.js';

const { folder, parts, stats = false, fix = false } = JSON.parse(process.argv[2]);
const { ESLint } = requireTool('eslint');

const eslint = new ESLint({
  cwd: folder,
  overrideConfigFile: true,
  overrideConfig: await lintConfig(parts),
  stats,
  fix,
});
const results = await eslint.lintFiles(['.']);
if (fix) await ESLint.outputFixes(results);

const unread = results.find(({ messages }) => messages.some(({ fatal }) => fatal));
if (unread !== undefined) throw new Error(`${unread.filePath} can't be parsed: ${unread.messages[0].message}`);

const ruleTimes = results.map(({ stats: measured }) =>
  Object.entries(measured?.times.passes[0]?.rules ?? {}).map(([rule, { total }]) => [rule, total]),
);
console.log(JSON.stringify({ files: results.length, ruleTimes: stats ? ruleTimes : [] }));
