import type { ESLint, Linter } from 'eslint';

import manifest from './package.json' with { type: 'json' };
import { rules } from './rules/all-rules.js';
import { ruleSets } from './rules/configs.js';

const plugin = {
  meta: { name: manifest.name, version: manifest.version, namespace: 'jitsi' },
  rules: rules as unknown as NonNullable<ESLint.Plugin['rules']>,
  configs: {} as {
    recommended: Linter.Config;
    strict: Linter.Config;
    all: Linter.Config;
    'legacy-recommended': Linter.LegacyConfig;
    'legacy-strict': Linter.LegacyConfig;
    'legacy-all': Linter.LegacyConfig;
  },
} satisfies ESLint.Plugin;

for (const name of ['recommended', 'strict', 'all'] as const) {
  const own = ruleSets[name] as Linter.RulesRecord;
  plugin.configs[name] = { name: `jitsi/${name}`, plugins: { jitsi: plugin }, rules: own };
  plugin.configs[`legacy-${name}`] = { plugins: ['jitsi'], rules: own };
}

export default plugin;
