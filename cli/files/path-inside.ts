import path from 'node:path';

/** A path relative to a folder, with slashes; empty for the folder itself, null for what isn't in it. */
export function pathInside(folder: string, absolute: string): string | null {
  const relative = path.relative(folder, absolute).replaceAll(path.sep, '/');
  return /^\.\.(?:\/|$)/u.test(relative) || path.isAbsolute(relative) ? null : relative;
}
