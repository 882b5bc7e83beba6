import type { FileContext } from '../file-context.js';

const MODULE_FILE = /\.(?:mjs|mts|svelte|vue)$/iu;
const PAGE = /\.html?$/iu;
const COMMONJS_NAMES = ['require', 'module', 'exports'];

/**
 * How a file may load a further module: by `import` in a module, by `require` in a CommonJS file, or null where neither
 * is sure to work, as in a script of a page.
 */
export function loadStyle({ file, census, scopes }: FileContext): 'import' | 'require' | null {
  const { body, sourceType } = file.ast;
  const isModule = file.ast.isModule === true || MODULE_FILE.test(file.path);
  const hasImports = census.of('ImportDeclaration').length > 0;
  if (isModule || hasImports || body.some(({ type }) => type.startsWith('Export'))) return 'import';
  const names = COMMONJS_NAMES.flatMap((name) => scopes.freeNames.get(name) ?? []);
  // What asks whether it is in CommonJS runs elsewhere too.
  if (names.some(({ parent }) => parent?.type === 'UnaryExpression')) return null;
  if (names.length > 0 || /\.c[jt]s$/iu.test(file.path)) return 'require';
  return sourceType === 'module' && !PAGE.test(file.path) ? 'import' : null;
}

/** Whether a file may import a package by its name alone: in a page, only what is imported shows that somebody resolves that. */
export function mayImportPackages({ file, census }: FileContext): boolean {
  return !PAGE.test(file.path) || census.of('ImportDeclaration').length > 0;
}
