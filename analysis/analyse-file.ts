import type { FileContext } from './file-context.js';
import { readContext } from './file-context.js';
import type { RawConstant } from './finding.js';
import { lazily } from './lazily.js';
import { showsLibrary } from './library-evidence.js';
import { type ErrorLiteral, rawErrors, unshownComparisons } from './raw-errors.js';
import { rawEvents } from './raw-events.js';
import type { SourceFile } from './source-file.js';

/** What a file does with the connection errors. Each list is worked out when it is first asked for. */
export interface FileAnalysis {
  readonly context: FileContext;
  readonly showsLibrary: boolean;
  readonly rawErrors: readonly RawConstant[];
  readonly rawEvents: readonly RawConstant[];
  /** Exact comparisons, where the file doesn't show the library; empty where it does. */
  readonly unshownComparisons: readonly ErrorLiteral[];
}

const DECLARATIONS = /\.d\.[cm]?ts$/iu;

/** Analyses a file whose text opened the gate. A declaration file only defines, so nothing is found in it. */
export function analyseFile(file: SourceFile): FileAnalysis {
  const context = readContext(file);
  const shown = lazily(() => !DECLARATIONS.test(file.path) && showsLibrary(context));
  const ifShown = <Finding>(find: () => readonly Finding[]): (() => readonly Finding[]) =>
    lazily(() => (shown() ? find() : []));

  const rawErrorsFound = ifShown(() => rawErrors(context, new Set()));
  const rawEventsFound = ifShown(() => rawEvents(context));
  const unshown = lazily(() => (shown() || DECLARATIONS.test(file.path) ? [] : unshownComparisons(context)));

  return {
    context,
    get showsLibrary() {
      return shown();
    },
    get rawErrors() {
      return rawErrorsFound();
    },
    get rawEvents() {
      return rawEventsFound();
    },
    get unshownComparisons() {
      return unshown();
    },
  };
}
