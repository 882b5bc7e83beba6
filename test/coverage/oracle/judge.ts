import type { Coverage, ErrorFate } from '../../../analysis/coverage/coverage.js';
import type { Deeds } from './recorder.js';
import { ERRORS, FOREIGN_ERROR, type Witness } from './witness.js';

/** A point on which the analysis and what was seen are at odds. */
export interface Disagreement {
  /** `wrong`: what the analysis says isn't so. `blind`: it takes for handled what surely isn't. */
  readonly kind: 'blind' | 'wrong';
  readonly error: string;
  readonly said: string;
  readonly seen: string;
}

/** What was seen of one error under all answers. */
interface Sight {
  readonly isNamed: boolean;
  /** Where it did something that isn't done whatever the error is. */
  readonly outward: string | null;
  readonly inward: string | null;
  readonly handedOn: string | null;
  /** Whether it is handed on at a place where every error is. */
  readonly isAlwaysHandedOn: boolean;
  /** Whether anything is done at all but logging. */
  readonly acts: boolean;
  /** What is done where no test of the error is reached, and nowhere else: as in a handler that tests nothing. */
  readonly apart: string | null;
}

/** Compares what the analysis says of a handler with what was seen when it ran. */
export function judge(coverage: Coverage, witness: Witness): Disagreement[] {
  // Nothing else in a program equals the error that no release has.
  const isCompared = witness.runs.some((runs) => (runs.get(FOREIGN_ERROR)?.compared.size ?? 0) > 0);
  const sights = [...ERRORS].map(([member, value]) => [member, value, fateOf(coverage, member)] as const);
  const found = [...sights, ['an error of the future', FOREIGN_ERROR, coverage.foreign] as const].flatMap(
    ([name, value, fate]) =>
      (coverage.discriminates ? judgeFate : judgeWholesale)(name, fate, sightOf(value, witness), witness),
  );
  if (isCompared && !coverage.discriminates) {
    found.push({ kind: 'wrong', error: 'all', said: 'no test', seen: 'the error is compared' });
  }
  return found;
}

function fateOf(coverage: Coverage, member: string): ErrorFate {
  const found = coverage.errors.find((error) => error.member === member);
  if (!found) throw new Error(`There is no fate of ${member}.`);
  return found;
}

function judgeFate(
  error: string,
  { fate, isForwarded, mayBeNamed, isFallback }: ErrorFate,
  sight: Sight,
  witness: Witness,
): Disagreement[] {
  const wrong = (said: string, seen: string): Disagreement => ({ kind: 'wrong', error, said, seen });
  const blind = (said: string, seen: string): Disagreement => ({ kind: 'blind', error, said, seen });
  const found: Disagreement[] = [];
  if (fate === 'missing') {
    if (sight.isNamed) found.push(wrong('missing', 'a test named it'));
    if (sight.outward !== null) found.push(wrong('missing', `something was done: ${sight.outward}`));
    if (sight.handedOn !== null) found.push(wrong('missing', `it was handed on: ${sight.handedOn}`));
    if (sight.apart !== null) found.push(wrong('missing', `no test was reached: ${sight.apart}`));
  }
  if (witness.isExhaustive) {
    if (fate === 'explicit' && !sight.isNamed) found.push(wrong('explicit', 'no test named it'));
    if (isForwarded && sight.handedOn === null) found.push(wrong('forwarded', 'it was not handed on'));
  }
  if (witness.isOpen || witness.isDegenerate) return found;
  if (sight.isNamed && fate !== 'explicit' && !mayBeNamed) found.push(blind(fate, 'a test named it'));
  const isNothing = !sight.isNamed && sight.handedOn === null && sight.outward === null && sight.inward === null;
  if (isNothing && fate !== 'missing') found.push(blind(fate, 'nothing was done'));
  // A `default` that every error gets to takes it, whatever is done there.
  if (sight.isAlwaysHandedOn && !isForwarded && !isFallback) found.push(blind(fate, 'it was handed on'));
  return found;
}

function judgeWholesale(error: string, { fate }: ErrorFate, sight: Sight, witness: Witness): Disagreement[] {
  const wrong = (seen: string): Disagreement[] => [{ kind: 'wrong', error, said: `${fate}, as every error`, seen }];
  if (fate === 'missing' && sight.acts) return wrong('something was done');
  if (fate === 'missing' && sight.handedOn !== null) return wrong('it was handed on');
  if (fate === 'forwarded' && witness.isExhaustive && sight.handedOn === null) return wrong('it was not handed on');
  return [];
}

function sightOf(error: string, { runs }: Witness): Sight {
  const all = runs.flatMap((byError): Compared[] => {
    const mine = byError.get(error);
    return mine ? [{ mine, others: [...byError.values()] }] : [];
  });
  return {
    isNamed: all.some(({ mine }) => mine.named.size > 0),
    outward: firstOf(all, ({ mine, others }) => (mine.defaults.size > 0 ? 'a default' : own(mine, others, 'outward'))),
    inward: firstOf(all, ({ mine, others }) => own(mine, others, 'inward')),
    handedOn: firstOf(all, ({ mine }) => [...mine.handedOn][0] ?? null),
    isAlwaysHandedOn: all.some(({ mine, others }) =>
      [...mine.handedOn].some((place) => others.every(({ handedOn }) => handedOn.has(place))),
    ),
    apart: apartIn(all.map(({ mine }) => mine)),
    acts: all.some(({ mine }) => [...mine.outward].some((deed) => !mine.logged.has(deed))),
  };
}

/** Something that was only done in runs in which the error was compared with nothing. */
function apartIn(runs: readonly Deeds[]): string | null {
  const beside = new Set(runs.flatMap((run) => (isTested(run) ? [...run.outward] : [])));
  for (const run of runs) {
    // What a `catch` does is about whatever went wrong, and not about the error.
    if (isTested(run) || run.failed.size > 0) continue;
    const deed = [...run.outward].find((each) => !run.logged.has(each) && !beside.has(each));
    if (deed !== undefined) return deed;
  }
  return null;
}

function isTested({ compared, named, defaults }: Deeds): boolean {
  return compared.size > 0 || named.size > 0 || defaults.size > 0;
}

interface Compared {
  readonly mine: Deeds;
  readonly others: readonly Deeds[];
}

function firstOf(all: readonly Compared[], find: (run: Compared) => string | null): string | null {
  for (const run of all) {
    const found = find(run);
    if (found !== null) return found;
  }
  return null;
}

/** Something that one error's run did and not every other's. */
function own(mine: Deeds, others: readonly Deeds[], what: 'inward' | 'outward'): string | null {
  return [...mine[what]].find((deed) => !others.every((other) => other[what].has(deed))) ?? null;
}
