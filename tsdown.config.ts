import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

import type { UserConfig } from 'tsdown';
import { defineConfig } from 'tsdown';

const root = import.meta.dirname;

const shared = {
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  report: false,
  checks: { legacyCjs: false, pluginTimings: false },
  failOnWarn: true,
} satisfies UserConfig;

type Plugin = Extract<UserConfig['plugins'], { name: string }>;

/** The plugin: one file for `import` and one for `require`, with nothing in them that we didn't write. */
const plugin: UserConfig = {
  ...shared,
  name: 'plugin',
  entry: { index: 'index.ts' },
  deps: { onlyBundle: [] },
  format: { esm: { dts: {} }, cjs: { dts: { cjsDefault: true } } },
};

/** The command line runs the plugin that ESLint would run, so `index.ts` isn't bundled a second time. */
const pluginStaysOutside: Plugin = {
  name: 'plugin-stays-outside',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      const index = path.join(root, 'index.js');

      return importer !== undefined && path.resolve(path.dirname(importer), source) === index
        ? { id: index, external: 'relative' }
        : null;
    },
  },
};

/** Puts the licence of every bundled package beside the bundle. */
const thirdPartyLicences: Plugin = {
  name: 'third-party-licences',
  async generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
    const folders = new Set(
      modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0] ?? []),
    );
    const notices = [...folders].sort().map(async (folder) => {
      const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>;
      const licence = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));

      if (licence === undefined) {
        throw new Error(`${folder} is bundled, and has no licence file.`);
      }

      return `${manifest['name']} ${manifest['version']}\n\n${await readFile(path.join(folder, licence), 'utf8')}`;
    });

    this.emitFile({
      type: 'asset',
      fileName: 'third-party-licences.txt',
      source: (await Promise.all(notices)).join('\n----\n\n'),
    });
  },
};

/** The scope manager brings the names of all of TypeScript's libraries, of which the codemods ask for none. */
const withoutTypeScriptLibraries: Plugin = {
  name: 'without-typescript-libraries',
  load: {
    filter: { id: /@typescript-eslint[\\/]scope-manager[\\/]dist[\\/]lib[\\/]index\.js$/ },
    handler: () => 'exports.lib = new Map();',
  },
};

/** What the command line needs before it has found a file to work on, and the codemods need too. */
const FRONT =
  /[\\/](?:analysis[\\/](?:gate|coverage[\\/]default-demands)|cli[\\/]files[\\/](?:file-error|ignore-rules)|codemods[\\/](?:coverage-options|handles-failure|names-raw-value|settings-options)|jitsi[\\/](?:errors|near-name|settings)|rolldown[\\/]runtime|node_modules[\\/]ignore[\\/].*)\.[jt]s$/;

/** What every migration of a file takes. */
const ENGINE =
  /[\\/](?:analysis[\\/](?!coverage[\\/]edits)|codemods[\\/](?!missing-cases|transform)|jitsi[\\/]|@typescript-eslint[\\/]|eslint-visitor-keys[\\/]|cli[\\/](?:files[\\/]write-whole|migrate[\\/]migrate-file)\.ts$)/;

/**
 * The command line, and what the codemods do, as native modules.
 *
 * `@typescript-eslint/scope-manager` is bundled: jscodeshift sends every CommonJS file that a transform leads to through
 * Babel, and this one consists of a hundred of them.
 */
const commandLine: UserConfig = {
  ...shared,
  name: 'command line',
  entry: {
    cli: 'cli/main.ts',
    'codemods/transform': 'codemods/transform.ts',
    // Processes are started from a file beside the chunk that starts them.
    'migrate-worker': 'cli/migrate/migrate-worker.ts',
  },
  format: 'esm',
  dts: false,
  deps: {
    onlyBundle: [
      '@typescript-eslint/scope-manager',
      '@typescript-eslint/types',
      '@typescript-eslint/visitor-keys',
      'eslint-visitor-keys',
      // For `--ignore` alone, which is no reason for users to install something more.
      'balanced-match',
      'brace-expansion',
      // As a package of its own it takes longer to load than all of the command line.
      'ignore',
    ],
  },
  outputOptions: {
    entryFileNames: ({ name }) => (name.startsWith('codemods/') ? '[name].mjs' : '[name].js'),
    chunkFileNames: '[name]-[hash].js',
    // Two chunks and no dozen, for each costs a start of the command line a millisecond.
    codeSplitting: {
      groups: [
        { name: 'front', test: FRONT },
        { name: 'engine', test: ENGINE },
      ],
    },
  },
  plugins: [pluginStaysOutside, withoutTypeScriptLibraries, thirdPartyLicences],
};

/** A dynamic import of a transform stays one, and goes to the native module of that name. */
const dynamicImportsStayOutside: Plugin = {
  name: 'dynamic-imports-stay-outside',
  resolveId: {
    order: 'pre',
    handler(source, _importer, { kind }) {
      return kind === 'dynamic-import' ? { id: source.replace(/\.js$/, '.mjs'), external: true } : null;
    },
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'codemods/package.json', source: '{ "type": "commonjs" }\n' });
  },
};

/** What jscodeshift loads: tiny CommonJS files, one for each codemod. */
const transforms: UserConfig = {
  ...shared,
  name: 'transforms',
  entry: {
    'codemods/add-missing-cases': 'codemods/add-missing-cases.ts',
    'codemods/literals-to-constants': 'codemods/literals-to-constants.ts',
  },
  format: 'cjs',
  dts: false,
  deps: { onlyBundle: [] },
  outExtensions: () => ({ js: '.js' }),
  plugins: [dynamicImportsStayOutside],
};

export default defineConfig([plugin, commandLine, transforms]);
