import { languageOf } from '../../codemods/parse/dialect.js';
import { shrink } from '../coverage/oracle/shrink.js';
import { check } from './check.js';
import { isReadable } from './check-codemods.js';
import { type Input, inputOf } from './input.js';
import type { Violation } from './violation.js';

/** What was tried, and what went wrong. */
export interface Figures {
  readonly inputs: number;
  /** How many of them are programs; of the others only that nothing fails is known. */
  readonly programs: number;
  readonly failures: readonly Failure[];
}

/** An input that something is wrong with, and the least of it that shows the same. */
export interface Failure {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly input: Input;
  readonly smallest: string;
}

/** How many failures are enough for one run. */
const MOST_FAILURES = 10;

/** Tries the inputs of a row of seeds, up to the first few that fail. */
export function fuzz(
  seed: number,
  count: number,
  folders: readonly string[],
  onProgress: (figures: Figures) => void = () => undefined,
): Figures {
  let figures: Figures = { inputs: 0, programs: 0, failures: [] };
  for (let next = seed; next < seed + count && figures.failures.length < MOST_FAILURES; next += 1) {
    const input = inputOf(next, folders);
    const violations = check(input);
    const [first] = violations;
    const failure = first ? [{ seed: next, violations, input, smallest: smallestOf(input, first) }] : [];
    figures = {
      inputs: figures.inputs + 1,
      programs: figures.programs + (isReadable(input) ? 1 : 0),
      failures: [...figures.failures, ...failure],
    };
    onProgress(figures);
  }
  return figures;
}

/** Shrinking stops there, in milliseconds. */
const PATIENCE = 20_000;

function smallestOf(input: Input, { property }: Violation): string {
  const deadline = Date.now() + PATIENCE;
  const isOfInterest = (text: string): boolean =>
    Date.now() < deadline && check({ ...input, text }).some((violation) => violation.property === property);
  try {
    return shrink(input.text, isOfInterest, languageOf(input.path));
  } catch (error) {
    // Too deep to be taken apart.
    if (error instanceof RangeError) return input.text;
    throw error;
  }
}

/** A failure in words, with all that is needed to see it again. */
export function describeFailure({ seed, violations, input, smallest }: Failure): string {
  return [
    `Seed ${seed}, ${input.path}, settings ${JSON.stringify(input.settings)}`,
    ...violations.map(({ property, detail }) => `  ${property}: ${detail.slice(0, 600)}`),
    '--- smallest',
    smallest,
    '---',
  ].join('\n');
}
