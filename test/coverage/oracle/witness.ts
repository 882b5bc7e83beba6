import vm from 'node:vm';

import { connectionErrorsOfRelease, LATEST_RELEASE } from '../../../jitsi/releases.js';
import { foreignName } from './foreign.js';
import { instrument, type Instrumented } from './instrument.js';
import { type Deeds, HANDLER, Recorder } from './recorder.js';

/** What was seen of a handler when it was run with every error, under every answer that something foreign may give. */
export interface Witness {
  /** The runs under the same answers, by the error. */
  readonly runs: readonly ReadonlyMap<string, Deeds>[];
  /** Whether no answers are left that were not tried. */
  readonly isExhaustive: boolean;
  /** Whether anything foreign had a say in what was done. */
  readonly isOpen: boolean;
  /** Whether some condition came out the same in all runs or was never reached, so that what it chooses isn't chosen by the error. */
  readonly isDegenerate: boolean;
}

/** The errors of the newest release: member to value. */
export const ERRORS: ReadonlyMap<string, string> = connectionErrorsOfRelease(LATEST_RELEASE);
/** An error that no release has. */
export const FOREIGN_ERROR = 'connection.errorOfTheFuture';
const OTHERS = [FOREIGN_ERROR, 'another layer'];
const MAX_RUNS = 24;
const MAX_QUESTIONS = 5;

const LIBRARY = {
  errors: { connection: Object.fromEntries(ERRORS) },
  events: { connection: { CONNECTION_FAILED: 'connection.connectionFailed' } },
};

/**
 * Runs a program's handler in every way; null where one of them doesn't end.
 * @param isFickle whether what is foreign may answer otherwise when it is asked the same again, as it may in truth
 */
export function witness(text: string, isFickle = false): Witness | null {
  const { conditions, ...code } = instrument(text);
  const program = compile(code);
  const errors = new Set([...ERRORS.values(), ...OTHERS]);
  const questions = new Set<string>();
  const tried = new Map<string, Map<string, Deeds>>();
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const answers of answersTo([...questions])) {
      const deeds = deedsUnder(answers, tried);
      for (const error of errors) {
        if (deeds.has(error)) continue;
        isNew = true;
        const run = runOnce(program, error, answers, isFickle);
        if (!run) return null;
        deeds.set(error, run);
        for (const question of run.asked) questions.add(question);
      }
      for (const strings of comparedIn(deeds.values()).values()) for (const string of strings) errors.add(string);
    }
  }
  const runs = [...tried.values()];
  return {
    runs,
    isExhaustive: questions.size <= MAX_QUESTIONS,
    isOpen: questions.size > 0,
    isDegenerate: hasDegenerateTest(runs, conditions),
  };
}

function deedsUnder(answers: ReadonlyMap<string, boolean>, tried: Map<string, Map<string, Deeds>>): Map<string, Deeds> {
  const said = [...answers].flatMap(([question, answer]) => (answer ? [question] : []));
  const key = said.join('|');
  const deeds = tried.get(key) ?? new Map<string, Deeds>();
  tried.set(key, deeds);
  return deeds;
}

/** What the error was compared with, by the place: one where the error stood whichever it was. */
function comparedIn(runs: Iterable<Deeds>): Map<number, Set<string>> {
  const once = new Set<number>();
  const compared = new Map<number, Set<string>>();
  for (const run of runs) {
    for (const [place, strings] of run.compared) {
      if (once.has(place)) compared.set(place, new Set([...(compared.get(place) ?? []), ...strings]));
      once.add(place);
    }
  }
  return compared;
}

/** Every combination of answers where that is few, else none, all, and each by itself. */
function answersTo(questions: readonly string[]): ReadonlyMap<string, boolean>[] {
  if (questions.length <= MAX_QUESTIONS) {
    return Array.from(
      { length: 2 ** questions.length },
      (_, bits) => new Map(questions.map((question, index) => [question, (bits & (1 << index)) !== 0])),
    );
  }
  const singles = questions
    .slice(0, MAX_RUNS - 2)
    .map((yes) => new Map(questions.map((question) => [question, question === yes])));
  return [new Map(), new Map(questions.map((question) => [question, true])), ...singles];
}

