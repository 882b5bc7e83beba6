import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

const root = path.dirname(import.meta.dirname);
const examples = path.join(root, 'examples');

/** How many reports of each rule a file gets with the strict config; what isn't listed gets none. */
const REPORTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'public/prejoin.js': { 'no-raw-connection-error': 3, 'exhaustive-connection-errors': 1 },
  'src/CallView.jsx': {
    'exhaustive-connection-errors': 1,
    'no-error-object-access': 1,
    'no-misplaced-constant': 1,
    'no-raw-connection-error': 2,
    'no-raw-connection-event': 2,
  },
  'src/LobbyGate.tsx': { 'exhaustive-connection-errors': 1, 'no-misplaced-constant': 3 },
  'src/connection.ts': {
    'exhaustive-connection-errors': 1,
    'no-raw-connection-error': 3,
    'no-unknown-connection-error': 1,
  },
  'src/presence.ts': {
    'exhaustive-connection-errors': 1,
    'no-raw-connection-error': 1,
    'no-unknown-connection-error': 1,
  },
  'src/reducer.ts': { 'no-raw-connection-error': 2 },
  'src/rejoin.ts': { 'exhaustive-connection-errors': 1, 'no-raw-connection-error': 2 },
  'src/retry.ts': { 'exhaustive-connection-errors': 1, 'no-hasty-retry': 1, 'no-raw-connection-error': 7 },
  'src/speedTest.ts': { 'require-connection-failed-handler': 1 },
};

interface Linted {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** Runs a file of ours from the root; `calledFrom` is where npm was called. */
function run(file: string, args: readonly string[], calledFrom = root): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [path.join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: calledFrom },
    encoding: 'utf8',
  });
}

function texts(): Readonly<Record<string, string>> {
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' });

  return Object.fromEntries(
    files
      .filter((file) => statSync(path.join(examples, file)).isFile())
      .map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(examples, file), 'utf8')]),
  );
}

describe('the examples', () => {
  let checked: SpawnSyncReturns<string>;

  beforeAll(() => {
    checked = run('dist/cli.js', ['check', '--strict', '--format', 'json', 'examples']);
  });

  it('are all linted', () => {
    expect(checked.stderr).toContain(`${Object.keys(texts()).length} files checked`);
  });

  it('get the reports that they are there for, and no others', () => {
    const reports: Record<string, Record<string, number>> = {};

    for (const { filePath, messages } of JSON.parse(checked.stdout) as readonly Linted[]) {
      for (const { ruleId, message } of messages) {
        const ofFile = (reports[path.relative(examples, filePath).replaceAll(path.sep, '/')] ??= {});
        const rule = ruleId?.replace(/^jitsi\//, '') ?? message;

        ofFile[rule] = (ofFile[rule] ?? 0) + 1;
      }
    }

    expect(reports).toEqual(REPORTS);
  });
});

describe('npm start', () => {
  it('shows reports and the migration of the examples, and changes nothing', () => {
    const before = texts();
    const { status, stdout } = run('examples/start.js', []);

    expect(status).toBe(0);
    expect(stdout).toContain('jitsi/no-raw-connection-error');
    expect(stdout).toMatch(/^-\s+if \(error === 'connection\.passwordRequired'\) \{$/m);
    expect(stdout).toMatch(/^\+\s+if \(error === JitsiMeetJS\.errors\.connection\.PASSWORD_REQUIRED\) \{$/m);
    expect(texts()).toEqual(before);
  });

  it('takes paths from the folder that it is called in', () => {
    const { status, stdout } = run('examples/start.js', ['public'], examples);

    expect(status).toBe(0);
    expect(stdout).toContain('prejoin.js');
    expect(stdout).not.toContain('CallView.jsx');
  });

  it('fails where the work fails', () => {
    expect(run('examples/start.js', ['no-such-folder']).status).toBe(2);
  });
});
