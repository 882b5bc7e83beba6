import { describe, expect, it, vi } from 'vitest';

import { folderWith } from '../jitsi/temporary-folder.js';
import { runIn } from './run-in.js';

vi.mock('../../cli/check/load-eslint.js', () => ({ loadESLintClass: () => Promise.resolve(null) }));

describe('check without ESLint', () => {
  it('says what to install', async () => {
    expect(await runIn(folderWith({ 'a.js': '' }), ['check'])).toEqual({
      code: 2,
      out: '',
      err: 'check needs ESLint 8.57, 9 or 10: npm install --save-dev eslint\n',
    });
  });
});
