import type { Reporter, TestCase, TestModule } from 'vitest/node';

import type {} from './cell.js';

/** A cell as it is printed, and why it can't be. */
interface Outcome {
  readonly state: 'FAILED' | 'not run' | 'passed';
  readonly why: string | undefined;
}

type Table = Map<string, Map<string, Outcome>>;

/** Prints the tables that the cells make up, with the reasons of those that can't be. */
export default class TableReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tables = new Map<string, Table>();

    for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
      const { cell } = test.meta();
      if (!cell) continue;

      const table = entry(tables, cell.table, () => new Map<string, Map<string, Outcome>>());
      entry(table, cell.row, () => new Map<string, Outcome>()).set(cell.column, outcome(test, cell.why));
    }
    for (const [title, table] of tables) process.stdout.write(`\n${title}\n\n${layOut(table)}\n`);
  }
}

function outcome(test: TestCase, why: string | undefined): Outcome {
  const { state } = test.result();

  if (state === 'passed') return { state, why };
  return { state: state === 'failed' ? 'FAILED' : 'not run', why: undefined };
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** A table in columns of equal width, as Markdown has them, and the reasons below it. */
function layOut(table: Table): string {
  const reasons: string[] = [];
  const columns = [...new Set([...table.values()].flatMap((row) => [...row.keys()]))];
  const lines = [
    ['', ...columns],
    ...[...table].map(([name, row]) => [name, ...columns.map((column) => inWords(row.get(column), reasons))]),
  ];
  const widths = ['', ...columns].map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  const [head = '', ...body] = lines.map(
    (line) => `| ${widths.map((width, index) => (line[index] ?? '').padEnd(width)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const notes = reasons.map((reason, index) => `[${index + 1}] ${reason}`);

  return [head, rule, ...body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

function inWords(cell: Outcome | undefined, reasons: string[]): string {
  if (cell?.why === undefined) return cell?.state ?? '';
  if (!reasons.includes(cell.why)) reasons.push(cell.why);
  return `can't [${reasons.indexOf(cell.why) + 1}]`;
}
