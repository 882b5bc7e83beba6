import { readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { migrateText } from '../../codemods/migrate-text.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import { CONNECTION_ERRORS } from '../../jitsi/errors.js';
import { readSettings } from '../../jitsi/settings.js';
import { runIn } from '../cli/run-in.js';
import { folderWith } from '../jitsi/temporary-folder.js';
import { fixing } from './lint.js';
import { publishedCode, SDK } from './published.js';
import { putBack } from './put-back.js';
import { takenApart, withoutTableImport } from './table-import.js';
import { VARIANTS } from './variants.js';

/** The code tests one error that no release that was seen has; its value is made up. */
const additionalErrors = { TIME_LIMIT_ERROR: 'connection.timeLimitError' };
const VALUES: ReadonlyMap<string, string> = new Map([
  ...CONNECTION_ERRORS.map(({ member, value }) => [member, value] as const),
  ...Object.entries(additionalErrors),
]);

const sdk = publishedCode(SDK);
/** The files that compare constants, as they are published. */
const comparing = [...sdk.files].filter(([file, text]) => putBack(text, file, VALUES).members.length > 0);

const figures: string[][] = [];

/** Migrates with the code that the codemod is made of. */
function migrating(settings: object): (text: string, file: string) => string {
  const read = readSettings(settings);
  return (text, file) => {
    const migration = migrateText(
      { text, path: path.join(sdk.folder, file), cwd: sdk.folder, settings: read },
      rawConstants,
    );
    return migration.kind === 'migrated' ? migration.text : migration.message;
  };
}

describe('constants, made raw strings and migrated', () => {
  it('are restored in the whole tree, byte for byte', async () => {
    const raw = [...sdk.files].map(([file, text]) => [file, putBack(text, file, VALUES)] as const);
    const folder = folderWith(Object.fromEntries(raw.map(([file, { text }]) => [file, text])));
    const migrate = (): ReturnType<typeof runIn> =>
      runIn(folder, ['migrate', '--workers=1', `--additionalErrors=${JSON.stringify(additionalErrors)}`]);
    const changed = (): string[] =>
      [...sdk.files.keys()].filter(
        (file) => !readFileSync(path.join(folder, file)).equals(readFileSync(path.join(sdk.folder, file))),
      );

    const differed = changed();
    const literals = raw.flatMap(([, { members }]) => members);

    expect(await migrate()).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining(`${literals.length} literals rewritten`) as string,
    });
    expect(changed()).toEqual([]);
    expect(await migrate()).toMatchObject({ code: 0, out: expect.stringContaining('0 changed') as string });
    expect(changed()).toEqual([]);
    expect({ files: sdk.files.size, differed: differed.length, literals: literals.length }).toEqual({
      files: 1_997,
      differed: 9,
      literals: 17,
    });
    figures.push(['the whole tree', sdk.files.size, literals.length, literals.length, 0].map(String));
  });

  it.each(Object.keys(VARIANTS).slice(1))('stand in files that are written in another way: %s', (name) => {
    expect(comparing.some(([file, text]) => VARIANTS[name]?.of(text, file) !== text)).toBe(true);
  });

  it.each(Object.entries(VARIANTS))('are restored where their imports were left: %s', async (name, { of, quote }) => {
    const migrate = migrating({ additionalErrors });
    const fix = fixing(sdk.folder, { additionalErrors });
    const differences: string[] = [];
    let literals = 0;

    for (const [file, published] of comparing) {
      const text = of(published, file);
      const raw = putBack(text, file, VALUES, quote);
      literals += raw.members.length;
      const differs = (how: string, result: string): void => {
        if (result !== text) differences.push(`${file}: ${how}`);
      };
      differs('migrated', migrate(raw.text, file));
      differs('fixed', await fix(raw.text, file));
      differs('migrated again', migrate(text, file));
      differs('fixed again', await fix(text, file));
    }

    figures.push([name, comparing.length, literals, literals - differences.length, differences.length].map(String));
    expect({ differences, literals }).toEqual({ differences: [], literals: 17 });
  });

  it.each(Object.entries(VARIANTS))('are imported where their imports are gone: %s', async (name, { of, quote }) => {
    const settings = { additionalErrors, constantsModule: './react/features/base/lib-jitsi-meet' };
    const migrate = migrating(settings);
    const fix = fixing(sdk.folder, settings);
    const differences: string[] = [];
    let [files, literals, alike] = [0, 0, 0];

    for (const [file, published] of comparing) {
      const text = of(published, file);
      const bare = withoutTableImport(text, file);
      if (bare === null) continue;
      files += 1;
      const raw = putBack(bare, file, VALUES, quote);
      literals += raw.members.length;
      const result = migrate(raw.text, file);
      if (result === text) alike += 1;
      const fixed = await fix(raw.text, file);
      const { imports, modules, rest } = takenApart(result, file);
      const before = takenApart(text, file);
      const holds: Readonly<Record<string, boolean>> = {
        'fixed otherwise': fixed === result,
        'changed again': migrate(result, file) === result,
        'other imports': JSON.stringify(imports) === JSON.stringify(before.imports),
        'a module imported twice': new Set(modules).size === modules.length,
        'another rest': rest === before.rest,
      };
      for (const [what, does] of Object.entries(holds)) if (!does) differences.push(`${file}: ${what}`);
    }

    figures.push(
      [`${name}, imports gone`, files, literals, `${alike} files to the byte`, differences.length].map(String),
    );
    expect({ differences, files, literals }).toEqual({ differences: [], files: 8, literals: 14 });
  });
});

afterAll(() => {
  const rows = figures.map((cells) => `| ${cells.join(' | ')} |`);
  process.stdout.write(
    [
      '| code | files | literals put back | restored | differences |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n'),
  );
});
