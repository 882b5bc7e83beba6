import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Ignore } from 'ignore';
import createIgnore from 'ignore';

/** As git does by default: where the file system tells upper from lower case, so do the rules. */
export const IGNORE_OPTIONS = { allowRelativePaths: true, ignorecase: process.platform !== 'linux' };

/** The rules of one folder's `.gitignore`, and those of the folders above it. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
  readonly above: IgnoreRules | null;
}

/** The rules that hold in a folder: its own, if it has any, before those above. */
export function rulesInFolder(folder: string, above: IgnoreRules | null): IgnoreRules | null {
  return withRules(folder, path.join(folder, '.gitignore'), above);
}

function withRules(folder: string, file: string, above: IgnoreRules | null): IgnoreRules | null {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return above;
  }
  return { folder, rules: createIgnore(IGNORE_OPTIONS).add(text), above };
}

/** The rules that come from above a folder: from its git work tree down to its parent. */
export function rulesAbove(folder: string): IgnoreRules | null {
  const root = workTreeOf(folder);
  if (root === null) return null;
  const folders = [];
  for (let parent = folder; parent !== root;) {
    parent = path.dirname(parent);
    folders.unshift(parent);
  }
  const ownRules = withRules(root, path.join(root, '.git', 'info', 'exclude'), null);
  return folders.reduce<IgnoreRules | null>((above, parent) => rulesInFolder(parent, above), ownRules);
}

/**
 * The root of the git work tree that a folder is in, or null.
 * @param known what was found for other folders; it comes to know this one and those above
 */
export function workTreeOf(folder: string, known = new Map<string, string | null>()): string | null {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const parent = path.dirname(folder);
  const isRoot = existsSync(path.join(folder, '.git'));
  const tree = isRoot ? folder : parent === folder ? null : workTreeOf(parent, known);
  known.set(folder, tree);
  return tree;
}

/** Whether git would ignore a path. The folder it is in must have been asked for before, for git doesn't look into ignored ones. */
export function isIgnored(absolute: string, isFolder: boolean, innermost: IgnoreRules | null): boolean {
  for (let level = innermost; level; level = level.above) {
    const relative = path.relative(level.folder, absolute).replaceAll(path.sep, '/');
    const { ignored, unignored } = level.rules.test(isFolder ? `${relative}/` : relative);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}
