/** What a command sees of the process that it runs in. */
export interface Terminal {
  /** The working folder, absolute. */
  readonly cwd: string;
  /** Standard output: what was asked for. */
  readonly print: (text: string) => void;
  /** Standard error: what has to be said besides. */
  readonly warn: (text: string) => void;
  /** Whether someone watches standard error, so that progress is worth showing. */
  readonly isWatched: boolean;
}

/** 0: nothing wrong. 1: something for a person to see to. 2: wrong usage, or a file that failed. */
export type ExitCode = 0 | 1 | 2;
