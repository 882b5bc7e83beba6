import type { TSESTree } from '@typescript-eslint/types';

import type { Operand } from '../operand.js';

/** A place that tells the error apart from other values. */
export interface FlowTest {
  /** The comparison, the `switch`, the look-up or the `includes` call. */
  readonly node: TSESTree.Node;
  /** `case`: a `switch` on the error. `opaque`: a test whose outcome can't be worked out, such as `error.startsWith('…')`. */
  readonly kind: 'case' | 'equality' | 'list' | 'lookup' | 'opaque';
  readonly operands: readonly Operand[];
}

/** The error, a string, used as if it were an object. */
export interface ErrorAccess {
  readonly node: TSESTree.Node;
  readonly name: string;
}

/** A call of a method on something that the file can't see into. */
export interface ForeignCall {
  readonly node: TSESTree.CallExpression;
  /** Whether it surely runs later than the handler: behind an `await`, or in a callback. */
  readonly later: boolean;
  /** Whether it depends on a test of the error that can't be worked out. */
  readonly inDoubt: boolean;
  /** The calls of the file's own functions that lead here from the handler, outermost first. */
  readonly path: readonly TSESTree.CallExpression[];
}

/** The error kept in a property of `this`. */
export interface ErrorStore {
  readonly node: TSESTree.MemberExpression;
  readonly name: string;
}

/** What a walk saw. */
export interface Notes {
  readonly tests: Map<TSESTree.Node, FlowTest>;
  readonly accesses: Map<TSESTree.Node, ErrorAccess>;
  readonly calls: ForeignCall[];
  readonly stores: ErrorStore[];
  /** Calls of `reject` functions and their like with the error: where a promise may fail with it. */
  readonly handedTo: Set<TSESTree.CallExpression>;
  /** Where a test that names this error was reached. */
  readonly named: Set<TSESTree.Node>;
  /** Where a test was reached that may name this error, which can't be worked out. */
  readonly mayName: Set<TSESTree.Node>;
  /** Where the error is handed on whatever it is. */
  readonly forwarded: Set<TSESTree.Node>;
  /** Where something is done that a test of the error chose, without naming this one. */
  readonly fallback: Set<TSESTree.Node>;
  /** Whether something is done whatever the error is, logging aside. */
  acts: boolean;
  /** Where that is done without a test of the error before it, and which of these places have one after them. */
  readonly beforeTests: Set<string>;
  readonly besideTests: Set<string>;
  /** Whether the walk was given up, because the file's functions call each other too often. */
  exhausted: boolean;
}

export function emptyNotes(): Notes {
  return {
    tests: new Map(),
    accesses: new Map(),
    calls: [],
    stores: [],
    handedTo: new Set(),
    named: new Set(),
    mayName: new Set(),
    forwarded: new Set(),
    fallback: new Set(),
    acts: false,
    beforeTests: new Set(),
    besideTests: new Set(),
    exhausted: false,
  };
}
