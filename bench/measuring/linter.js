import { loadBuiltPlugin } from './built-plugin.js';
import { requireTool } from './tools.js';

/**
 * A linter that stays, as in an editor, with all our rules or with none.
 *
 * What it measures is CPU time, where ESLint's own times of rules are by the clock: a lint of one file is short, and
 * whatever else the machine does would be most of it.
 * @returns {Promise<(text: string) => { lint: number, rules: number, findings: number }>} lints a text, and gives the
 * milliseconds that it took and those of them that were the rules'
 */
export async function keptLinter({ withPlugin }) {
  const { Linter } = requireTool('eslint');
  const linter = new Linter({ configType: 'flat' });
  let spent = 0;
  const config = withPlugin ? [countedConfig(await loadBuiltPlugin(), (time) => (spent += time))] : [];

  return (text) => {
    spent = 0;
    const { result, time } = timeCpu(() => linter.verify(text, config, { filename: 'handlers.js' }));
    const fatal = result.find((message) => message.fatal);
    if (fatal !== undefined) throw new Error(`The generated file can't be parsed: ${fatal.message}`);
    return { lint: time, rules: spent, findings: result.length };
  };
}

/** All rules of a plugin, and each tells of the time that it takes. */
function countedConfig(plugin, count) {
  const counted = (run) => (argument) => {
    const { result, time } = timeCpu(() => run(argument));
    count(time);
    return result;
  };
  const rules = mapValues(plugin.rules, (rule) => ({
    ...rule,
    create: (context) => mapValues(counted(rule.create)(context), counted),
  }));
  return { plugins: { jitsi: { ...plugin, rules } }, rules: plugin.configs.all.rules };
}

function timeCpu(run) {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { result, time: (user + system) / 1_000 };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
