import type { SourceFile } from './source-file.js';

/** `JitsiMeetJS`, `JitsiMeetJS:readonly`, `JitsiMeetJS: off`. */
const ENTRY = /([\w$]+)(?:\s*:\s*(\w+))?/gu;

/** The names that a file declares as globals in a comment such as ESLint's `global JitsiMeetJS`. */
export function declaredGlobals({ ast }: Pick<SourceFile, 'ast'>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, value } of ast.comments ?? []) {
    const list = type === 'Block' ? /^\s*globals?\s+(.*)/su.exec(value)?.[1] : undefined;
    // What follows two dashes is a remark.
    const declared = list?.replace(/\s--\s.*/su, '') ?? '';
    for (const [, name = '', access] of declared.matchAll(ENTRY)) if (access !== 'off') names.add(name);
  }
  return names;
}
