import type { SourceFile } from './source-file.js';

/** The names that a file declares as globals in a comment such as ESLint's `global JitsiMeetJS`. */
export function declaredGlobals({ ast }: Pick<SourceFile, 'ast'>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, value } of ast.comments ?? []) {
    const list = type === 'Block' ? /^\s*globals?\s+(.*)/su.exec(value)?.[1] : undefined;
    // `JitsiMeetJS:readonly`, and what follows two dashes is a remark.
    const entries = (list?.split(/\s--\s/u)[0] ?? '').split(',');
    for (const entry of entries) for (const name of entry.trim().split(/\s+/u)) names.add(name.split(':')[0] ?? name);
  }
  return names;
}
