import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Linter } from 'eslint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readImports } from './architecture/imports.js';
import plugin from '../index.js';

const root = path.dirname(import.meta.dirname);
const project = mkdtempSync(path.join(tmpdir(), 'package-'));
const installed = path.join(project, 'node_modules', 'eslint-plugin-jitsi');

/** What is put on the registry, unpacked into a project that has nothing else installed. */
beforeAll(() => {
  if (!existsSync(path.join(root, 'dist', 'index.js'))) {
    throw new Error('dist/ is missing. Run `npm run build` first.');
  }

  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(project, packed), '--strip-components=1', '-C', installed]);
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

const inPackage = (file: string): string => readFileSync(path.join(installed, file), 'utf8');

function runInProject(file: string, text: string): unknown {
  writeFileSync(path.join(project, file), text);

  return JSON.parse(execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' }));
}

function manifest(): { version: string } {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
}

const SHAPE =
  'JSON.stringify({ rules: Object.keys(plugin.rules), configs: Object.keys(plugin.configs), meta: plugin.meta })';
const shape = {
  rules: Object.keys(plugin.rules),
  configs: Object.keys(plugin.configs),
  meta: { name: 'eslint-plugin-jitsi', namespace: 'jitsi', version: manifest().version },
};

describe('the packed plugin', () => {
  it('loads by import', () => {
    expect(runInProject('load.mjs', `import plugin from 'eslint-plugin-jitsi'; console.log(${SHAPE});`)).toEqual(shape);
  });

  it('is what require gives', () => {
    expect(runInProject('load.cjs', `const plugin = require('eslint-plugin-jitsi'); console.log(${SHAPE});`)).toEqual(
      shape,
    );
  });

  it.each(['dist/index.js', 'dist/index.cjs'])('imports no package: %s', (file) => {
    const imported = readImports(file, inPackage(file)).map(({ specifier }) => specifier);

    expect(imported.filter((specifier) => !specifier.startsWith('node:'))).toEqual([]);
  });

  it('has the same types by import and by require', () => {
    symlinkSync(path.join(root, 'node_modules', 'eslint'), path.join(project, 'node_modules', 'eslint'));

    const use = `
      const names: string[] = Object.keys(plugin.rules);
      plugin.configs.recommended satisfies Linter.Config;
      plugin.configs['legacy-strict'] satisfies Linter.LegacyConfig;
      // @ts-expect-error There is no such config.
      plugin.configs.none;
    `;
    const files = {
      'types.mts': `import type { Linter } from 'eslint'; import plugin from 'eslint-plugin-jitsi'; ${use}`,
      'types.cts': `import type { Linter } from 'eslint'; import plugin = require('eslint-plugin-jitsi'); ${use}`,
    };

    for (const [file, text] of Object.entries(files)) {
      writeFileSync(path.join(project, file), text);
    }

    const program = ts.createProgram(
      Object.keys(files).map((file) => path.join(project, file)),
      { module: ts.ModuleKind.NodeNext, strict: true, noEmit: true, skipLibCheck: true, types: [] },
    );
    const complaints = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);

    expect(complaints).toEqual([]);
  });

  it('holds nothing but what it needs', () => {
    expect(readdirSync(installed).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
  });
});

describe('the packed command line', () => {
  it('is an executable file', () => {
    expect(inPackage('dist/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
    // The owner's bit alone: the umask of whoever unpacks may keep it from the others.
    expect(statSync(path.join(installed, 'dist/cli.js')).mode & 0o100).toBe(0o100);
  });

  it('starts without any package', () => {
    const waiting = ['dist/cli.js'];
    const packages: string[] = [];

    for (const file of waiting) {
      const statics = inPackage(file).matchAll(/^(?:import|export)\b.*?["'](?<specifier>[^"']+)["'];$/gm);

      for (const { groups } of statics) {
        const specifier = groups?.['specifier'] ?? '';

        if (specifier.startsWith('.')) {
          waiting.push(path.posix.join(path.posix.dirname(file), specifier));
        } else if (!specifier.startsWith('node:')) {
          packages.push(`${file}: ${specifier}`);
        }
      }
    }

    expect(packages).toEqual([]);
  });

  it('tells its version', () => {
    const stdout = execFileSync(process.execPath, [path.join(installed, 'dist/cli.js'), '--version'], {
      encoding: 'utf8',
    });

    expect(stdout.trim()).toBe(manifest().version);
  });
});

describe('the packed codemods', () => {
  it('are small CommonJS files that import native modules', () => {
    expect(JSON.parse(inPackage('dist/codemods/package.json'))).toEqual({ type: 'commonjs' });

    const transforms = readdirSync(path.join(installed, 'dist/codemods')).filter((file) => file.endsWith('.js'));
    expect(transforms).toContain('literals-to-constants.js');

    for (const file of transforms) {
      const text = inPackage(`dist/codemods/${file}`);
      const imported = readImports(file, text).map(({ specifier }) => specifier);

      expect(text.length).toBeLessThan(4_000);
      expect(text).not.toContain('require(');
      expect(imported).not.toEqual([]);

      for (const specifier of imported) {
        expect(specifier).toMatch(/^\.\/[a-z-]+\.mjs$/);
        expect(existsSync(path.join(installed, 'dist/codemods', specifier))).toBe(true);
      }
    }
  });
});

describe('the README', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

  it.each(['npm ci && npm start', 'npm ci && npm test'])('has `%s` as a line to copy', (command) => {
    expect(readme.split('\n')).toContain(command);
  });

  it('has the test command that continuous integration runs', () => {
    expect(readFileSync(path.join(root, '.ci/run'), 'utf8')).toContain("command='npm ci && npm test'");
  });

  it('shows what --fix makes', () => {
    const [, diff = ''] = /^```diff\n(.*?)^```/ms.exec(readme) ?? [];
    const side = (sign: string): string =>
      diff.replaceAll(new RegExp(`^[^\\n ${sign}].*\n`, 'gm'), '').replaceAll(/^./gm, '');
    const { output } = new Linter().verifyAndFix(side('-'), plugin.configs.recommended);

    expect(side('-')).not.toBe('');
    expect(output).toBe(side('+'));
  });

  it('lists every rule', () => {
    const listed = [...readme.matchAll(/^\| \[(?<name>[a-z-]+)\]\(docs\/rules\/\k<name>\.md\)/gm)].map(
      ([, name]) => name,
    );

    expect(listed.sort()).toEqual(Object.keys(plugin.rules).sort());
  });
});
