import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** The folder with a package from npm in it, fetched if it isn't there yet. */
export function npmPackage(spec: string, folder: string): string {
  if (isThere(folder)) return folder;

  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  // Unpacked apart and then moved, so that whoever fetches it at the same time never sees half of it.
  const apart = mkdtempSync(path.join(parent, 'unpacking-'));
  try {
    execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', apart], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    for (const archive of readdirSync(apart)) execFileSync('tar', ['xzf', archive], { cwd: apart });
    renameSync(path.join(apart, 'package'), folder);
  } catch (error) {
    if (!isThere(folder)) throw error;
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
  return folder;
}

function isThere(folder: string): boolean {
  return existsSync(path.join(folder, 'package.json'));
}
