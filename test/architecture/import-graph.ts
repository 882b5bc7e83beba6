import path from 'node:path';

import { HOUSE, roomOf } from './house.js';
import { readImports, type Import } from './imports.js';

/** Texts by path from the root of the repository, with `/` on every system. */
export type SourceTexts = ReadonlyMap<string, string>;

/** The file that a relative import leads to. */
function target(from: string, { specifier }: Import): string {
  return path.posix.join(path.posix.dirname(from), specifier).replace(/\.([cm]?)js$/, '.$1ts');
}

function isRelative({ specifier }: Import): boolean {
  return /^\.{1,2}(?:\/|$)/.test(specifier);
}

function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

function fault(from: string, imported: Import): string | undefined {
  const room = roomOf(from);

  if (room === undefined) {
    return `${from} stands in no room of the house.`;
  }

  if (isRelative(imported)) {
    const to = target(from, imported);
    const next = roomOf(to);
    const allowed = to === 'package.json' || next === room || (next !== undefined && HOUSE[room].rooms.includes(next));

    return allowed ? undefined : `${from} imports ${to}, which runs against the arrows.`;
  }

  const { packages } = HOUSE[room];
  const name = packageOf(imported.specifier);

  if (packages === 'any' || name.startsWith('node:') || packages.loads.includes(name)) {
    return undefined;
  }

  if (!packages.types.includes(name)) {
    return `${from} imports ${name}, which ${room} knows nothing of.`;
  }

  return imported.typeOnly ? undefined : `${from} loads ${name}, of which ${room} may take types only.`;
}

/** A sentence for each import that runs against the arrows of the house. */
export function findFaults(texts: SourceTexts): readonly string[] {
  return [...texts].flatMap(([from, text]) =>
    readImports(from, text).flatMap((imported) => fault(from, imported) ?? []),
  );
}

/** Every cycle that a walk along the imports closes, types included, as the files on it. */
export function findCycles(texts: SourceTexts): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const done = new Set<string>();
  const trail: string[] = [];

  const visit = (file: string): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }

    const text = texts.get(file);

    if (text === undefined || done.has(file)) {
      return;
    }

    trail.push(file);
    for (const imported of readImports(file, text).filter(isRelative)) {
      visit(target(file, imported));
    }
    trail.pop();
    done.add(file);
  };

  for (const file of texts.keys()) {
    visit(file);
  }

  return cycles;
}
