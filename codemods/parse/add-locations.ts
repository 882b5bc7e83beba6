import type { TSESTree } from '@typescript-eslint/types';

import { lineStarts, positionAt } from './line-starts.js';
import { linkTree } from './link-tree.js';

/** Gives every node and comment of a tree the `loc` that ESLint asks for. */
export function addLocations(program: TSESTree.Program, text: string): void {
  const starts = lineStarts(text);
  const locate = (node: TSESTree.Node | TSESTree.Comment): void => {
    node.loc = { start: positionAt(starts, node.range[0]), end: positionAt(starts, node.range[1]) };
  };
  linkTree(program, locate);
  program.comments?.forEach(locate);
}
