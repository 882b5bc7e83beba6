import { readFileSync, statSync } from 'node:fs';

/** A file that is larger is nobody's module. */
const LARGEST = 20 * 1024 * 1024;

/**
 * What tells one state of a file from another, or null where no regular file is to be had at that path.
 * Links are followed; one that leads nowhere or in a circle is no file.
 */
export function stampOf(path: string): string | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : null;
  } catch {
    return null;
  }
}

/** Whether a folder is at that path, links followed. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

/** The text of a file, or null where there is none, it may not be read, or it is larger than 20 MB. */
export function readText(path: string): string | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile() !== true || stats.size > LARGEST) return null;
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What a JSON file says, or undefined where it can't be read or isn't JSON. */
export function readJson(path: string): unknown {
  const text = readText(path);
  if (text === null) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
