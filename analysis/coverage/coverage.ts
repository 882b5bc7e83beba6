import type { TSESTree } from '@typescript-eslint/types';

import { type Flow, walkWith } from '../error-flow.js';
import type { FileContext } from '../file-context.js';
import type { Notes } from '../flow/notes.js';
import { meantValue } from '../operand.js';

/**
 * What becomes of an error in a handler. `explicit`: a test named it. `fallback`: it takes a branch that no test named it
 * for, and something is done there. `forwarded`: it is handed on whatever it is. `missing`: none of these.
 */
export type Fate = 'explicit' | 'fallback' | 'forwarded' | 'missing';

/** The fate of one error, and the places that decide it. */
export interface ErrorFate {
  /** Its name in the table, or null for an error that no release has. */
  readonly member: string | null;
  readonly value: string | null;
  readonly fate: Fate;
  /** Whether a test that can't be worked out may name it. */
  readonly mayBeNamed: boolean;
  /** Whether it is also handed on, or also taken by a fallback. */
  readonly isForwarded: boolean;
  readonly isFallback: boolean;
  readonly places: readonly TSESTree.Node[];
  /** The tests that it reaches. */
  readonly reached: ReadonlySet<TSESTree.Node>;
}

/** What becomes of every error in one handler. */
export interface Coverage {
  readonly flow: Flow;
  /** Whether the handler tells any errors apart. */
  readonly discriminates: boolean;
  /** The errors in force, in the order of the table. */
  readonly errors: readonly ErrorFate[];
  /** An error that no release has. */
  readonly foreign: ErrorFate;
}

/** Works out what becomes of every error in a handler, by walking it once for each that it may tell apart. */
export function coverageOf(flow: Flow, context: FileContext): Coverage {
  const { errors } = context.inForce;
  const discriminates = flow.notes.tests.size > 0;
  if (!discriminates || flow.notes.exhausted) {
    const fate = (member: string | null, value: string | null): ErrorFate => wholesaleFate(member, value, flow.notes);
    return {
      flow,
      discriminates,
      errors: [...errors].map(([member, value]) => fate(member, value)),
      foreign: fate(null, null),
    };
  }
  const named = namedValues(flow, context);
  const foreignNotes = walkWith(flow, null, context);
  return {
    flow,
    discriminates,
    // Errors that no test names run alike, as the one does that no release has.
    errors: [...errors].map(([member, value]) => {
      const isAlike = named !== null && !named.has(value);
      return fateOf(member, value, isAlike ? foreignNotes : walkWith(flow, value, context));
    }),
    foreign: fateOf(null, null, foreignNotes),
  };
}

/** The values that the tests of a handler name, or null where one of them names something that isn't known. */
function namedValues(flow: Flow, context: FileContext): Set<string> | null {
  const values = new Set<string>();
  for (const { operands } of flow.notes.tests.values()) {
    for (const operand of operands) {
      const value = meantValue(operand, context.inForce);
      if (value === null) return null;
      values.add(value);
    }
  }
  return values;
}

/** The fate of every error in a handler that tells none apart: forwarded, a fallback if more is done than logged, or missing. */
function wholesaleFate(member: string | null, value: string | null, notes: Notes): ErrorFate {
  const isForwarded = notes.forwarded.size > 0;
  const isFallback = notes.acts || notes.fallback.size > 0 || notes.exhausted;
  const fate = isForwarded ? 'forwarded' : isFallback ? 'fallback' : 'missing';
  return {
    member,
    value,
    fate,
    mayBeNamed: notes.exhausted,
    isForwarded,
    isFallback,
    places: [...notes.forwarded],
    reached: new Set(),
  };
}

function fateOf(member: string | null, value: string | null, notes: Notes): ErrorFate {
  const isForwarded = notes.forwarded.size > 0;
  const mayBeNamed = notes.mayName.size > 0 || notes.exhausted;
  // Where a way by which no test is reached does something, it is as in a handler that tests nothing.
  const isActedOn = [...notes.beforeTests].some((place) => !notes.besideTests.has(place));
  // What can't be worked out counts as handled.
  const isFallback = notes.fallback.size > 0 || isActedOn || mayBeNamed;
  const [fate, places]: [Fate, Iterable<TSESTree.Node>] =
    notes.named.size > 0
      ? ['explicit', notes.named]
      : isForwarded
        ? ['forwarded', notes.forwarded]
        : isFallback
          ? ['fallback', notes.fallback]
          : ['missing', []];
  return {
    member,
    value,
    fate,
    mayBeNamed,
    isForwarded,
    isFallback,
    places: [...places],
    reached: new Set(notes.tests.keys()),
  };
}
