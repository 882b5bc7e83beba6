import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has the signals that end a process wait until no file is being written, so that no draft of one is left behind. They
 * are noticed whenever the work lets the event loop turn.
 * @returns what gives the signals their immediate effect back
 */
export function endBetweenFiles(): () => void {
  return listen((signal) => process.exit(128 + constants.signals[signal]));
}

/** Keeps the signals that end a process from doing so. */
export function ignoreEnds(): void {
  listen(() => undefined);
}

function listen(listener: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
}
