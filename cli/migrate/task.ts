import type { CoverageDemands } from '../../analysis/coverage/gaps.js';

/** What `migrate` does to the files: rewrite literals, or add the cases that handlers lack. */
export type Task = { readonly kind: 'literals' } | { readonly kind: 'cases'; readonly demands: CoverageDemands };

/** How a report speaks of a task. */
export interface TaskWords {
  readonly noun: string;
  readonly done: string;
  readonly title: string;
  /** The key of the count in a report for programs. */
  readonly count: string;
}

export const TASK_WORDS: Readonly<Record<Task['kind'], TaskWords>> = {
  literals: { noun: 'literal', done: 'rewritten', title: 'Rewritten', count: 'literalsRewritten' },
  cases: { noun: 'handler', done: 'extended', title: 'Extended', count: 'handlersExtended' },
};
