import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { INSTALLED_AS } from './installations.js';

const CACHE = path.join(import.meta.dirname, '../../.cache/builds');

/** Builds of lib-jitsi-meet and its forks that are on npm. */
export const REAL_BUILDS = [
  'lib-jitsi-meet@1.0.6',
  'lib-jitsi-meet-dist@2.1.5',
  '@lyno/lib-jitsi-meet@2.6726.2',
  '@solyd/lib-jitsi-meet@2.7001.1',
] as const;

/** The folder of a project with one of them installed as lib-jitsi-meet, fetched from npm if it isn't there yet. */
export function projectWithBuild(build: string): string {
  const project = path.join(CACHE, build.replaceAll('/', '-'));
  const installed = path.join(project, INSTALLED_AS);
  if (existsSync(installed)) return project;

  const fresh = path.join(project, 'fresh');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  execFileSync('npm', ['pack', build, '--silent', '--pack-destination', fresh], { stdio: 'ignore' });
  for (const archive of readdirSync(fresh)) execFileSync('tar', ['xzf', archive], { cwd: fresh });
  mkdirSync(path.dirname(installed), { recursive: true });
  renameSync(path.join(fresh, 'package'), installed);
  rmSync(fresh, { recursive: true });
  return project;
}
