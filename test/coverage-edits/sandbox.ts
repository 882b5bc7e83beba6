import vm from 'node:vm';

import ts from 'typescript';

import { CONNECTION_ERRORS } from '../../jitsi/errors.js';
import { CONNECTION_EVENTS } from '../../jitsi/events.js';
import { Foreign } from './foreign.js';

/** What a program did: the calls and changes of all that is around it, in order. Null where it came to no end. */
export type Trace = readonly string[] | null;

/** An error that no release has. */
const UNHEARD_OF = 'connection.unheardOf';

/** Every known error and one that isn't, as members and values. */
export const ERRORS: readonly { readonly member: string | null; readonly value: string }[] = [
  ...CONNECTION_ERRORS,
  { member: null, value: UNHEARD_OF },
];

const LIBRARY = {
  errors: { connection: Object.fromEntries(CONNECTION_ERRORS.map(({ member, value }) => [member, value])) },
  events: { connection: Object.fromEntries(CONNECTION_EVENTS.map(({ member, value }) => [member, value])) },
};

type Listener = (...args: unknown[]) => unknown;

/**
 * Runs a program of a file, lets its connection fail with an error, and says what it did.
 * @param isWilling whether what is around gives back something that is truthy
 */
export async function traceOf(code: string, error: string, isWilling = true): Promise<Trace> {
  const foreign = new Foreign(isWilling);
  const listeners: Listener[] = [];
  const listen = (event: string, listener: Listener): void => {
    if (event === LIBRARY.events.connection['CONNECTION_FAILED']) listeners.push(listener);
  };
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- The library rejects with the string.
  const library = { ...LIBRARY, joinConference: () => Promise.reject(error) };
  const { script, names } = compiled(code);
  const context = vm.createContext({
    ...Object.fromEntries(names.map((name) => [name, foreign.named(name)])),
    JitsiMeetJS: library,
    connection: foreign.named('connection', { addEventListener: listen, on: listen }),
    exports: {},
    module: {},
    require: () => ({
      __esModule: true,
      default: library,
      JitsiConnectionErrors: LIBRARY.errors.connection,
      JitsiConnectionEvents: LIBRARY.events.connection,
    }),
  });
  script.runInContext(context, { timeout: 1000 });
  for (const listener of listeners) await foreign.note('returns', 'throws', () => listener(error, 'It failed.'));
  await foreign.settle();
  return foreign.trace;
}

interface Compiled {
  readonly script: vm.Script;
  /** Every word that may be the name of something around. */
  readonly names: readonly string[];
}

const compilations = new Map<string, Compiled>();
const BUILT_IN = new Set(vm.runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]).add('arguments');

function compiled(code: string): Compiled {
  const before = compilations.get(code);
  if (before) return before;
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.React },
  });
  // `__` is what TypeScript brings along.
  const words = new Set(outputText.match(/(?<![\w.])(?!__)[a-z_$][\w$]*/giu));
  const names = ['console', ...[...words].filter((word) => !BUILT_IN.has(word))];
  const compilation = { script: new vm.Script(outputText), names };
  compilations.set(code, compilation);
  return compilation;
}
