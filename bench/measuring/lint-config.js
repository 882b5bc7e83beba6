import { loadBuiltPlugin } from './built-plugin.js';
import { requireTool } from './tools.js';

/** How the real code is parsed: its `.js` files are plain JavaScript. */
function parsing() {
  return [
    {
      // The comments in the code turn rules off and on that aren't measured.
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    { files: ['**/*.js'] },
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: requireTool('@typescript-eslint/parser') } },
  ];
}

/** What a lint run is configured with, by name. */
const PARTS = {
  /** All our rules. */
  plugin: async () => (await loadBuiltPlugin()).configs.all,
  /** The rule that migrates. */
  migration: async () => ({
    plugins: { jitsi: await loadBuiltPlugin() },
    rules: { 'jitsi/no-raw-connection-error': 'error' },
  }),
  /** What nearly every project has. */
  recommended: () => requireTool('@eslint/js').configs.recommended,
  /** Rules to compare with, each known for what it costs. */
  comparison: () => ({
    plugins: {
      'react-hooks': requireTool('eslint-plugin-react-hooks'),
      'testing-library': requireTool('eslint-plugin-testing-library'),
    },
    rules: {
      eqeqeq: 'error',
      'no-unused-vars': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'testing-library/await-async-queries': 'error',
    },
  }),
};

/** A flat config for the real code. */
export async function lintConfig(parts) {
  return [...parsing(), ...(await Promise.all(parts.map((part) => PARTS[part]())))];
}
