import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { migrateText } from '../../codemods/migrate-text.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import { readSettings } from '../../jitsi/settings.js';
import { fixing } from './lint.js';
import { publishedCode, SDK } from './published.js';
import { takenApart } from './table-import.js';

const settings = { constantsModule: './react/features/base/lib-jitsi-meet' };
const LITERAL = `'connection.serverError'`;
const PROBE = `\nfunction isProbed(error) {\n    return error === ${LITERAL};\n}\n`;
const BECAME = /return error === (?<constant>(?:\w+\.)+SERVER_ERROR);\n\}\n$/u;

const SWITCHED_OFF = /^\/\* eslint-disable \*\/$/mu;

const sdk = publishedCode(SDK);
const read = readSettings(settings);

/** How the constant came to be there. */
type Way =
  | 'the table was in scope'
  | 'the library was in scope'
  | 'an import of its own'
  | 'a name more in an import'
  | 'a require'
  | 'switched off by a comment'
  | `left: ${string}`;

const ways = new Map<Way, number>();

function migrate(text: string, file: string): ReturnType<typeof migrateText> {
  return migrateText({ text, path: path.join(sdk.folder, file), cwd: sdk.folder, settings: read }, rawConstants);
}

/** What was put into a text where it has become another one, or null where anything else was done to it. */
function insertion(before: string, after: string): string | null {
  const length = after.length - before.length;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  return length >= 0 && before.slice(start) === after.slice(start + length) ? after.slice(start, start + length) : null;
}

/** How the constant came into a file, or null where more was done than that. */
function wayOf(before: string, after: string, file: string): Way | null {
  if (after === before) return SWITCHED_OFF.test(before) ? 'switched off by a comment' : null;
  const constant = BECAME.exec(after)?.groups?.['constant'];
  if (constant === undefined) return null;
  const inserted = insertion(before.replace(LITERAL, constant), after);
  if (inserted === null) return null;
  if (inserted === '') {
    return constant.endsWith('.errors.connection.SERVER_ERROR') ? 'the library was in scope' : 'the table was in scope';
  }
  if (constant !== 'JitsiConnectionErrors.SERVER_ERROR') return null;
  const [old, { imports, modules }] = [takenApart(before, file), takenApart(after, file)];
  if (imports.length === old.imports.length) return inserted.includes('require(') ? 'a require' : null;

  const added = imports.filter((name) => !old.imports.includes(name));
  const isOne = added.length === 1 && (added[0] ?? '').endsWith('JitsiConnectionErrors JitsiConnectionErrors');
  if (!isOne || imports.length !== old.imports.length + 1) return null;
  if (modules.length === old.modules.length) return 'a name more in an import';
  return new Set(modules).size > new Set(old.modules).size ? 'an import of its own' : null;
}

describe('a raw comparison at the end of every file of a tree', () => {
  it('is migrated and fixed alike, once and for all, and with one import at the most', async () => {
    const fix = fixing(sdk.folder, settings);
    const wrong: string[] = [];

    for (const [file, published] of sdk.files) {
      if (!/(?<!\.d)\.(?:js|tsx?)$/u.test(file)) continue;
      const before = published + PROBE;
      const migration = migrate(before, file);
      if (migration.kind === 'failed') {
        wrong.push(`${file}: ${migration.message}`);
        continue;
      }
      const { text: after, left } = migration;
      const way: Way | null = left[0] ? `left: ${left[0].reason}` : wayOf(before, after, file);
      if (way === null) wrong.push(`${file}: more was done than that`);
      else ways.set(way, (ways.get(way) ?? 0) + 1);
      if ((await fix(before, file)) !== after) wrong.push(`${file}: fixed otherwise`);
      const again = migrate(after, file);
      if (again.kind === 'failed' || again.text !== after) wrong.push(`${file}: changed again`);
    }

    expect(wrong).toEqual([]);
    expect(Object.fromEntries(ways)).toEqual({
      'an import of its own': 1_857,
      'a name more in an import': 78,
      'the library was in scope': 41,
      'the table was in scope': 11,
      'a require': 8,
      'switched off by a comment': 1,
    });
  });
});

afterAll(() => {
  const rows = [...ways].map(([way, files]) => `| ${way} | ${files} |`);
  process.stdout.write(['| how the constant came there | files |', '| --- | --- |', ...rows, ''].join('\n'));
});
