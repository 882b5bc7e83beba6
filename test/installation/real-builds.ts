import path from 'node:path';

import { npmPackage } from '../real-code/npm-package.js';
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
  npmPackage(build, path.join(project, INSTALLED_AS));
  return project;
}
