import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { readContext } from './file-context.js';
import type { RawConstant } from './finding.js';
import { type Coverage, coverageOf } from './coverage/coverage.js';
import { testedPart } from './coverage/edits/tested-error.js';
import { type Flow, furtherFlows, handlerFlows, testsIn } from './error-flow.js';
import { lazily } from './lazily.js';
import { showsLibrary } from './library-evidence.js';
import { type ErrorLiteral, rawErrors, unshownComparisons } from './raw-errors.js';
import { rawEvents } from './raw-events.js';
import { type MisplacedConstant, misplacedConstants } from './misplaced-constants.js';
import { type Topics, topicsOf } from './topics.js';
import { type UndefinedImport, undefinedImports } from './undefined-imports.js';
import { type UnheardConnection, unheardConnections } from './unheard-connections.js';
import { type UnknownError, unknownErrors } from './unknown-errors.js';
import { type HastyRetry, hastyRetries } from './hasty-retries.js';
import { type ObjectAccess, objectAccesses } from './object-accesses.js';
import type { SourceFile } from './source-file.js';

/** What a file does with the connection errors. Each list is worked out when it is first asked for. */
export interface FileAnalysis {
  readonly context: FileContext;
  readonly showsLibrary: boolean;
  readonly rawErrors: readonly RawConstant[];
  readonly rawEvents: readonly RawConstant[];
  /** Every way of the error through the file. */
  readonly flows: readonly Flow[];
  /** What becomes of every error, for each handler: listeners, and what receives the rejection of `joinConference()`. */
  readonly coverages: readonly Coverage[];
  readonly unknownErrors: readonly UnknownError[];
  readonly misplacedConstants: readonly MisplacedConstant[];
  readonly objectAccesses: readonly ObjectAccess[];
  readonly hastyRetries: readonly HastyRetry[];
  readonly undefinedImports: readonly UndefinedImport[];
  readonly unheardConnections: readonly UnheardConnection[];
  /** Exact comparisons, where the file doesn't show the library; empty where it does. */
  readonly unshownComparisons: readonly ErrorLiteral[];
}

const DECLARATIONS = /\.d\.[cm]?ts$/iu;

/**
 * Analyses a file whose text opened the gate. A declaration file only defines, so nothing is found in it.
 * @param readTopics what the file may be about; only what it says is looked for
 */
export function analyseFile(file: SourceFile, readTopics: (file: SourceFile) => Topics = topicsOf): FileAnalysis {
  const context = readContext(file);
  const topics = lazily(() => readTopics(file));
  const shown = lazily(() => !DECLARATIONS.test(file.path) && showsLibrary(context));
  const about = <Finding>(
    isAbout: (topics: Topics) => boolean,
    find: () => readonly Finding[],
  ): (() => readonly Finding[]) => lazily(() => (isAbout(topics()) && shown() ? find() : []));

  const isHandler = ({ handlers }: Topics): boolean => handlers;
  const isValue = ({ values }: Topics): boolean => values;
  const isFlow = ({ handlers, reducers }: Topics): boolean => handlers || reducers;
  /** Whether a string that the error is tested with may be worth a word. */
  const isString = ({ lookalikes, values }: Topics): boolean => lookalikes || values;

  const handled = about(isHandler, () => handlerFlows(context));
  const flows = about(isFlow, () => [...handled(), ...furtherFlows(handled(), topics(), context)]);
  /** The flows where what the error is tested with may give a finding; else nobody needs to follow it. */
  const testing = (isAbout: (topics: Topics) => boolean): readonly Flow[] => (isAbout(topics()) ? flows() : []);

  const coverages = about(isHandler, () => handled().map((flow) => coverageOf(flow, context)));
  const rawErrorsFound = about(isValue, () =>
    rawErrors(
      context,
      lazily(() => testedLiterals(flows())),
    ),
  );
  const rawEventsFound = about(isValue, () => rawEvents(context));
  const unknown = about(
    // Where nothing is listened to, a string is unknown only if another release has it: then it is a known value.
    (asked) => asked.constants || asked.values || (asked.lookalikes && isFlow(asked)),
    () => unknownErrors(testing(isString), context),
  );
  const misplaced = about(
    (asked) => asked.constants || (asked.strangers && isFlow(asked)),
    () => misplacedConstants(topics(), flows, context),
  );
  const accesses = about(isHandler, () => oncePlace(handled().flatMap((flow) => objectAccesses(flow, context))));
  const hasty = about(isHandler, () => oncePlace(handled().flatMap((flow) => hastyRetries(flow, context))));
  const undefinedFound = about(
    ({ imports }) => imports,
    () => undefinedImports(context),
  );
  const unheard = about(
    ({ connections }) => connections,
    () => unheardConnections(context),
  );
  const unshown = lazily(() =>
    !topics().values || DECLARATIONS.test(file.path) || shown() ? [] : unshownComparisons(context),
  );

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
    get flows() {
      return flows();
    },
    get coverages() {
      return coverages();
    },
    get unknownErrors() {
      return unknown();
    },
    get misplacedConstants() {
      return misplaced();
    },
    get objectAccesses() {
      return accesses();
    },
    get hastyRetries() {
      return hasty();
    },
    get undefinedImports() {
      return undefinedFound();
    },
    get unheardConnections() {
      return unheard();
    },
    get unshownComparisons() {
      return unshown();
    },
  };
}

/** The first finding of each place: two handlers may share what they do. */
function oncePlace<Finding extends { readonly node: TSESTree.Node }>(findings: readonly Finding[]): Finding[] {
  const places = new Map<TSESTree.Node, Finding>();
  for (const finding of findings) if (!places.has(finding.node)) places.set(finding.node, finding);
  return [...places.values()];
}

/** The literals that the error is tested with, wherever they are written, each with what is tested; a definition of the file's own is none. */
function testedLiterals(flows: readonly Flow[]): Map<TSESTree.Node, TSESTree.Node | null> {
  const literals = new Map<TSESTree.Node, TSESTree.Node | null>();
  for (const test of testsIn(flows)) {
    for (const operand of test.operands) {
      if (operand.kind === 'string' && !operand.own) literals.set(operand.literal, testedPart(test));
    }
  }
  return literals;
}
