import { run } from '../../cli/run.js';

/** What a command said, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as if it had been typed in a folder. */
export async function runIn(folder: string, args: readonly string[], isWatched = false): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await run(args, {
    cwd: folder,
    print: (text) => (out += text),
    warn: (text) => (err += text),
    isWatched,
  });
  return { code, out, err };
}
