import type { TSESTree } from '@typescript-eslint/types';
import { parseSync } from 'oxc-parser/src-js/bindings';
import { wrap } from 'oxc-parser/src-js/wrap';

import type { Dialect } from './dialect.js';
import type { SyntaxFailure } from './syntax-failure.js';
import { syntaxFailure } from './syntax-failure.js';
import { TooLarge } from './too-large.js';

/** Reads JavaScript or TypeScript into typescript-eslint's shape; an error that the parser recovers from is a failure too. */
export function parseOxc(
  text: string,
  { lang, sourceType }: Extract<Dialect, { parser: 'oxc' }>,
): TSESTree.Program | SyntaxFailure {
  // Without `range`, which makes the tree a third longer on its way here, and which `start` and `end` give as well.
  const result = wrap(parseSync('input', text, { lang, sourceType, astType: 'ts', preserveParens: false }));
  const error = result.errors.find(({ severity }) => severity === 'Error');
  if (error) return syntaxFailure(error.message, error.labels[0]?.start ?? 0);

  let program: TSESTree.Program & { hashbang?: { end: number } | null };
  try {
    // Asked for the first time, the tree is handed over as text, and for that there is a limit.
    program = result.program as unknown as TSESTree.Program;
  } catch {
    throw new TooLarge();
  }
  const comments: object[] = result.comments.map(({ type, value, start, end }) => ({
    type,
    value,
    range: [start, end],
  }));
  // ESLint sees a hashbang as a comment, so a rule may look for it there.
  const { hashbang } = program;
  if (hashbang) {
    comments.unshift({ type: 'Shebang', value: text.slice(2, hashbang.end), range: [0, hashbang.end] });
  }
  program.comments = comments as TSESTree.Comment[];
  return program;
}
