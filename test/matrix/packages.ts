const PARSERS = {
  '@typescript-eslint/parser': '8.73.0',
  'eslint-plugin-html': '8.2.1',
  svelte: '5.57.3',
  'svelte-eslint-parser': '1.10.1',
  'vue-eslint-parser': '10.4.2',
};

/** Babel 7, whose parser stops at ESLint 9. */
const BABEL_7 = { '@babel/core': '7.29.7', '@babel/eslint-parser': '7.29.13', '@babel/preset-flow': '7.27.1' };

/** Babel 8, whose parser starts at ESLint 9. */
const BABEL_8 = { '@babel/core': '8.1.2', '@babel/eslint-parser': '8.1.2', '@babel/preset-flow': '8.0.1' };

/** Loads an eslint.config.ts for ESLint. */
const JITI = { jiti: '2.7.0' };

/** What each workspace installs beside the plugin. */
export const PACKAGES = {
  'eslint-8': { eslint: '8.57.1', typescript: '5.9.3', ...PARSERS, ...BABEL_7 },
  'eslint-9': { eslint: '9.39.5', typescript: '6.0.3', ...PARSERS, ...BABEL_7, ...JITI },
  'eslint-10': {
    eslint: '10.15.0',
    typescript: '6.0.3',
    // As its authors advise for tools that can't do with it yet.
    'typescript-7': 'npm:typescript@7.0.2',
    ...PARSERS,
    ...BABEL_8,
    ...JITI,
  },
  'typescript-5': {
    eslint: '10.15.0',
    typescript: '5.9.3',
    '@typescript-eslint/parser': PARSERS['@typescript-eslint/parser'],
    ...JITI,
  },
  'typescript-7': { eslint: '10.15.0', typescript: '7.0.2', ...JITI },
  // ESLint comes with the plugin, whose peer it is.
  'no-typescript': { oxlint: '1.94.0', ...JITI },
  gate: {
    eslint: '10.15.0',
    '@microsoft/eslint-formatter-sarif': '3.1.0',
    'eslint-formatter-gha': '2.0.1',
    '@arethetypeswrong/cli': '0.18.5',
    publint: '0.3.25',
  },
  // The language server is an application of its own and finds the project's ESLint.
  editor: { 'vscode-langservers-extracted': '4.10.0' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type WorkspaceName = keyof typeof PACKAGES;
