import path from 'node:path';

import { markupOf } from '../../codemods/parse/scripts-of-file.js';
import { randomOf } from '../coverage/oracle/random.js';
import { corpus, type Sample } from './corpus.js';
import { mutate } from './mutations.js';

/** A file as the rules and the codemods get it. */
export interface Input {
  readonly text: string;
  readonly path: string;
  /** What `settings.jitsi` says. */
  readonly settings: object;
}

/** Objects that stay the same, since what is read from them is kept by the object. */
const SETTINGS: readonly object[] = [
  {},
  {},
  {},
  { release: 'latest' },
  { release: 1880 },
  { release: 1000 },
  { constantsModule: './jitsi/constants' },
  { constantsModule: 'lib-jitsi-meet' },
  { globals: ['JitsiMeetJS', 'JM', 'connection'] },
  { libraries: ['lib-jitsi-meet', './jitsi', '@acme/jitsi'] },
  { additionalErrors: { TIME_LIMIT_ERROR: 'time.limit', OTHER: 'connection.x' } },
];

const MOST_CHANGES = 6;

let samples: readonly Sample[] | undefined;

/**
 * The input of a seed.
 * @param folders where the files stand: what is installed in a folder decides which constants are in force
 */
export function inputOf(seed: number, folders: readonly string[]): Input {
  samples ??= corpus();
  const random = randomOf(seed);
  // The generator's first numbers for neighbouring seeds are alike enough to be seen.
  for (let skipped = 0; skipped < 8; skipped += 1) random.below(2);
  const { text, extension } = random.pick(samples);
  const alike = samples.filter(
    (other) => (markupOf(`a.${other.extension}`) === null) === (markupOf(`a.${extension}`) === null),
  );
  const name = `call.${random.chance(0.1) && markupOf(`a.${extension}`) === null ? random.pick(EXTENSIONS) : extension}`;

  let grown = text;
  for (let left = 1 + random.below(MOST_CHANGES); left > 0; left -= 1) {
    grown = mutate({ text: grown, name, random, other: () => random.pick(alike).text });
  }
  // ESLint loses its place behind a second byte order mark.
  const marked = grown.replace(/^\uFEFF+/u, '\uFEFF');
  return { text: marked, path: path.join(random.pick(folders), 'src', name), settings: random.pick(SETTINGS) };
}

const EXTENSIONS = ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'd.ts'];

/** The folder of the project that an input is a file of. */
export function projectOf({ path: file }: Pick<Input, 'path'>): string {
  return path.dirname(path.dirname(file));
}
