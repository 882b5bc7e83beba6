import type { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../../index.js';

const RECOMMENDED = {
  'jitsi/exhaustive-connection-errors': 'error',
  'jitsi/no-error-object-access': 'error',
  'jitsi/no-hasty-retry': 'warn',
  'jitsi/no-misplaced-constant': 'error',
  'jitsi/no-raw-connection-error': 'error',
  'jitsi/no-raw-connection-event': 'error',
  'jitsi/no-undefined-import': 'error',
  'jitsi/no-unknown-connection-error': 'error',
};

const ALL = { ...RECOMMENDED, 'jitsi/no-hasty-retry': 'error', 'jitsi/require-connection-failed-handler': 'error' };

const STRICT = {
  ...ALL,
  'jitsi/exhaustive-connection-errors': [
    'error',
    { mode: 'explicit', requireFallback: true, undiscriminated: 'report' },
  ],
};

describe('the configs', () => {
  it.each([
    ['recommended', RECOMMENDED],
    ['strict', STRICT],
    ['all', ALL],
  ] as const)('%s has its rules and levels, in both config systems', (name, rules) => {
    expect(plugin.configs[name]).toEqual({ name: `jitsi/${name}`, plugins: { jitsi: plugin }, rules });
    expect(plugin.configs[`legacy-${name}`]).toEqual({ plugins: ['jitsi'], rules });
  });

  it('leave no rule out', () => {
    expect(Object.keys(plugin.configs.all.rules ?? {}).sort()).toEqual(
      Object.keys(plugin.rules)
        .map((name) => `jitsi/${name}`)
        .sort(),
    );
  });

  it.each(Object.entries(plugin.rules))('%s says where its page is', (name, { meta }) => {
    expect(meta?.docs?.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`, 'u'));
  });

  it('name no rule that does not exist', () => {
    const names = Object.values(plugin.configs).flatMap(({ rules }) =>
      Object.keys((rules ?? {}) as Linter.RulesRecord),
    );
    for (const name of names) expect(Object.keys(plugin.rules)).toContain(name.replace('jitsi/', ''));
  });
});
