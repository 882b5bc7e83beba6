import { dirname, join } from 'node:path';
import { familyOfTable, type Family } from './families.js';
import { isFolder, readText, stampOf } from './file-text.js';
import { namesExportedBy } from './module-exports.js';
import { entryFile, readManifest, type PackageManifest } from './package-entries.js';
import { tableInText, type TableInText } from './table-in-text.js';
import { tablesInBundle } from './tables-in-bundle.js';
import { exportsOfUmd } from './umd-root.js';

type Table = ReadonlyMap<string, string>;

interface Tables {
  readonly errors: Table | null;
  readonly events: Table | null;
}

/** Folders in which releases and forks have the modules, besides those of the entries. */
const MODULE_FOLDERS = ['dist/esm', 'dist', '.'];
const DECLARATION_FOLDERS = ['dist/esm', 'dist', 'dist/types', 'types', '.'];

/** Bundles of releases and forks that package.json may not name. */
const BUNDLES = [
  'dist/umd/lib-jitsi-meet.min.js',
  'dist/lib-jitsi-meet.min.js',
  'lib-jitsi-meet.min.js',
  'dist/umd/lib-jitsi-meet.js',
  'dist/lib-jitsi-meet.js',
  'lib-jitsi-meet.js',
];

/** Declarations of all modules in one file, besides those that package.json names. */
const AMBIENT = ['types/index.d.ts', 'index.d.ts'];

const ENUM = /\benum\s+JitsiConnectionErrors\b/u;

/**
 * One folder with a lib-jitsi-meet in it. Its files are read as text, when they are asked for and no sooner, and never
 * run. What runs goes before what is declared, modules before bundles.
 */
export class LibraryFolder {
  readonly version: string | null;
  private readonly manifest: PackageManifest | null;
  /** What each file was when it was looked for, null for absent: a change of any makes this outdated. */
  private readonly stamps = new Map<string, string | null>();
  private knownTables: Tables | undefined;
  private knownEnum: boolean | undefined;
  private knownExports: ReadonlySet<string> | null | undefined;

  constructor(readonly folder: string) {
    this.note(join(folder, 'package.json'));
    this.manifest = readManifest(folder);
    this.version = this.manifest?.version ?? null;
  }

  /** The connection errors and events, member to value; null for unknown. */
  get tables(): Tables {
    this.knownTables ??= this.readTables();
    return this.knownTables;
  }

  /** The names that the root exports in some environment; null for unknown. */
  get exportedNames(): ReadonlySet<string> | null {
    if (this.knownExports === undefined) this.knownExports = this.readExports();
    return this.knownExports;
  }

  /** Whether its declarations make an enum of the errors. */
  get declaresEnum(): boolean {
    this.knownEnum ??= this.readEnum();
    return this.knownEnum;
  }

  /** Whether the files are still what they were. */
  get isCurrent(): boolean {
    if (!isFolder(this.folder)) return false;
    for (const [file, stamp] of this.stamps) if (stampOf(file) !== stamp) return false;
    return true;
  }

  private note(file: string): string | null {
    const stamp = stampOf(file);
    this.stamps.set(file, stamp);
    return stamp;
  }

  private read(path: string): string | null {
    const file = join(this.folder, path);
    return this.note(file) === null ? null : readText(file);
  }

  /** The files of the root that are there, relative to the folder. */
  private entries(): string[] {
    return (this.manifest?.entries ?? []).flatMap((entry) => {
      const file = entryFile(this.folder, entry);
      this.note(join(this.folder, file ?? entry));
      return file === null ? [] : [file];
    });
  }

  private readTables(): Tables {
    let errors: Table | null = null;
    let events: Table | null = null;
    for (const read of this.sources()) {
      errors ??= read('JitsiConnectionErrors');
      events ??= read('JitsiConnectionEvents');
      if (errors !== null && events !== null) break;
    }
    return { errors, events };
  }

  /** The ways to come by a table, the best first. */
  private *sources(): Generator<(table: string) => Table | null> {
    const types = this.manifest?.types ?? [];
    const entries = this.entries();
    for (const folder of new Set([...entries.map((file) => dirname(file)), ...MODULE_FOLDERS])) {
      for (const extension of ['.js', '.mjs', '.cjs']) yield (table) => this.inModule(table, folder, extension);
    }
    for (const bundle of new Set([...entries, ...BUNDLES])) {
      let tables: Tables | undefined;
      yield (table) => {
        tables ??= tablesInBundle(this.read(bundle) ?? '');
        return table === 'JitsiConnectionErrors' ? tables.errors : tables.events;
      };
    }
    for (const folder of ['.', 'src']) yield (table) => this.inModule(table, folder, '.ts');
    for (const folder of new Set([...types.map((file) => dirname(file)), ...DECLARATION_FOLDERS])) {
      yield (table) => this.inModule(table, folder, '.d.ts');
    }
    for (const file of new Set([...types, ...AMBIENT])) {
      yield (table) => complete(tableInText(this.read(file) ?? '', table, false), familyOfTable(table));
    }
  }

  private inModule(table: string, folder: string, extension: string): Table | null {
    const text = this.read(join(folder, table + extension));
    return text === null ? null : complete(tableInText(text, table, true), familyOfTable(table));
  }

  private readEnum(): boolean {
    const types = this.manifest?.types ?? [];
    const folders = new Set([...types.map((file) => dirname(file)), ...DECLARATION_FOLDERS]);
    const own = [...folders].map((folder) => join(folder, 'JitsiConnectionErrors.d.ts'));
    return [...new Set([...own, ...types, ...AMBIENT])].some((file) => ENUM.test(this.read(file) ?? ''));
  }

  private readExports(): ReadonlySet<string> | null {
    const names = new Set<string>();
    for (const entry of this.entries()) {
      const file = join(this.folder, entry);
      const exported = exportsOfUmd(readText(file) ?? '') ?? namesExportedBy(file);
      // What one environment gets can't be told, so nothing can be said to be missing.
      if (exported === null) return null;
      for (const name of exported) names.add(name);
    }
    return names.size === 0 ? null : names;
  }
}

/** The table with the values that the text leaves out, as far as they are known; null if one isn't. */
function complete(table: TableInText | null, family: Family | null): Table | null {
  if (table === null) return null;
  const values = new Map<string, string>();
  for (const [member, value] of table) {
    const known = value ?? family?.members.get(member) ?? family?.former.get(member);
    if (known === undefined) return null;
    values.set(member, known);
  }
  return values;
}
