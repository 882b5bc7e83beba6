import type { JitsiSettings } from '../../jitsi/settings.js';
import type { FileFailure } from '../files/file-error.js';
import type { FoundFile } from '../files/find-files.js';
import type { Task } from './task.js';

/** What is the same for every file of a run. */
export interface Job {
  readonly cwd: string;
  readonly settings: JitsiSettings;
  readonly task: Task;
  readonly write: boolean;
  readonly diff: boolean;
}

/** A file that has something to migrate, as far as can be told without reading it as a program. */
export interface Candidate extends FoundFile {
  readonly text: string;
}

/** What became of a file. */
export type FileOutcome = MigratedFile | (FileFailure & { readonly kind: 'failed' });

/** A file that was dealt with; where nothing was rewritten in it, it is as it was. */
export interface MigratedFile {
  readonly kind: 'migrated';
  readonly path: string;
  readonly rewritten: number;
  /** Asked for and not empty, else null. */
  readonly diff: string | null;
  readonly left: readonly Notice[];
  readonly lookAt: readonly Notice[];
}

/** A value that a person should see, at its place in the file as it now is. */
export interface Notice {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly value: string;
  readonly reason: string;
}
