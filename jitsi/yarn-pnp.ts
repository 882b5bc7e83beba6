import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { isFolder, readJson, readText, stampOf } from './file-text.js';

/** Where Yarn's Plug'n'Play has a package: in a folder, or in an archive that isn't opened here. */
export type PnpPackage = { readonly folder: string } | { readonly archive: string };

/** The packages that Yarn has installed without node_modules. */
export interface PnpInstallation {
  /**
   * The package that a file gets for a name; null if it may import none of that name.
   * @param library the name
   * @param fromFile the absolute path of the file
   */
  find(library: string, fromFile: string): PnpPackage | null;
}

/** A package of the map, with what it may import: name to reference, or to name and reference, or to nothing. */
interface Entry {
  /** Its folder, relative to that of the map, with a slash at its end. */
  readonly location: string;
  /** Whether files of that folder belong to it; not if it is there once more for another importer. */
  readonly owns: boolean;
  readonly dependencies: ReadonlyMap<string, string | readonly [string, string] | null>;
}

const READ = new Map<string, { readonly stamp: string; readonly installation: PnpInstallation | null }>();

/**
 * The Plug'n'Play installation whose map lies in a folder, or null if none does or it can't be read. The map is read
 * from `.pnp.data.json`, or from the text of `.pnp.cjs`, which is never run.
 * @param folder the folder
 */
export function pnpInstallation(folder: string): PnpInstallation | null {
  for (const name of ['.pnp.cjs', '.pnp.js']) {
    const file = join(folder, name);
    const data = join(folder, '.pnp.data.json');
    const stamp = stampOf(file);
    if (stamp === null) continue;
    const stamps = `${stamp} ${stampOf(data) ?? ''}`;
    const known = READ.get(file);
    if (known?.stamp === stamps) return known.installation;
    const map = readJson(data) ?? mapInScript(readText(file) ?? '');
    const installation = readInstallation(map, folder);
    READ.set(file, { stamp: stamps, installation });
    return installation;
  }
  return null;
}

/** The map that a `.pnp.cjs` holds as a string or as a literal, or undefined. */
function mapInScript(text: string): unknown {
  const quoted = /(?:RAW_RUNTIME_STATE\s*=|JSON\.parse\()\s*'/.exec(text);
  const literal = /hydrateRuntimeState\(\s*(?=\{)/.exec(text);
  try {
    if (quoted !== null) return JSON.parse(unescaped(text, quoted.index + quoted[0].length));
    if (literal !== null) return JSON.parse(objectFrom(text, literal.index + literal[0].length));
  } catch {
    // Not as Yarn writes it.
  }
  return undefined;
}

/** What a string in single quotes says, from behind its first quote. */
function unescaped(text: string, from: number): string {
  let end = from;
  while (end < text.length && text[end] !== "'") end += text[end] === '\\' ? 2 : 1;
  return text
    .slice(from, end)
    .replace(/\\(\r?\n|[^])/g, (_, escaped: string) => (escaped.endsWith('\n') ? '' : escaped));
}

/** The JSON object that begins there. */
function objectFrom(text: string, from: number): string {
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g;
  token.lastIndex = from;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === '{') depth++;
    if (match[0] === '}' && --depth === 0) return text.slice(from, token.lastIndex);
  }
  return '';
}

function readInstallation(map: unknown, folder: string): PnpInstallation | null {
  if (!isRecord(map) || !Array.isArray(map['packageRegistryData'])) return null;
  const entries = new Map<string, Entry>();
  for (const [name, references] of pairsOf(map['packageRegistryData'])) {
    for (const [reference, data] of pairsOf(references)) {
      if (!isRecord(data) || typeof data['packageLocation'] !== 'string') continue;
      const dependencies = new Map(pairsOf(data['packageDependencies']).map(([key, to]) => [String(key), target(to)]));
      const location = posix.normalize(data['packageLocation']);
      entries.set(keyOf(name, reference), { location, owns: data['discardFromLookup'] !== true, dependencies });
    }
  }
  const pool = new Map(pairsOf(map['fallbackPool']).map(([key, to]) => [String(key), target(to)]));
  const top = map['enableTopLevelFallback'] === true ? entries.get(keyOf(null, null))?.dependencies : undefined;
  return {
    find(library, fromFile) {
      const issuer = ownerOf(relative(folder, fromFile).split(sep).join('/'), entries);
      const to = issuer?.dependencies.get(library) ?? pool.get(library) ?? top?.get(library) ?? null;
      if (to === null) return null;
      const entry = entries.get(typeof to === 'string' ? keyOf(library, to) : keyOf(to[0], to[1]));
      return entry === undefined ? null : placeOf(resolve(folder, entry.location));
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pairsOf(value: unknown): (readonly [unknown, unknown])[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).flatMap((pair) =>
    Array.isArray(pair) && pair.length === 2 ? [[pair[0], pair[1]] as const] : [],
  );
}

function target(value: unknown): string | readonly [string, string] | null {
  if (typeof value === 'string') return value;
  const [name, reference] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return typeof name === 'string' && typeof reference === 'string' ? [name, reference] : null;
}

function keyOf(name: unknown, reference: unknown): string {
  return JSON.stringify([name, reference]);
}

/** The package in whose folder a path lies, the innermost. */
function ownerOf(path: string, entries: ReadonlyMap<string, Entry>): Entry | undefined {
  let owner: Entry | undefined;
  let length = -1;
  for (const entry of entries.values()) {
    const inside = entry.location === './' || path.startsWith(entry.location);
    if (entry.owns && inside && entry.location.length > length) {
      owner = entry;
      length = entry.location.length;
    }
  }
  return owner;
}

/** The real place of a package. One that is there once per importer has a made-up folder that says how far up it is. */
function placeOf(location: string): PnpPackage {
  const path = location.replace(
    /^(.*[\\/])(?:__virtual__|\$\$virtual)[\\/][^\\/]+[\\/](\d+)[\\/]/,
    (_, before: string, up: string) => join(ancestor(before, Number(up)), sep),
  );
  return isFolder(path) ? { folder: path } : { archive: path };
}

function ancestor(folder: string, levels: number): string {
  let path = resolve(folder);
  for (let level = 0; level < Math.min(levels, 100); level++) path = dirname(path);
  return path;
}
