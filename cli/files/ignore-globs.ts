import { existsSync } from 'node:fs';
import path from 'node:path';

import createIgnore from 'ignore';

import { IGNORE_OPTIONS } from './ignore-rules.js';
import { pathInside } from './path-inside.js';

/** Whether the user wants a file or folder left out. */
export type IsLeftOut = (absolute: string, isFolder: boolean) => boolean;

/**
 * What `--ignore` leaves out: lines of a `.gitignore` in the working folder, in which braces may stand, and which may
 * lead out of that folder.
 */
export async function readIgnoreGlobs(globs: readonly string[], cwd: string): Promise<IsLeftOut> {
  if (globs.length === 0) return () => false;
  const lines = (await withoutBraces(globs)).map((glob) => readLine(glob, cwd));
  const [inside, anywhere] = [false, true].map((fromRoot) =>
    createIgnore(IGNORE_OPTIONS).add(lines.filter((line) => line.fromRoot === fromRoot).map(({ text }) => text)),
  );
  return (absolute, isFolder) => {
    const isIn = (rules: typeof inside, name: string): boolean =>
      name !== '' && rules?.ignores(isFolder ? `${name}/` : name) === true;
    // What lies outside the working folder goes by its own name there.
    return isIn(anywhere, belowRoot(absolute)) || isIn(inside, pathInside(cwd, absolute) ?? path.basename(absolute));
  };
}

function belowRoot(absolute: string): string {
  return absolute.slice(path.parse(absolute).root.length).replaceAll(path.sep, '/');
}

/** A `.gitignore` knows no braces, but a glob does. */
async function withoutBraces(globs: readonly string[]): Promise<readonly string[]> {
  if (!globs.some((glob) => glob.includes('{'))) return globs;
  const { expand } = await import('brace-expansion');
  return globs.flatMap((glob) => (glob.includes('{') ? expand(glob) : [glob]));
}

/** A line of a `.gitignore` in the working folder, or in the root of the file system. */
interface Line {
  readonly text: string;
  readonly fromRoot: boolean;
}

function readLine(glob: string, cwd: string): Line {
  const negation = glob.startsWith('!') ? '!' : '';
  const typed = glob.slice(negation.length).replace(/^\.\//u, '');
  const pattern = /(?:^|\/)\.\.(?:\/|$)/u.test(typed) ? path.posix.normalize(typed) : typed;
  const fromRoot = (text: string): Line => ({ text: `${negation}/${text}`, fromRoot: true });
  if (isAbsolute(pattern, cwd)) return fromRoot(belowRoot(pattern));

  const [up = ''] = /^(?:\.\.(?:\/|$))*/u.exec(pattern) ?? [];
  if (up === '') return { text: negation + pattern, fromRoot: false };
  const folder = belowRoot(path.resolve(cwd, up)).replaceAll(/[\\*?[\]!#\s]/gu, String.raw`\$&`);
  return fromRoot([folder, pattern.slice(up.length)].filter((part) => part !== '').join('/'));
}

/** In a `.gitignore`, a slash comes first in what is meant from that folder: that goes before the root of the file system. */
function isAbsolute(pattern: string, cwd: string): boolean {
  if (!path.isAbsolute(pattern)) return false;
  const { root } = path.parse(pattern);
  const [first = '', ...others] = belowRoot(pattern).split('/');
  return others.length > 0 && !existsSync(path.join(cwd, first)) && existsSync(path.join(root, first));
}
