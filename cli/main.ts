#!/usr/bin/env node
import { describeFailure } from './files/file-error.js';
import { run } from './run.js';
import type { ExitCode } from './terminal.js';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` that has seen enough is no failure of ours.
    if (error.code === 'EPIPE' || process.exitCode === 2) return;
    process.exitCode = 2;
    if (stream === process.stdout) process.stderr.write(`The output: ${describeFailure('written', error)}\n`);
  });
}

const code = await main();
process.exitCode ??= code;

async function main(): Promise<ExitCode> {
  let cwd;
  try {
    cwd = process.cwd();
  } catch {
    process.stderr.write('The working folder is not there any more.\n');
    return 2;
  }
  return run(process.argv.slice(2), {
    cwd,
    print: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
    isWatched: process.stderr.isTTY,
  });
}
