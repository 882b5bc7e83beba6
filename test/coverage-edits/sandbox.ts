import vm from 'node:vm';

import ts from 'typescript';

import { CONNECTION_ERRORS } from '../../jitsi/errors.js';
import { CONNECTION_EVENTS } from '../../jitsi/events.js';

/** What a program did: the calls of everything around it, in order. */
export type Trace = readonly string[];

/** An error that no release has. */
export const UNHEARD_OF = 'connection.unheardOf';

/** The functions that the programs under test call. */
const AROUND = [
  'ask',
  'dispatch',
  'generic',
  'quit',
  'reject',
  'retry',
  'setBusy',
  'setFailed',
  'show',
  'toast',
  'track',
  'wait',
] as const;

const LIBRARY = {
  errors: { connection: Object.fromEntries(CONNECTION_ERRORS.map(({ member, value }) => [member, value])) },
  events: { connection: Object.fromEntries(CONNECTION_EVENTS.map(({ member, value }) => [member, value])) },
};

/** Runs a program of a file, lets its connection fail with an error, and says what it did. */
export async function traceOf(code: string, error: string): Promise<Trace> {
  const trace: string[] = [];
  const note =
    (name: string) =>
    (...args: readonly unknown[]): void => {
      trace.push(`${name}(${args.map(shown).join(', ')})`);
    };
  const listeners: ((...args: unknown[]) => unknown)[] = [];
  const listen = (event: string, listener: (...args: unknown[]) => unknown): void => {
    if (event === 'connection.connectionFailed') listeners.push(listener);
  };
  const library = { ...LIBRARY, joinConference: () => Promise.reject(error as unknown as Error) };
  const exported = {
    __esModule: true,
    default: library,
    JitsiMeetJS: library,
    JitsiConnectionErrors: LIBRARY.errors.connection,
    JitsiConnectionEvents: LIBRARY.events.connection,
  };
  const context = vm.createContext({
    ...Object.fromEntries(AROUND.map((name) => [name, note(name)])),
    JitsiMeetJS: library,
    connection: { addEventListener: listen, on: listen },
    console: Object.fromEntries(
      ['debug', 'error', 'info', 'log', 'warn'].map((name) => [name, note(`console.${name}`)]),
    ),
    exports: {},
    isOnline: true,
    module: {},
    require: () => exported,
    setTimeout: (task: () => void) => {
      task();
    },
  });
  compiled(code).runInContext(context);
  for (const listener of listeners) {
    try {
      const result = await listener(error, 'message');
      trace.push(`returns ${shown(result)}`);
    } catch (thrown) {
      trace.push(`throws ${shown(thrown)}`);
    }
  }
  // Rejections arrive a few turns later.
  await new Promise((resolve) => setImmediate(resolve));
  return trace;
}

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null && 'message' in value
    ? String(value.message)
    : (JSON.stringify(value) ?? 'undefined');
}

const scripts = new Map<string, vm.Script>();

function compiled(code: string): vm.Script {
  const before = scripts.get(code);
  if (before) return before;
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.React },
  });
  const script = new vm.Script(outputText);
  scripts.set(code, script);
  return script;
}
