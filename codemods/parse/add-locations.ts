import type { TSESTree } from '@typescript-eslint/types';

import { lineStarts, positionAt } from './line-starts.js';
import { linkTree } from './link-tree.js';
import type { ParsedScript } from './parse-script.js';

/** Gives every node and comment of a tree the `loc` that ESLint asks for. */
export function addLocations({ ast, visitorKeys }: ParsedScript, text: string): void {
  const starts = lineStarts(text);
  const locate = (node: TSESTree.Node | TSESTree.Comment): void => {
    node.loc = { start: positionAt(starts, node.range[0]), end: positionAt(starts, node.range[1]) };
  };
  linkTree(ast, visitorKeys, locate);
  ast.comments?.forEach(locate);
}
