import type { FileContext } from '../file-context.js';

const MODULE_FILE = /\.(?:mjs|mts|svelte|vue)$/iu;
const COMMONJS_NAMES = ['require', 'module', 'exports'];

/**
 * How a file may load a further module: by `import` in a module, by `require` in a CommonJS file, or null where neither
 * is sure to work, as in a script of a page.
 */
export function loadStyle({ file, census, scopes }: FileContext): 'import' | 'require' | null {
  const hasImports = census.of('ImportDeclaration').length > 0;
  const body = file.ast.body as readonly { type: string }[];
  if (hasImports || body.some(({ type }) => type.startsWith('Export')) || MODULE_FILE.test(file.path)) return 'import';
  const names = COMMONJS_NAMES.flatMap((name) => scopes.freeNames.get(name) ?? []);
  // What asks whether it is in CommonJS runs elsewhere too.
  if (names.some(({ parent }) => parent?.type === 'UnaryExpression')) return null;
  if (names.length > 0 || /\.c[jt]s$/iu.test(file.path)) return 'require';
  return file.ast.sourceType === 'module' && !/\.html?$/iu.test(file.path) ? 'import' : null;
}
