import { createRequire } from 'node:module';
import path from 'node:path';

import type { ESLint } from 'eslint';

/** The class that lints, as ESLint 8.57, 9 and 10 all have it. */
export type ESLintClass = typeof ESLint;

/** What we use of the package; ESLint 10 takes no options here, for it has one class only. */
interface ESLintModule {
  readonly loadESLint?: (options: { useFlatConfig: true }) => Promise<ESLintClass>;
}

/** ESLint, from where this package finds it or else from the project; null where there is none that will do. */
export async function loadESLintClass(cwd: string): Promise<ESLintClass | null> {
  const module = (await importOrNull()) ?? requireOrNull(cwd);
  // Releases before 8.57 can't be asked for flat configuration in a supported way.
  return (await module?.loadESLint?.({ useFlatConfig: true })) ?? null;
}

async function importOrNull(): Promise<ESLintModule | null> {
  try {
    return await import('eslint');
  } catch {
    return null;
  }
}

function requireOrNull(cwd: string): ESLintModule | null {
  try {
    return createRequire(path.join(cwd, 'package.json'))('eslint') as ESLintModule;
  } catch {
    return null;
  }
}
