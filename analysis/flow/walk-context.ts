import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import type { Binding } from '../scopes.js';
import type { Notes } from './notes.js';
import type { Slot } from './slot.js';
import type { State } from './state.js';
import type { Captured, FunctionValue, Value } from './value.js';

/** Which error a handler is walked with: any of them, every test open; or one value, `null` for one that no release has. */
export type Subject = { readonly kind: 'any' } | { readonly kind: 'value'; readonly value: string | null };

/** What a function is called with; null where it is called from out of sight, with anything. */
export type Arguments = readonly Value[] | null;

/** A function that is being walked. */
export interface Frame {
  readonly fn: TSESTree.Node;
  readonly args: Arguments;
  /** What it uses of functions around it that have ended. */
  readonly captured: Captured | null;
  /** Whether its result goes to the library, or to nobody, and not back into the file's code. */
  readonly isOutermost: boolean;
  readonly results: Value[];
  /** How things stood at each `return`. */
  readonly exits: State[];
}

/** Where the jumps out of a construct, or to the next turn of a loop, meet the code that follows. */
export interface Landing {
  readonly target: TSESTree.Node;
  readonly breaks: State[];
  readonly continues: State[];
}

/** One walk of a handler: its error, what it saw so far, and the ways into the parts that understand each kind of node. */
export interface Walk {
  readonly context: FileContext;
  readonly subject: Subject;
  readonly notes: Notes;
  readonly frames: Frame[];
  readonly landings: Landing[];
  /** The `try`s that a throw may end up in, innermost last, with how things stood when it did; null where none catches it. */
  readonly catches: (State[] | null)[];
  /** The calls of the file's own functions that are being followed. */
  readonly path: TSESTree.CallExpression[];
  /** What variables hold from the start, as far as it was looked up. */
  readonly initials: Map<Binding, Value>;
  /** The slots of variables that are assigned to after their declaration. */
  readonly changing: Set<Slot>;
  /** How many tests of the error were walked over, each time anew. */
  asked: number;
  /** How many more nodes may be looked at. */
  budget: number;
  /** How deep in the tree the walk is. */
  depth: number;
  evaluate(node: TSESTree.Node, state: State): Value;
  execute(node: TSESTree.Node, state: State): void;
  /** Walks a function with its arguments and answers what it gives back. */
  run(fn: FunctionValue, args: Arguments, state: State, isOutermost: boolean): Value;
}
