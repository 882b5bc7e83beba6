import type { FileAnalysis } from '../analysis/analyse-file.js';
import type { JitsiSettings } from '../jitsi/settings.js';
import type { Change } from './apply-edits.js';

/** What a codemod would do to one program, and what it leaves to a person. */
export interface Proposal {
  readonly changes: readonly Change[];
  /** What it can't rewrite, and why, as a sentence. */
  readonly left: readonly Remark[];
  /** What it has no business to rewrite and a person may want to see. */
  readonly lookAt: readonly Remark[];
  /** How many things are still to be done, where one change may do several; else each change does one. */
  readonly open?: number;
}

/** A value at a place in the text, with a sentence about it. */
export interface Remark {
  readonly offset: number;
  readonly value: string;
  readonly reason: string;
}

/** One codemod: which texts concern it, told without parsing them, and what it proposes for a program. */
export interface Codemod {
  readonly concerns: (text: string, path: string, settings: JitsiSettings) => boolean;
  readonly propose: (analysis: FileAnalysis) => Proposal;
}
