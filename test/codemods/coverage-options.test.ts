import { describe, expect, it } from 'vitest';

import { DEFAULT_DEMANDS } from '../../analysis/coverage/default-demands.js';
import { demandsFromOptions } from '../../codemods/coverage-options.js';

describe('demandsFromOptions', () => {
  it.each([
    [{}, {}],
    [{ mode: 'explicit' }, { mode: 'explicit' }],
    [{ mode: 'fallback' }, { mode: 'fallback' }],
    [{ requireFallback: true }, { requireFallback: true }],
    [{ requireFallback: 'true' }, { requireFallback: true }],
    [{ requireFallback: 'false' }, { requireFallback: false }],
  ])('reads %j', (options, demands) => {
    expect(demandsFromOptions(options)).toEqual({ ...DEFAULT_DEMANDS, ...demands });
  });

  it.each([
    [{ mode: 'all' }, '--mode is fallback or explicit, not all.'],
    [{ mode: true }, '--mode is fallback or explicit, not true.'],
    [{ requireFallback: 'src' }, '--requireFallback is true or false, not src.'],
  ])('refuses %j', (options, message) => {
    expect(() => demandsFromOptions(options)).toThrow(message);
  });
});
