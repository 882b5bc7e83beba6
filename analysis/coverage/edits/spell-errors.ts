import type { TSESTree } from '@typescript-eslint/types';

import { connectionFamily } from '../../connection-families.js';
import type { FileContext } from '../../file-context.js';
import type { LeftReason } from '../../finding.js';
import { isBoundToLiteralType } from '../../literal-types.js';
import { spell } from '../../spelling/spell.js';
import type { TextEdit } from '../../text-edit.js';
import type { CoverageGap } from '../gaps.js';
import { testedPart } from './tested-error.js';

/** How several constants are written at a place, and the edits elsewhere that this needs, each of them once. */
export interface SpelledErrors {
  readonly text: (member: string) => string;
  readonly edits: readonly TextEdit[];
}

/** How the constants of some errors are written at a place; null where they can't be. */
export function spellErrors(
  members: Iterable<string>,
  at: TSESTree.Node,
  compared: TSESTree.Node | null,
  context: FileContext,
): SpelledErrors | null {
  const spelled = spellAll(members, at, compared, context);
  return 'reason' in spelled ? null : spelled;
}

/** Why the errors that a handler leaves out can't be named in it; null where they can. */
export function unspelledReason({ coverage, missing }: CoverageGap, context: FileContext): LeftReason | null {
  const { flow } = coverage;
  const members = missing.flatMap(({ member }) => member ?? []);
  const tests = [...flow.notes.tests.values()];
  const places = tests.map((test) => ({ at: test.node, compared: testedPart(test) }));
  for (const { at, compared } of tests.length > 0 ? places : [{ at: flow.node, compared: null }]) {
    const spelled = spellAll(members, at, compared, context);
    if ('reason' in spelled) return spelled.reason;
  }
  return null;
}

/** How the constants are written, or why one of them can't be, or TypeScript would refuse to compare it with the error. */
function spellAll(
  members: Iterable<string>,
  at: TSESTree.Node,
  compared: TSESTree.Node | null,
  context: FileContext,
): SpelledErrors | { readonly reason: LeftReason } {
  const texts = new Map<string, string>();
  const edits: TextEdit[] = [];
  for (const member of members) {
    const spelling = spell({ family: connectionFamily('errors'), member, at }, context);
    if (spelling.kind === 'left') return { reason: spelling.reason };
    texts.set(member, spelling.text);
    for (const edit of spelling.edits) if (!edits.some((other) => isSame(edit, other))) edits.push(edit);
  }
  if (compared && texts.size > 0 && isBoundToLiteralType(at, compared, context)) return { reason: 'literal-type' };
  return { text: (member) => texts.get(member) ?? member, edits };
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.range[0] === b.range[0] && a.range[1] === b.range[1] && a.text === b.text;
}
