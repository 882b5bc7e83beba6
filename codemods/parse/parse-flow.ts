import type { TSESTree } from '@typescript-eslint/types';

import type { Dialect } from './dialect.js';
import { hasFlowPragma } from './dialect.js';
import { flowToESTree } from './flow-to-estree.js';
import { lineStarts } from './line-starts.js';
import { loadFlowParser } from './load-flow-parser.js';
import type { SyntaxFailure } from './syntax-failure.js';
import { syntaxFailure } from './syntax-failure.js';
import { TooLarge } from './too-large.js';

/** Behind a string with such a line break in it, Flow's parser puts everything in the wrong place. */
const MISCOUNTED = /[\u2028\u2029]|\r(?!\n)/u;

/** Reads JavaScript with Flow types, and leaves of the types only that they are there. */
export function parseFlow(
  text: string,
  { sourceType }: Extract<Dialect, { parser: 'flow' }>,
): TSESTree.Program | SyntaxFailure {
  const miscounted = text.search(MISCOUNTED);
  if (miscounted >= 0) return syntaxFailure('A line break that is neither LF nor CRLF stands in Flow code', miscounted);
  try {
    const tree = loadFlowParser().parse(text, { flow: hasFlowPragma(text) ? 'all' : 'detect', sourceType });
    return flowToESTree(tree, sourceType);
  } catch (error) {
    // That is all that it says when it runs out of memory.
    if (error instanceof Error && error.name === 'RuntimeError') throw new TooLarge();
    if (!(error instanceof SyntaxError)) throw error;
    const { loc } = error as SyntaxError & { loc?: { line: number; column: number } };
    const offset = loc ? (lineStarts(text)[loc.line - 1] ?? 0) + loc.column : 0;
    return syntaxFailure(error.message.replace(/ \(\d+:\d+\)$/u, ''), offset);
  }
}
