import { afterAll, describe, expect, it } from 'vitest';

import { EXPECTED_REPORTS } from './expected-reports.js';
import { linting } from './lint.js';
import { PUBLISHED, publishedCode } from './published.js';

const figures: string[][] = [];
const said: string[] = [];

describe('code that others have published, untouched', () => {
  it.each(PUBLISHED)('gets the reports that it deserves, and no others: %s', async (name) => {
    const { folder, files } = publishedCode(name);
    const lint = linting(folder, {});
    const reports: string[] = [];

    for (const [file, text] of files) {
      for (const { line, rule, message } of await lint(text, file)) {
        reports.push(`${file}:${line} ${rule}`);
        said.push(`${name} ${file}:${line} ${rule}: ${message}`);
      }
    }

    figures.push([name, String(files.size), String(reports.length)]);
    const expected = EXPECTED_REPORTS.filter((report) => report.name === name);
    expect(reports).toEqual(expected.map(({ file, line, rule }) => `${file}:${line} ${rule}`));
  });
});

afterAll(() => {
  const rows = figures.map((cells) => `| ${cells.join(' | ')} |`);
  process.stdout.write(['| code | files | reports |', '| --- | --- | --- |', ...rows, '', ...said, ''].join('\n'));
});
