import { spawn } from 'node:child_process';

/** What a process said, and how it ended. */
export interface Ended {
  /** −1 where a signal ended it. */
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command as a terminal outside of this test run would. */
export function run(command: string, args: readonly string[], { cwd, env }: RunOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...outside(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

/** The environment without what the test run and `npm test` have put there. */
export function outside(): Record<string, string> {
  const ours =
    /^(?:NODE_ENV|NODE_OPTIONS|TEST|DEV|PROD|MODE|SSR|BASE_URL|FORCE_COLOR|INIT_CWD|VITEST.*|npm_(?!config_).*)$/u;

  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || ours.test(name) ? [] : [[name, value] as const],
    ),
  );
}
