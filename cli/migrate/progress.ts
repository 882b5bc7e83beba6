import type { Terminal } from '../terminal.js';

const INTERVAL_MS = 100;

/** A line that counts files while someone watches. */
export interface Progress {
  readonly step: () => void;
  readonly clear: () => void;
}

/** Starts counting; where nobody watches, nothing is written. */
export function showProgress(doing: string, total: number, { isWatched, warn }: Terminal): Progress {
  if (!isWatched) return { step: ignore, clear: ignore };
  let done = 0;
  let shownAt = performance.now();
  let isShown = false;
  return {
    step() {
      done += 1;
      const now = performance.now();
      if (now - shownAt < INTERVAL_MS) return;
      shownAt = now;
      isShown = true;
      warn(`\r\u001B[K${doing} ${done}/${total}`);
    },
    clear() {
      if (isShown) warn('\r\u001B[K');
      isShown = false;
    },
  };
}

function ignore(): void {
  // Nobody watches.
}
