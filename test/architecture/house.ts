/** What a room of the house may import. */
interface Room {
  /** The rooms that its imports may lead to, beside itself. */
  readonly rooms: readonly RoomName[];
  /** The packages that it may load, and those that it may only take types from. */
  readonly packages: 'any' | { readonly loads: readonly string[]; readonly types: readonly string[] };
}

export type RoomName = 'index' | 'jitsi' | 'analysis' | 'rules' | 'codemods' | 'cli';

const TREE_TYPES = ['@typescript-eslint/types', '@typescript-eslint/scope-manager'];

/**
 * `rules`, `codemods`, `cli` → `analysis` → `jitsi`. The plugin (`index.ts`) is made of the rules, and the command line
 * reaches the rules by the plugin.
 *
 * The plugin is loaded by every lint run, so its rooms load no package at all. Node's own modules are free to all.
 */
export const HOUSE: Readonly<Record<RoomName, Room>> = {
  jitsi: { rooms: [], packages: { loads: [], types: [] } },
  analysis: { rooms: ['jitsi'], packages: { loads: [], types: TREE_TYPES } },
  rules: {
    rooms: ['analysis', 'jitsi'],
    packages: { loads: [], types: [...TREE_TYPES, '@typescript-eslint/utils', 'eslint', 'estree'] },
  },
  index: { rooms: ['rules'], packages: { loads: [], types: ['eslint'] } },
  codemods: { rooms: ['analysis', 'jitsi'], packages: 'any' },
  cli: { rooms: ['index', 'codemods', 'analysis', 'jitsi'], packages: 'any' },
};

/** The room that a file stands in, by its path from the root of the repository. */
export function roomOf(path: string): RoomName | undefined {
  const name = path === 'index.ts' ? 'index' : path.slice(0, path.indexOf('/'));

  return Object.hasOwn(HOUSE, name) ? (name as RoomName) : undefined;
}
