import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { realCode, sourceFiles } from './real-code.js';

/**
 * A copy of the source files of the real code, outside of the repository and of any git tree, gone when the process ends.
 * @param {readonly string[]} [only] the files to copy, in place of all
 */
export function copyTree(only) {
  const from = realCode();
  const files = only ?? sourceFiles(from);
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-tree-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    cpSync(path.join(from, file), path.join(folder, file));
  }
  return {
    folder,
    files,
    /** The text of a file. */
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    /** Gives a file another text. */
    write: (file, text) => writeFileSync(path.join(folder, file), text),
  };
}
