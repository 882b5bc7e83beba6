import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { isSourceName } from '../../cli/files/source-kind.js';
import { REAL_BUILDS } from '../installation/real-builds.js';
import { npmPackage } from './npm-package.js';

const CACHE = path.join(import.meta.dirname, '../../.cache/real-code');

/** Some 2,000 source files of Jitsi Meet. */
export const SDK = '@jitsi/react-native-sdk@13.2.0';

/** What is published, and the folders of the cache where it is kept. */
const FOLDERS: ReadonlyMap<string, string> = new Map([
  [SDK, 'react-native-sdk'],
  ...REAL_BUILDS.map((build) => [build, build.replaceAll('/', '-')] as const),
]);

/** Code that others have published. */
export const PUBLISHED: readonly string[] = [...FOLDERS.keys()];

/** Published code, and the folder that it is in. */
export interface PublishedCode {
  readonly folder: string;
  /** The texts of its source files, by their paths from the folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** The source files of a package that others have published, as they are. */
export function publishedCode(name: string): PublishedCode {
  const place = FOLDERS.get(name);
  if (place === undefined) throw new Error(`There is no folder for ${name}.`);
  const folder = npmPackage(name, path.join(CACHE, place));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll(path.sep, '/'),
  );
  const sources = paths.filter((file) => isSourceName(path.basename(file)) && !file.includes('node_modules/')).sort();
  return { folder, files: new Map(sources.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])) };
}
