import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import type { FunctionNode } from '../function-node.js';
import type { Notes } from './notes.js';
import type { State } from './state.js';
import type { Value } from './value.js';

/** Which error a handler is walked with: any of them, every test open; or one value, `null` for one that no release has. */
export type Subject = { readonly kind: 'any' } | { readonly kind: 'value'; readonly value: string | null };

/** A function that is being walked. */
export interface Frame {
  readonly fn: TSESTree.Node;
  readonly args: readonly Value[];
  /** Whether its result goes to the library, or to nobody, and not back into the file's code. */
  readonly isOutermost: boolean;
  readonly results: Value[];
  /** How things stood at each `return`. */
  readonly exits: State[];
}

/** Where a `break` or `continue` meets the code behind its target. */
export interface JumpExits {
  readonly target: TSESTree.Node;
  readonly exits: State[];
}

/** One walk of a handler: its error, what it saw so far, and the ways into the parts that understand each kind of node. */
export interface Walk {
  readonly context: FileContext;
  readonly subject: Subject;
  readonly notes: Notes;
  readonly frames: Frame[];
  readonly jumps: JumpExits[];
  /** The calls of the file's own functions that are being followed. */
  readonly path: TSESTree.CallExpression[];
  /** How many more nodes may be looked at. */
  budget: number;
  evaluate(node: TSESTree.Node, state: State): Value;
  execute(node: TSESTree.Node, state: State): void;
  /** Walks a function with its arguments and answers what it gives back. */
  run(fn: FunctionNode, args: readonly Value[], state: State, isOutermost: boolean): Value;
}
