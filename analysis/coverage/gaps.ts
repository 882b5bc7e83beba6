import type { TSESTree } from '@typescript-eslint/types';

import { CONNECTION_ERRORS } from '../../jitsi/errors.js';
import type { FileContext } from '../file-context.js';
import type { Coverage, ErrorFate } from './coverage.js';
import { firstPlace } from './report-place.js';

/** What a handler has to cover. */
export interface CoverageDemands {
  /** `explicit`: every error is named. `fallback`: every error is named, or a fallback takes the rest. */
  readonly mode: 'explicit' | 'fallback';
  /** Whether there must be a fallback for errors that don't exist yet. */
  readonly requireFallback: boolean;
  /** Members that need not be named. */
  readonly ignore: readonly string[];
  readonly undiscriminated: 'allow' | 'report';
  /** Whether an error that is handed on whole counts as handled. */
  readonly forwarding: 'allow' | 'report';
}

/** What a handler leaves open. */
export interface CoverageGap {
  readonly coverage: Coverage;
  /** Where it tells errors apart for the first time; the handler itself where it doesn't. */
  readonly place: TSESTree.Node;
  readonly kind: 'discriminated' | 'undiscriminated';
  /** The errors that it should handle and doesn't. */
  readonly missing: readonly ErrorFate[];
  readonly lacksFallback: boolean;
}

/** What a handler leaves open of what is demanded, or null where that is nothing. */
export function gapOf(coverage: Coverage, demands: CoverageDemands): CoverageGap | null {
  const place = firstPlace(coverage.flow.notes.tests.values());
  if (!place) return undiscriminatedGap(coverage, demands);
  const missing = coverage.errors.filter(
    (error) => !demands.ignore.includes(error.member ?? '') && !isHandled(error, demands),
  );
  const lacksFallback = demands.requireFallback && !hasFallback(coverage.foreign, demands);
  if (missing.length === 0 && !lacksFallback) return null;
  return { coverage, place, kind: 'discriminated', missing, lacksFallback };
}

function undiscriminatedGap(coverage: Coverage, demands: CoverageDemands): CoverageGap | null {
  const isForwarded = coverage.foreign.fate === 'forwarded' && demands.forwarding === 'allow';
  if (demands.undiscriminated === 'allow' || isForwarded || coverage.foreign.mayBeNamed) return null;
  return {
    coverage,
    place: coverage.flow.node,
    kind: 'undiscriminated',
    missing: coverage.errors,
    lacksFallback: false,
  };
}

function isHandled(error: ErrorFate, { mode, forwarding }: CoverageDemands): boolean {
  if (error.fate === 'explicit' || (error.isForwarded && forwarding === 'allow')) return true;
  return mode === 'explicit' ? error.mayBeNamed : error.isFallback;
}

function hasFallback(foreign: ErrorFate, { forwarding }: CoverageDemands): boolean {
  return foreign.isFallback || (foreign.isForwarded && forwarding === 'allow');
}

/** Releases before this one had no table as such, so that an error's age means nothing to anybody. */
const FIRST_WITH_TABLE = 1366;

/**
 * One missing error as a clause of a message: its name, the release that brought it where it isn't known which release is
 * in force, and what to do about it.
 */
export function describeMissing({ member }: ErrorFate, { inForce }: FileContext): string {
  const known = CONNECTION_ERRORS.find((error) => error.member === member);
  if (!known) return `${member ?? ''}.`;
  const { release } = known.since;
  const since =
    inForce.basis === 'assumed' && release !== null && release > FIRST_WITH_TABLE ? ` (since v${release})` : '';
  return `${known.member}${since}: ${known.recovery.sentence}`;
}
