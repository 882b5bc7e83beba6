import { readFileSync } from 'node:fs';
import path from 'node:path';

import { findFiles } from '../../cli/files/find-files.js';
import { handlesFailure } from '../../codemods/handles-failure.js';
import type { JitsiSettings } from '../../jitsi/settings.js';
import type { HandlerFates } from './handlers.js';
import { handlersIn } from './handlers.js';

/** The fates of the errors in every handler under some paths, as lines to read, and then how many of each kind there are. */
export async function handlerLines(
  paths: readonly string[],
  cwd: string,
  settings: JitsiSettings,
): Promise<readonly string[]> {
  const { files } = await findFiles(paths, { cwd, ignore: [] });
  const lines: string[] = [];
  let handlers = 0;
  for (const { path: shown, absolute } of files) {
    const text = readFileSync(absolute, 'utf8');
    if (!handlesFailure(text)) continue;
    for (const handler of handlersIn({ text, path: absolute, cwd, settings })) {
      handlers += 1;
      lines.push(...linesOf(handler, shown));
    }
  }
  return [...lines, `Files: ${files.length}. Handlers: ${handlers}.`];
}

function linesOf({ line, source, discriminates, fates }: HandlerFates, file: string): string[] {
  const kind = discriminates ? source : `${source}, tells nothing apart`;
  return [
    `${file.replaceAll(path.sep, '/')}:${line}  ${kind}`,
    ...[...fates].map(([fate, members]) => `    ${fate.padEnd(9)}  ${members.join(' ')}`),
  ];
}
