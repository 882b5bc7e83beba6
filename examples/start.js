/**
 * `npm start [-- <path>…]`: lints a code base with the strict config, and prints what the migration would change.
 *
 * Nothing is written. Findings are what this is for, so they end it with 0 all the same.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const cli = path.join(root, 'dist', 'cli.js');

/** From 2 on, an exit code of the command line says that something failed; 1 says that there are findings. */
const FAILED = 2;

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' });

  if (error) {
    console.error(`${command} could not be started: ${error.message}`);
  }

  return status ?? FAILED;
}

function heading(text) {
  console.log(`\n— ${text}\n`);
}

if (!existsSync(cli) && run('npm', ['run', 'build'], root) !== 0) {
  process.exit(FAILED);
}

const given = process.argv.slice(2);
// A path is meant from where `npm start` was called, which npm leaves for the folder of package.json.
const [paths, cwd] = given.length > 0 ? [given, process.env.INIT_CWD ?? process.cwd()] : [['examples'], root];

heading(`eslint-plugin-jitsi check --strict ${paths.join(' ')}`);
const checked = run(process.execPath, [cli, 'check', '--strict', ...paths], cwd);

heading(`eslint-plugin-jitsi migrate --diff --dry-run ${paths.join(' ')}`);
const migrated = run(process.execPath, [cli, 'migrate', '--diff', '--dry-run', ...paths], cwd);

process.exitCode = Math.max(checked, migrated) >= FAILED ? FAILED : 0;
