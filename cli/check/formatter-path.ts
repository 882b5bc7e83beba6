import { createRequire } from 'node:module';
import path from 'node:path';

const PREFIX = 'eslint-formatter';

/**
 * Where a formatter is, as ESLint looks for it, but from the folder in which the command was typed: ESLint looks from its
 * own working folder, which is another one for files outside of that.
 * @param name a path, or the name of a package with or without `eslint-formatter-`
 * @returns the name itself where only ESLint can have a formatter of that name
 */
export function formatterPath(name: string, cwd: string): string {
  if (/^[^@].*[\\/]/u.test(name)) return path.resolve(cwd, name);
  try {
    return createRequire(path.join(cwd, 'package.json')).resolve(packageName(name));
  } catch {
    return name;
  }
}

function packageName(name: string): string {
  const [, scope = '', own = ''] = /^(@[^/]+\/?)?(.*)$/u.exec(name) ?? [];
  const bare = own === PREFIX || own.startsWith(`${PREFIX}-`) ? own : `${PREFIX}${own === '' ? '' : `-${own}`}`;
  return `${scope}${scope === '' || scope.endsWith('/') ? '' : '/'}${bare}`;
}
