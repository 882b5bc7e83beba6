import { spawn } from 'node:child_process';

/** bash knows the time of a process and of all that it started, and writes it where nothing else is written. */
const TIMED = 'TIMEFORMAT="%R %U %S"; { time "$@" 2>&4 3>&- 4>&-; } 4>&2 2>&3';

/**
 * Runs a program to its end.
 * @returns {Promise<{ cpu: number, wall: number, out: string, err: string, code: number }>} milliseconds: `cpu` of the
 * process and all that it started, user and system together, and by the clock
 */
export function timeProcess(command, args, { cwd = process.cwd(), endsWith = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', TIMED, 'bash', command, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const texts = child.stdio.slice(1).map(collect);
    child.once('error', reject);
    child.once('close', (code) => {
      const [out, err, times] = texts.map((text) => text.all);
      if (!endsWith.includes(code)) {
        reject(new Error(`${[command, ...args].join(' ')} ended with ${code}.\n${err}${out.slice(-2_000)}`));
        return;
      }
      const [wall, user, system] = times
        .trim()
        .split(' ')
        .map((seconds) => Number(seconds) * 1_000);
      resolve({ cpu: user + system, wall, out, err, code });
    });
  });
}

function collect(stream) {
  const text = { all: '' };
  stream.setEncoding('utf8').on('data', (chunk) => (text.all += chunk));
  return text;
}