function hasDegenerateTest(runs: readonly ReadonlyMap<string, Deeds>[], conditions: ReadonlySet<number>): boolean {
  const outcomes = new Map<number, Set<boolean>>();
  for (const deeds of runs) {
    for (const run of deeds.values()) {
      for (const [test, seen] of run.outcomes) {
        const all = outcomes.get(test) ?? new Set();
        for (const outcome of seen) all.add(outcome);
        outcomes.set(test, all);
      }
    }
  }
  return [...outcomes.values()].some(({ size }) => size === 1) || [...conditions].some((id) => !outcomes.has(id));
}

const context = vm.createContext({}, { microtaskMode: 'afterEvaluate' });
const step = new vm.Script('step()');

/** Waits for a promise of the sandbox with a callback of the sandbox, which alone is run with the rest of what happens there. */
const whenFulfilled = new vm.Script(
  '(promise, run) => { promise.then((value) => run(value), () => {}); }',
).runInContext(context) as (promise: unknown, run: (value: unknown) => void) => void;

/** Runs something in the sandbox, and then everything that its promises wait for. */
function inSandbox(run: () => void): void {
  context['step'] = run;
  step.runInContext(context);
}

type Program = (recorder: Recorder, ...foreign: unknown[]) => void;

function compile({ code, foreignNames }: Omit<Instrumented, 'conditions'>): {
  readonly run: Program;
  readonly foreignNames: readonly string[];
} {
  try {
    return { run: new vm.Script(code).runInContext(context) as Program, foreignNames };
  } catch (error) {
    throw new SyntaxError(`${String(error)}\n${code}`);
  }
}

/** The connection, and the ways in which a handler gets the error. */
class Library {
  readonly handlers = new Set<(...args: unknown[]) => unknown>();
  readonly rejections = new Set<(error: string) => void>();

  constructor(private readonly recorder: Recorder) {}

  /** What a name of the library is, or something foreign. */
  named(name: string): unknown {
    if (name === 'JitsiMeetJS') return { ...LIBRARY, joinConference: () => this.join() };
    if (name !== 'connection') return this.recorder.foreign(name);
    const connection = this.recorder.foreign('connection') as Record<string, unknown>;
    connection['addEventListener'] = (event: unknown, handler: () => unknown) => {
      if (event === LIBRARY.events.connection.CONNECTION_FAILED) this.handlers.add(handler);
    };
    return connection;
  }

  private join(): unknown {
    const Inner = vm.runInContext('Promise', context) as PromiseConstructor;
    return new Inner((_resolve, reject) => this.rejections.add(reject));
  }
}

function runOnce(
  program: ReturnType<typeof compile>,
  error: string,
  answers: ReadonlyMap<string, boolean>,
  isFickle: boolean,
): Deeds | null {
  const recorder = new Recorder(error, answers, isFickle);
  const library = new Library(recorder);
  const safely = (run: () => unknown) => () => {
    try {
      run();
    } catch {
      // What a handler throws is nobody's business here.
    }
  };
  inSandbox(safely(() => program.run(recorder, ...program.foreignNames.map((name) => library.named(name)))));
  const [handler] = library.handlers;
  if (!handler && library.rejections.size === 0) throw new Error('The program has no handler.');
  for (const reject of library.rejections) {
    recorder.arrive();
    inSandbox(() => reject(error));
  }
  if (handler) inSandbox(safely(() => handle(recorder, () => handler(error, 'It failed.'))));
  for (let turn = 0; turn < 60; turn += 1) {
    const task = recorder.tasks.shift();
    if (!task) break;
    inSandbox(safely(task));
  }
  if (!handler) recorder.finish(recorder.returns.get(HANDLER)?.value);
  return recorder.isEndless ? null : recorder.deeds;
}

function handle(recorder: Recorder, run: () => unknown): void {
  const result = recorder.handle(run);
  const isPromise = Object.prototype.toString.call(result) === '[object Promise]' && foreignName(result) === null;
  if (!isPromise) {
    recorder.finish(result);
    return;
  }
  whenFulfilled(result, (value) => recorder.finish(value));
}
