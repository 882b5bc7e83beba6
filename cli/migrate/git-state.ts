import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

import { workTreeOf } from '../files/ignore-rules.js';

/** What speaks against migrating in the git work trees that some paths are in, as a sentence, or null. */
export async function uncommittedChanges(paths: readonly string[], cwd: string): Promise<string | null> {
  const trees = new Set(paths.map((named) => workTreeOf(folderOf(path.resolve(cwd, named)))));
  for (const tree of trees) {
    const complaint = tree === null ? null : await complaintAbout(tree);
    if (complaint !== null) return complaint;
  }
  return null;
}

function folderOf(absolute: string): string {
  try {
    if (statSync(absolute).isDirectory()) return absolute;
  } catch {
    // What isn't there is reported where files are looked for.
  }
  return path.dirname(absolute);
}

function complaintAbout(tree: string): Promise<string | null> {
  const args = ['--no-optional-locks', '-C', tree, '-c', 'core.quotePath=off', 'status', '--porcelain'];
  return new Promise((resolve) => {
    execFile('git', args, { maxBuffer: 2 ** 30 }, (error, output, words) => {
      if (error?.code === 'ENOENT') resolve(null);
      else if (error) resolve(`git can't tell whether ${tree} has uncommitted changes: ${words.trim()}`);
      else resolve(describeChanges(tree, output.split('\n').slice(0, -1)));
    });
  });
}

function describeChanges(tree: string, changes: readonly string[]): string | null {
  const [first] = changes;
  if (first === undefined) return null;
  const others = changes.length === 1 ? '' : ` and ${changes.length - 1} more`;
  return `The git work tree ${tree} has uncommitted changes (${first.slice(3)}${others}).`;
}
