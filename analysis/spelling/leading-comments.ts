import type { TSESTree } from '@typescript-eslint/types';

import type { SourceFile } from '../source-file.js';

/** What a comment says that speaks of the file, not of the statement below it. */
const OF_FILE =
  /@(?:copyright|file|fileoverview|flow|format|jest-environment|jsx|license|module|noflow|overview|preserve|ts-(?:no)?check)|copyright|licen[cs]e|SPDX|^\s*(?:eslint(?!-disable-next-line)|exported|globals?|istanbul ignore file|jshint|jslint|tslint)\b/iu;

/** The start of a statement, or of the comments that belong to it: those directly above that don't speak of the whole file. */
export function startWithItsComments(statement: TSESTree.Node, { ast, text }: SourceFile): number {
  let [start] = statement.range;
  for (const comment of [...(ast.comments ?? [])].reverse()) {
    if (comment.range[1] > start) continue;
    const lineStart = text.lastIndexOf('\n', comment.range[0] - 1) + 1;
    const isOnItsLines = /^\s*$/u.test(text.slice(lineStart, comment.range[0]));
    const isAbove = /^[^\S\n]*\n?[^\S\n]*$/u.test(text.slice(comment.range[1], start));
    if (!isOnItsLines || !isAbove || isOfFile(comment, text)) break;
    [start] = comment.range;
  }
  return start;
}

function isOfFile({ range, type, value }: TSESTree.Comment, text: string): boolean {
  return (type as string) === 'Shebang' || (range[0] === 0 && text.startsWith('#!')) || OF_FILE.test(value);
}
