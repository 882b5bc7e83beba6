import type { Family } from '../../jitsi/families.js';
import type { FileContext } from '../file-context.js';
import { familyOfModule, moduleKind } from '../module-kind.js';
import { namesTaken, type StaticLoad, type Taking } from './imports.js';
import type { Wanted } from './names-in-scope.js';
import { seenExports } from './seen-exports.js';

/** The module that holds a table beside another table's, and what is to be taken of it. */
export interface Sibling {
  readonly module: string;
  readonly taking: Taking;
}

/** The table whose own module is loaded, as `lib-jitsi-meet/dist/esm/JitsiConnectionEvents` is; empty for any other module. */
export function deepTable(load: StaticLoad): string[] {
  const own = familyOfModule(load.module);
  const takes = load.kind === 'import' ? load.node.specifiers.length > 0 : isAtTop(load);
  return own && takes ? [own.table] : [];
}

function isAtTop({ node }: Extract<StaticLoad, { kind: 'require' }>): boolean {
  const { parent } = node;
  return parent.type === 'VariableDeclarator' && parent.parent.parent.type === 'Program';
}

/**
 * The sibling of a module that holds one table only, `unknown` where that isn't surely there, null where a module holds
 * more, or the wanted table itself.
 */
export function siblingOf(
  load: StaticLoad,
  { family, member }: Wanted,
  context: FileContext,
): Sibling | 'unknown' | null {
  const own = familyOfModule(load.module);
  if (!own || own === family) return null;
  const cut = load.module.lastIndexOf('/') + 1;
  const module = load.module.slice(0, cut) + load.module.slice(cut).replace(own.table, family.table);
  const taking = takingLike(load, own);
  const names = seenExports(module, context);
  if (!names) {
    const isLibrary = moduleKind(module, context.file.settings.libraries) === 'library';
    return isLibrary ? { module, taking } : 'unknown';
  }
  const has = { default: names.has('default'), named: names.has(family.table), namespace: names.has(member) };
  const possible = [taking, 'named' as const, 'namespace' as const].find((way) => has[way]);
  return possible ? { module, taking: possible } : 'unknown';
}

/** A sibling is taken as the module beside it is: by the table's name, by default, or whole, as loose members can be read from. */
function takingLike(load: StaticLoad, own: Family): Taking {
  if (namesTaken(load).includes(own.table)) return 'named';
  const isDefault =
    load.kind === 'import' && load.node.specifiers.some(({ type }) => type === 'ImportDefaultSpecifier');
  return isDefault ? 'default' : 'namespace';
}
