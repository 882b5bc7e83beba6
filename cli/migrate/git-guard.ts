import { execFile } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { workTreeOf } from '../files/ignore-rules.js';

/** Asks git, once for each work tree, whether what is about to be rewritten there could be told from other changes. */
export class GitGuard {
  readonly #trees = new Map<string, string | null>();
  readonly #objections = new Map<string, Promise<string | null>>();

  /** What speaks against writing under named paths (files, folders or globs), with what to do about it; null for nothing. */
  objectionToPaths(paths: readonly string[], cwd: string): Promise<string | null> {
    return this.#objectionTo(paths.map((named) => realFolderOf(path.resolve(cwd, named))));
  }

  /** The same for files by their real paths: a link may lead into another tree, and a folder may have trees in it. */
  objectionToFiles(files: readonly { readonly real: string }[]): Promise<string | null> {
    return this.#objectionTo(files.map(({ real }) => path.dirname(real)));
  }

  async #objectionTo(folders: readonly string[]): Promise<string | null> {
    for (const tree of new Set(folders.map((folder) => workTreeOf(folder, this.#trees)))) {
      if (tree === null) continue;
      const asked = this.#objections.get(tree) ?? askGit(tree);
      this.#objections.set(tree, asked);
      const objection = await asked;
      if (objection !== null) return objection;
    }
    return null;
  }
}

/** The folder that a path leads to, or that it would be in: what isn't there is reported where files are looked for. */
function realFolderOf(absolute: string): string {
  try {
    const real = realpathSync(absolute);
    return statSync(real).isDirectory() ? real : path.dirname(real);
  } catch {
    return realFolderOf(path.dirname(absolute));
  }
}

function askGit(tree: string): Promise<string | null> {
  const status = ['status', '--porcelain', '--untracked-files=normal'];
  const args = ['--no-optional-locks', '-C', tree, '-c', 'core.quotePath=off', ...status];
  return new Promise((resolve) => {
    execFile('git', args, { maxBuffer: 2 ** 30 }, (error, output, words) => {
      if (error?.code === 'ENOENT') resolve(withoutGit(tree));
      else if (error) resolve(withoutAnswer(tree, words));
      else resolve(describeChanges(tree, output.split('\n').slice(0, -1)));
    });
  });
}

function withoutGit(tree: string): string {
  return `git is needed to see whether ${tree} has uncommitted changes, and there is no git.\nInstall it first, or use --force.`;
}

function withoutAnswer(tree: string, words: string): string {
  return `git can't tell whether ${tree} has uncommitted changes: ${words.trim()}\nSee to that first, or use --force.`;
}

function describeChanges(tree: string, changes: readonly string[]): string | null {
  const [first] = changes;
  if (first === undefined) return null;
  const others = changes.length === 1 ? '' : ` and ${changes.length - 1} more`;
  return `The git work tree ${tree} has uncommitted changes (${first.slice(3)}${others}).\nCommit or stash them first, or use --force.`;
}
