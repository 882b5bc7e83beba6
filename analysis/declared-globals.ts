import type { SourceFile } from './source-file.js';

/** `JitsiMeetJS:off`, which says that there is no such global. */
const OFF = /[\w$]+\s*:\s*off\b/gu;
/** `:readonly`, `: writable`. */
const ACCESS = /:\s*\w+/gu;

/** The names that a file declares as globals in a comment such as ESLint's `global JitsiMeetJS`. */
export function declaredGlobals({ ast }: Pick<SourceFile, 'ast'>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, value } of ast.comments ?? []) {
    const list = type === 'Block' ? /^\s*globals?\s+(.*)/su.exec(value)?.[1] : undefined;
    // What follows two dashes is a remark.
    const declared = list
      ?.replace(/\s--\s.*/su, '')
      .replace(OFF, '')
      .replace(ACCESS, '');
    for (const name of declared?.match(/[\w$]+/gu) ?? []) names.add(name);
  }
  return names;
}
