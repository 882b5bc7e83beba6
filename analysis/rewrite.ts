import type { TSESTree } from '@typescript-eslint/types';

import { isListOfEnum } from './enum-lists.js';
import type { FileContext } from './file-context.js';
import type { Rewrite } from './finding.js';
import { isBoundToLiteralType } from './literal-types.js';
import { spell, type Wanted } from './spelling/spell.js';
import type { TextEdit } from './text-edit.js';

const WORD = /[\p{ID_Continue}$\u200c\u200d]/u;

/**
 * What becomes of a literal that a constant should replace: the edits, the literal's own and those that bring the
 * constant in scope; or the reason why it is left.
 */
export function rewriteOf(wanted: Wanted, compared: TSESTree.Node | null, context: FileContext): Rewrite {
  if (isBoundToLiteralType(wanted.at, compared, context)) return { kind: 'left', reason: 'literal-type' };
  if (isListOfEnum(wanted.at, compared, context)) return { kind: 'left', reason: 'list-of-enum' };
  const spelling = spell(wanted, context);
  if (spelling.kind === 'left') return spelling;
  const edits = [...spelling.edits, literalEdit(wanted.at, spelling.text, context.file.text)];
  return { kind: 'edits', spelling: spelling.text, edits };
}

/** The edit that writes an expression over a literal: computed as a property's key, and kept apart from the words beside it. */
export function literalEdit(literal: TSESTree.Node, expression: string, text: string): TextEdit {
  const [start, end] = literal.range;
  if (isPlainKey(literal)) return { range: [start, end], text: `[${expression}]` };
  const before = WORD.test(text[start - 1] ?? '') ? ' ' : '';
  const after = WORD.test(text[end] ?? '') ? ' ' : '';
  return { range: [start, end], text: before + expression + after };
}

function isPlainKey(literal: TSESTree.Node): boolean {
  const { parent } = literal;
  return parent?.type === 'Property' && parent.key === literal && !parent.computed;
}
