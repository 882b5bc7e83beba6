import type { TSESTree } from '@typescript-eslint/types';

import type { SourceFile } from '../../analysis/source-file.js';
import { walk } from '../../analysis/walk.js';

/**
 * The innermost node that a file writes with exactly that text.
 * @param nth which of several, from 0; from the end where it is negative
 */
export function nodeWithText(file: SourceFile, text: string, nth = 0): TSESTree.Node {
  const found = new Map<number, TSESTree.Node>();
  walk(file.ast, file.visitorKeys, (node) => {
    if (file.text.slice(...node.range) === text) found.set(node.range[0], node);
  });
  const node = [...found.values()].at(nth);
  if (!node) throw new Error(`There is no ${text} in\n${file.text}`);
  return node;
}
