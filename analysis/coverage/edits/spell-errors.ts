import type { TSESTree } from '@typescript-eslint/types';

import { connectionFamily } from '../../connection-families.js';
import type { FileContext } from '../../file-context.js';
import { isBoundToLiteralType } from '../../literal-types.js';
import { spell } from '../../spelling/spell.js';
import type { TextEdit } from '../../text-edit.js';

/** How several constants are written at a place, and the edits elsewhere that this needs, each of them once. */
export interface SpelledErrors {
  readonly text: (member: string) => string;
  readonly edits: readonly TextEdit[];
}

/**
 * How the constants of some errors are written at a place; null where one of them can't be, or where TypeScript would
 * refuse to compare it with the error.
 */
export function spellErrors(
  members: Iterable<string>,
  at: TSESTree.Node,
  compared: TSESTree.Node | null,
  context: FileContext,
): SpelledErrors | null {
  const texts = new Map<string, string>();
  const edits: TextEdit[] = [];
  for (const member of members) {
    const spelling = spell({ family: connectionFamily('errors'), member, at }, context);
    if (spelling.kind === 'left') return null;
    texts.set(member, spelling.text);
    for (const edit of spelling.edits) if (!edits.some((other) => isSame(edit, other))) edits.push(edit);
  }
  if (compared && texts.size > 0 && isBoundToLiteralType(at, compared, context)) return null;
  return { text: (member) => texts.get(member) ?? member, edits };
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.range[0] === b.range[0] && a.range[1] === b.range[1] && a.text === b.text;
}
