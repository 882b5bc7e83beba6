import { familyOfTable } from '../../jitsi/families.js';
import type { FileContext } from '../file-context.js';

const MODULE_FILE = /\.(?:mjs|mts|svelte|vue)$/iu;

/**
 * How a file may load a further module: by `import` in a module, by `require` in a CommonJS file, or null where neither
 * is sure to work, as in a script of a page.
 */
export function loadStyle({ file, census, scopes }: FileContext): 'import' | 'require' | null {
  const hasImports = census.of('ImportDeclaration').length > 0;
  const body = file.ast.body as readonly { type: string }[];
  if (hasImports || body.some(({ type }) => type.startsWith('Export')) || MODULE_FILE.test(file.path)) return 'import';
  const usesRequire = ['require', 'module', 'exports'].some((name) => scopes.freeNames.has(name));
  if (usesRequire || /\.c[jt]s$/iu.test(file.path)) return 'require';
  return file.ast.sourceType === 'module' && usesFreeTable({ scopes }) && !/\.html?$/iu.test(file.path)
    ? 'import'
    : null;
}

/** Whether a file uses a table of the connection that it binds nowhere, as samples do. */
export function usesFreeTable({ scopes }: Pick<FileContext, 'scopes'>): boolean {
  return [...scopes.freeNames.keys()].some((name) => familyOfTable(name)?.path[1] === 'connection');
}
