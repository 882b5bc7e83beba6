import { cpSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { Diagnostic } from 'vscode-languageserver-protocol';
import { afterAll, beforeAll, describe, expect } from 'vitest';

import { cell } from '../matrix/cell.js';
import { COLUMNS, copyProject } from '../matrix/columns.js';
import { fixturePath, workspaceFolder } from '../matrix/workspace.js';
import { type Editor, startEditor } from './language-server.js';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const before = readFileSync(path.join(fixtures, 'join.js'), 'utf8');

const RAW = `'connection.notLiveError'`;
const NOT_LIVE = 'JitsiMeetJS.errors.connection.NOT_LIVE_ERROR';

describe.each(COLUMNS)('$label', (column) => {
  let editor: Editor;
  let file: string;
  let library: string;

  const row = (name: string, check: () => Promise<void>): void => {
    cell(
      { table: 'The plugin in an editor, by the language server of ESLint', row: name, column: column.label },
      async () => {
        await check();
        return undefined;
      },
    );
  };
  const rules = async (): Promise<string[]> =>
    (await editor.diagnostics(file)).map(
      ({ range: { start }, code }) => `${start.line + 1}:${start.character + 1} ${code}`,
    );
  const diagnostic = async (rule: string): Promise<Diagnostic> => {
    const found = (await editor.diagnostics(file)).find(({ code }) => code === rule);
    if (!found) throw new Error(`${rule} reports nothing.`);
    return found;
  };

  beforeAll(async () => {
    const folder = copyProject(column, 'editor');
    file = path.join(folder, 'src/join.js');
    library = path.join(folder, 'node_modules/lib-jitsi-meet');
    rmSync(path.join(folder, column.system === 'flat' ? '.eslintrc.cjs' : 'eslint.config.js'));
    cpSync(path.join(fixtures, 'join.js'), file);
    cpSync(fixturePath('library'), library, { recursive: true });

    editor = await startEditor({
      server: path.join(workspaceFolder('editor'), 'node_modules/.bin/vscode-eslint-language-server'),
      folder,
      useFlatConfig: column.system === 'flat',
    });
    await editor.open(file);
  });

  afterAll(() => editor.close());

  row('findings, with links to the pages of the rules', async () => {
    expect(await rules()).toEqual(['5:19 jitsi/no-raw-connection-error', '6:24 jitsi/no-unknown-connection-error']);
    for (const { code, codeDescription } of await editor.diagnostics(file)) {
      expect(codeDescription?.href).toMatch(/^https:\/\//u);
      expect(codeDescription?.href).toContain(`docs/rules/${String(code).replace('jitsi/', '')}.md`);
    }
  });

  row('a quick fix', async () => {
    const raw = await diagnostic('jitsi/no-raw-connection-error');

    await editor.take(file, raw, 'Fix this jitsi/no-raw-connection-error problem');
    expect(editor.text(file)).toBe(before.replace(RAW, NOT_LIVE));
    expect(await rules()).toEqual(['6:24 jitsi/no-unknown-connection-error']);
  });

  row('a suggestion', async () => {
    const unknown = await diagnostic('jitsi/no-unknown-connection-error');
    const title = (await editor.actions(file, unknown)).find((offer) => offer.includes('PASSWORD_REQUIRED'));

    await editor.take(file, unknown, title ?? '');
    expect(editor.text(file)).toBe(before.replace(RAW, NOT_LIVE).replace('PASSWRD', 'PASSWORD'));
    expect(await rules()).toEqual([]);
  });

  row('another lib-jitsi-meet is installed meanwhile', async () => {
    cpSync(path.join(fixtures, 'older-errors.js'), path.join(library, 'dist/esm/JitsiConnectionErrors.js'));
    await expect.poll(rules).toEqual(['5:19 jitsi/no-unknown-connection-error']);

    cpSync(fixturePath('library'), library, { recursive: true });
    await expect.poll(rules).toEqual([]);
  });
});
