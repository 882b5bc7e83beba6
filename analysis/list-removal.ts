import type { TSESTree } from '@typescript-eslint/types';

import { findToken, skipBlanks } from './coverage/edits/between-code.js';
import type { TextEdit, TextRange } from './text-edit.js';

/** Whether a comment may stand in a part of a text. */
export function hasComment(text: string, [start, end]: TextRange): boolean {
  return /\/[*/]/u.test(text.slice(start, end));
}

/** The edits that take an element and one comma out of a list of names, and leave every comment where it is. */
export function removedFromList(node: TSESTree.Node, list: readonly TSESTree.Node[], text: string): TextEdit[] {
  const index = list.indexOf(node);
  const next = list[index + 1];
  const previous = list[index - 1];
  const [start, end] = node.range;
  if (next) return removal([start, next.range[0]], node, end, text);
  if (previous) return removal([previous.range[1], end], node, previous.range[1], text);
  return [{ range: [start, end], text: '' }, ...commaBehind(end, text)];
}

/** Takes out a whole range, or, where a comment stands in it, only the element and the comma that follows an offset. */
function removal(range: TextRange, node: TSESTree.Node, comma: number, text: string): TextEdit[] {
  if (!hasComment(text, range)) return [{ range, text: '' }];
  const offset = findToken(text, comma, ',');
  // Of the blanks on both sides of what goes, one stays.
  const isApart = comma === node.range[1] && text[node.range[0] - 1] === ' ' && text[offset + 1] === ' ';
  return [
    { range: node.range, text: '' },
    { range: [offset, offset + (isApart ? 2 : 1)], text: '' },
  ];
}

function commaBehind(end: number, text: string): TextEdit[] {
  const offset = skipBlanks(text, end);
  return text[offset] === ',' ? [{ range: [offset, offset + 1], text: '' }] : [];
}
