import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, expect } from 'vitest';

import { cell } from './cell.js';
import { findingsByFile, readResults } from './eslint-results.js';
import { EXPECTED_FINDINGS } from './expected-findings.js';
import { PACKAGES } from './packages.js';
import { type Ended, run } from './run.js';
import { copyFixture, workspaceFolder } from './workspace.js';

/** What of a SARIF log is looked at. */
interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
    };
  }[];
}

/** The rules of the recommended set, in what is expected of the file that every formatter is shown. */
const FINDINGS = EXPECTED_FINDINGS['call.js']!.filter(
  (finding) => !finding.endsWith('require-connection-failed-handler'),
);

const row = (name: string, check: () => Promise<void>): void => {
  const column = `ESLint ${PACKAGES.gate.eslint}`;

  cell({ table: 'eslint-plugin-jitsi check, as a gate', row: name, column }, async () => {
    await check();
    return undefined;
  });
};

let project: string;

/** Runs `check` in the project, or elsewhere. */
const check = (args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Promise<Ended> =>
  run(path.join(workspaceFolder('gate'), 'node_modules/.bin/eslint-plugin-jitsi'), ['check', ...args], {
    cwd: project,
    ...options,
  });

beforeAll(() => {
  project = copyFixture('gate', 'project', 'project');
});

row('npx eslint-plugin-jitsi check', async () => {
  const { code, out } = await run('npx', ['--no-install', 'eslint-plugin-jitsi', 'check', '--strict'], {
    cwd: project,
  });

  expect(code).toBe(1);
  expect(out).toMatch(/\n\d+ files checked, \d+ findings\.\n$/u);
});

row('exit codes: 0, 1 and 2', async () => {
  const broken = path.join(project, 'broken.js');
  writeFileSync(broken, `JitsiMeetJS.joinConference().catch((error) => error === 'connection.otherError'); let = =`);

  expect(await check(['src/quiet.js'])).toMatchObject({ code: 0 });
  expect(await check(['src/call.js'])).toMatchObject({ code: 1 });
  expect(await check(['src/call.js', 'broken.js'])).toMatchObject({ code: 2 });
  expect(await check(['--form=json', 'src'])).toMatchObject({ code: 2, out: '' });
  expect(await check(['--format=none', 'src'])).toMatchObject({ code: 2, out: '' });
});

row('--format stylish', async () => {
  const { code, out, err } = await check(['src/call.js']);

  expect(code).toBe(1);
  expect(err).not.toContain('Error');
  expect(out).toContain(path.join(project, 'src/call.js'));
  for (const finding of FINDINGS) expect(out).toContain(`jitsi/${finding.replace(/^\S+ /u, '')}`);
  expect(out).toMatch(new RegExp(`\\n1 file checked, ${FINDINGS.length} findings\\.\\n$`, 'u'));
});

row('--format json', async () => {
  const results = readResults(await check(['--format', 'json', 'src/call.js']));

  expect(findingsByFile(results, project)).toEqual({ 'src/call.js': FINDINGS });
});

row('--format html', async () => {
  const { code, out } = await check(['--format', 'html', 'src/call.js']);

  expect(code).toBe(1);
  expect(out).toContain('</html>');
  for (const finding of FINDINGS) expect(out).toContain(`docs/rules/${finding.replace(/^\S+ /u, '')}.md`);
});

row('--format @microsoft/eslint-formatter-sarif', async () => {
  const { code, out } = await check(['--format', '@microsoft/eslint-formatter-sarif', 'src/call.js', 'src/Call.vue']);
  const { version, runs } = JSON.parse(out) as SarifLog;
  const [{ results, tool } = { results: [], tool: { driver: { rules: [] } } }] = runs;
  const inCall = results.flatMap(({ ruleId, locations }) =>
    locations.flatMap(({ physicalLocation: { artifactLocation, region } }) =>
      artifactLocation.uri.endsWith('/src/call.js')
        ? [`${region.startLine}:${region.startColumn} ${ruleId.replace('jitsi/', '')}`]
        : [],
    ),
  );

  expect({ code, version }).toEqual({ code: 1, version: '2.1.0' });
  expect(inCall).toEqual(FINDINGS);
  expect(results.length).toBeGreaterThan(inCall.length);
  expect(new Set(tool.driver.rules.map(({ id }) => id))).toEqual(new Set(results.map(({ ruleId }) => ruleId)));
  for (const { id, helpUri } of tool.driver.rules) expect(helpUri).toContain(id.replace('jitsi/', 'docs/rules/'));
});

row('--format gha: annotations of GitHub Actions', async () => {
  const { code, out } = await check(['--format', 'gha', 'src/call.js'], { env: { GITHUB_ACTIONS: 'true' } });
  const annotations = [...out.matchAll(/^::(?:error|warning) file=(.+),line=(\d+),col=(\d+)::.* \(jitsi\/(.+)\)$/gmu)];

  expect(code).toBe(1);
  expect(annotations.map(([, file, line, column, rule]) => `${file} ${line}:${column} ${rule}`)).toEqual(
    FINDINGS.map((finding) => `${path.join(project, 'src/call.js')} ${finding}`),
  );
});

row('--format with a path', async () => {
  writeFileSync(path.join(project, 'count.cjs'), 'module.exports = (results) => `${results.length} results`;\n');

  expect(await check(['--format', './count.cjs', 'src/call.js'])).toMatchObject({ code: 1, out: '1 results\n' });
  expect(
    await check(['--format', '../count.cjs', '../src/call.js'], { cwd: path.join(project, 'configs') }),
  ).toMatchObject({ code: 1, out: '1 results\n' });
});

row('a package of formatters, and files outside of the working folder', async () => {
  const { out } = await check(['--format', 'gha', '../src/call.js'], {
    cwd: path.join(project, 'configs'),
    env: { GITHUB_ACTIONS: 'true' },
  });

  expect(out).toContain(`::error file=${path.join(project, 'src/call.js')},line=1,col=23::`);
});

row('--strict', async () => {
  const results = readResults(await check(['--strict', '--format', 'json', 'src/call.js']));

  expect(findingsByFile(results, project)).toEqual({ 'src/call.js': EXPECTED_FINDINGS['call.js'] });
});

row('where there is no ESLint', async () => {
  const eslint = path.join(workspaceFolder('gate'), 'node_modules/eslint');
  renameSync(eslint, `${eslint}-away`);
  const { code, err } = await check(['src']).finally(() => renameSync(`${eslint}-away`, eslint));

  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^check needs ESLint 8\.57, 9 or 10/u) as string,
  });
});
