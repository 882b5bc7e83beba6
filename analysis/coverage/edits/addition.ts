import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import type { FlowTest } from '../../flow/notes.js';
import type { TextEdit } from '../../text-edit.js';
import type { Coverage, ErrorFate } from '../coverage.js';

/** What a handler should come to name, and whether it should gain a fallback for the rest. */
export interface Addition {
  readonly errors: readonly AddedError[];
  readonly withFallback: boolean;
}

/** An error that the handler leaves out, by its name in the table. */
export type AddedError = ErrorFate & { readonly member: string; readonly value: string };

/** The edits of an addition, which stand alone, and in what form they name the errors. */
export interface CoverageEdit {
  readonly form: 'branch' | 'case' | 'entry';
  readonly edits: readonly TextEdit[];
  /** What was extended: the `switch`, the `if` chain, the table, or the statement before which branches were put. */
  readonly site: TSESTree.Node;
}

/** One try at an addition: at a test that every error to be added reaches. */
export interface Attempt {
  readonly addition: Addition;
  /** The errors that the handler leaves out, whether they are to be added or not. */
  readonly leftOut: readonly AddedError[];
  readonly coverage: Coverage;
  readonly test: FlowTest;
  readonly context: FileContext;
}

/** Makes an addition at one kind of place; null where the test of the attempt is no such place, or it isn't safe there. */
export type Extend = (attempt: Attempt) => CoverageEdit | null;
