import type { Dirent, Stats } from 'node:fs';
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import type { FileFailure } from './file-error.js';
import { describeFailure } from './file-error.js';
import type { IsLeftOut } from './ignore-globs.js';
import { readIgnoreGlobs } from './ignore-globs.js';
import type { IgnoreRules } from './ignore-rules.js';
import { isIgnored, rulesAbove, rulesInFolder } from './ignore-rules.js';
import { pathInside } from './path-inside.js';
import { isSourceName } from './source-kind.js';

/** A file to look at. */
export interface FoundFile {
  /** As the user would write it: relative to the working folder where it is in there. */
  readonly path: string;
  readonly absolute: string;
  /** Where it is without links. */
  readonly real: string;
}

/** All that the named paths come down to, every file once, in the order of the paths and of the names in each. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly failures: readonly FileFailure[];
}

/** Where to look, and what to leave out. */
export interface Search {
  readonly cwd: string;
  /** What the user wants left out, as lines of a `.gitignore` in the working folder. */
  readonly ignore: readonly string[];
}

/** Finds the source files that paths (files, folders and globs) stand for. */
export async function findFiles(paths: readonly string[], { cwd, ignore }: Search): Promise<FoundFiles> {
  const finder = new Finder(cwd, await readIgnoreGlobs(ignore, cwd));
  for (const named of paths) {
    const absolute = path.resolve(cwd, named);
    const glob = /[*?{[!(]/u.test(named) && !exists(absolute);
    if (glob) finder.addGlob(await expand(named, cwd), named);
    else finder.add(absolute, named);
  }
  return finder.found();
}

function exists(absolute: string): boolean {
  try {
    lstatSync(absolute);
    return true;
  } catch {
    return false;
  }
}

function isFolder(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch {
    return false;
  }
}

interface Expansion {
  readonly files: ReadonlySet<string>;
  /** The folder in which the part of the glob that varies begins. */
  readonly base: string;
}

async function expand(glob: string, cwd: string): Promise<Expansion> {
  // Loaded late, because shells expand most globs themselves.
  const tinyglobby = await import('tinyglobby');
  const ignore = ['**/node_modules/**', '**/.git/**'];
  const { base, rest } = splitGlob(glob, cwd);
  const fs = { readdirSync: readLinksAsFiles as unknown as typeof readdirSync };
  const options = { cwd: base, ignore, absolute: true, dot: true, followSymbolicLinks: false, fs };
  const files = tinyglobby.globSync([rest], options);
  return { files: new Set(files.map((file) => path.resolve(file))), base };
}

/** Lists a folder so that links match by their own names, wherever they lead: globs leave out what is no file. */
function readLinksAsFiles(folder: string): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries) if (entry.isSymbolicLink()) entry.isFile = () => true;
  return entries;
}

/** Parts a glob after the folders that are there under these very names, such as `[room]` and `(calls)`. */
function splitGlob(glob: string, cwd: string): { readonly base: string; readonly rest: string } {
  const segments = glob.split('/');
  let base = path.resolve(cwd, glob.startsWith('/') ? '/' : '.');
  while (segments.length > 1) {
    const next = path.join(base, segments[0] ?? '');
    if (!isFolder(next)) break;
    base = next;
    segments.shift();
  }
  return { base, rest: segments.join('/') };
}

type Keep = (absolute: string) => boolean;

/** What is in a folder, under the three names that both have; the shown one of the working folder is empty. */
function inFolder({ path: shown, absolute, real }: FoundFile, name: string): FoundFile {
  const below = absolute.endsWith(path.sep) ? name : path.sep + name;
  const inside = absolute + below;
  // Put together by hand: `node:path` takes apart first what is in order here.
  return {
    path: shown === '' ? name : `${shown}/${name}`,
    absolute: inside,
    real: absolute === real ? inside : real + below,
  };
}

class Finder {
  readonly #cwd: string;
  readonly #isLeftOut: IsLeftOut;
  /** By real path; a file that was met under its own name keeps that one. */
  readonly #files = new Map<string, FoundFile>();
  readonly #links: FoundFile[] = [];
  readonly #failures: FileFailure[] = [];

  constructor(cwd: string, isLeftOut: IsLeftOut) {
    this.#cwd = cwd;
    this.#isLeftOut = isLeftOut;
  }

  add(absolute: string, named: string): void {
    let stats: Stats;
    let real: string;
    try {
      stats = statSync(absolute);
      real = realpathSync(absolute);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const isThere = code === 'ENOENT' ? exists(absolute) : code !== 'ENOTDIR';
      this.#fail(named, isThere ? describeFailure('read', error) : 'There is no such file or folder.');
      return;
    }
    if (stats.isDirectory()) this.#addFolder(absolute, real, () => true);
    else if (!stats.isFile()) this.#fail(named, 'It is neither a file nor a folder.');
    else if (isSourceName(path.basename(absolute)) && !this.#isLeftOut(absolute, false)) {
      this.#addFile({ path: this.#shown(absolute), absolute, real });
    }
  }

  addGlob({ files, base }: Expansion, named: string): void {
    if (files.size === 0) this.#fail(named, 'No file matches.');
    else this.#addFolder(base, realpathSync(base), (absolute) => files.has(absolute));
  }

  found(): FoundFiles {
    for (const link of this.#links) this.#addFile(link);
    return { files: [...this.#files.values()], failures: this.#failures };
  }

  #addFile(file: FoundFile): void {
    if (!this.#files.has(file.real)) this.#files.set(file.real, file);
  }

  #addFolder(absolute: string, real: string, keep: Keep): void {
    const above = rulesAbove(absolute);
    // A folder that is named itself is wanted, whatever git thinks of it.
    const rules = above && isIgnored(absolute, true, above) ? null : above;
    if (!this.#isLeftOut(absolute, true)) {
      this.#walk({ path: this.#shown(absolute), absolute, real }, rules, keep);
    }
  }

  #walk({ path: shownFolder, ...names }: FoundFile, above: IgnoreRules | null, keep: Keep): void {
    // What is in the working folder goes without its name.
    const folder = { ...names, path: names.absolute === this.#cwd ? '' : shownFolder };
    let entries: Dirent[];
    try {
      entries = readdirSync(folder.absolute, { withFileTypes: true });
    } catch (error) {
      this.#fail(shownFolder, describeFailure('read', error));
      return;
    }
    const rules = entries.some(({ name }) => name === '.gitignore') ? rulesInFolder(folder.absolute, above) : above;
    for (const entry of entries.sort(byName)) {
      const { name } = entry;
      const isFolder = entry.isDirectory();
      if (isFolder ? name === 'node_modules' || name === '.git' : !isSourceName(name)) continue;
      const found = inFolder(folder, name);
      const { absolute } = found;
      if (isIgnored(absolute, isFolder, rules) || this.#isLeftOut(absolute, isFolder)) continue;
      if (isFolder) this.#walk(found, rules, keep);
      else if (!keep(absolute)) continue;
      else if (entry.isFile()) this.#addFile(found);
      else if (entry.isSymbolicLink()) this.#addLink(found);
    }
  }

  #addLink({ path: shown, absolute }: FoundFile): void {
    try {
      if (!statSync(absolute).isFile()) return;
      const real = realpathSync(absolute);
      if (!/[\\/](?:node_modules|\.git)[\\/]/u.test(real)) this.#links.push({ path: shown, absolute, real });
    } catch (error) {
      this.#fail(shown, describeFailure('read', error));
    }
  }

  #shown(absolute: string): string {
    const inside = pathInside(this.#cwd, absolute);
    return inside === '' ? '.' : (inside ?? absolute.replaceAll(path.sep, '/'));
  }

  #fail(shown: string, message: string): void {
    this.#failures.push({ path: shown, line: null, message });
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
