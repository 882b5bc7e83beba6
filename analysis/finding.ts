import type { TSESTree } from '@typescript-eslint/types';

import type { TextEdit } from './text-edit.js';

/** A literal and what becomes of it: the edits of the rewrite (each finding's stand alone), or the reason why it is left. */
export type Rewrite =
  | { readonly kind: 'edits'; readonly spelling: string; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'left'; readonly reason: LeftReason };

/** Why a raw literal is reported and not rewritten; the sentence for each is in `left-reasons.ts`. */
export type LeftReason =
  'constants-module' | 'list-of-enum' | 'no-spelling' | 'name-taken' | 'literal-type' | 'module-load' | 'script';

/** A raw connection error compared, or a raw connection event registered. */
export interface RawConstant {
  readonly kind: 'raw-error' | 'raw-event';
  readonly node: TSESTree.Node;
  readonly member: string;
  readonly value: string;
  readonly rewrite: Rewrite;
}
