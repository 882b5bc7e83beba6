/** `npm run bench`: every bench in turn. It ends with 1 where one of them missed a target, with 2 where one failed. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const BENCHES = ['rules', 'lint', 'migrate', 'load', 'keystroke', 'growth'];

const codes = BENCHES.map((name) => {
  console.log(`\n## ${name}`);
  const { status } = spawnSync(process.execPath, [path.join(import.meta.dirname, `${name}.js`)], { stdio: 'inherit' });
  return status ?? 2;
});
process.exitCode = Math.max(...codes);
