import { existsSync } from 'node:fs';
import path from 'node:path';

/** The path of a file that `npm run build` makes. */
export function builtFile(name: string): string {
  const file = path.join(import.meta.dirname, '../../dist', name);
  if (!existsSync(file)) throw new Error('dist/ is missing. Run `npm run build` first.');
  return file;
}
