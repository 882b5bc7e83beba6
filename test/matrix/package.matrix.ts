import { expect } from 'vitest';

import { cell } from './cell.js';
import { PACKAGES } from './packages.js';
import { run } from './run.js';
import { workspaceFolder } from './workspace.js';

const TARBALL = '../eslint-plugin-jitsi.tgz';

const row = (name: 'publint' | '@arethetypeswrong/cli', command: string, check: () => Promise<void>): void => {
  const place = { table: 'The packed package', row: command, column: `${name} ${PACKAGES.gate[name]}` };

  cell(place, async () => {
    await check();
    return undefined;
  });
};

row('publint', 'publint --strict', async () => {
  const { code, out, err } = await run('npx', ['--no-install', 'publint', '--strict', TARBALL], {
    cwd: workspaceFolder('gate'),
  });

  expect({ code, said: out.includes('All good!') ? '' : out + err }).toEqual({ code: 0, said: '' });
});

row('@arethetypeswrong/cli', 'attw', async () => {
  const { code, out } = await run('npx', ['--no-install', 'attw', '--format', 'json', TARBALL], {
    cwd: workspaceFolder('gate'),
  });
  const { problems } = JSON.parse(out) as { readonly problems: Readonly<Record<string, unknown>> };

  expect({ code, problems }).toEqual({ code: 0, problems: {} });
});
