import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { showProgress } from '../../cli/migrate/progress.js';

const LINE_START = '\r\u001B[K';

function watch(isWatched: boolean): { said: string[]; steps: (count: number) => void; clear: () => void } {
  const said: string[] = [];
  const terminal = { cwd: '/', print: vi.fn(), warn: (text: string) => said.push(text), isWatched };
  const { step, clear } = showProgress('Reading', 300, terminal);
  return {
    said,
    clear,
    steps(count) {
      for (let index = 0; index < count; index += 1) step();
    },
  };
}

describe('showProgress', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => vi.useRealTimers());

  it('counts on one line, some times a second', () => {
    const { said, steps, clear } = watch(true);
    steps(100);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(150);
    steps(50);
    vi.advanceTimersByTime(150);
    steps(50);
    expect(said).toEqual([`${LINE_START}Reading 101/300`, `${LINE_START}Reading 151/300`]);
    clear();
    expect(said.slice(2)).toEqual([LINE_START]);
  });

  it('clears nothing that it did not write', () => {
    const { said, steps, clear } = watch(true);
    steps(10);
    clear();
    expect(said).toEqual([]);
  });

  it('says nothing where nobody watches', () => {
    const { said, steps, clear } = watch(false);
    vi.advanceTimersByTime(1000);
    steps(10);
    clear();
    expect(said).toEqual([]);
  });
});
