import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { HELP } from '../../cli/help.js';
import plugin from '../../index.js';
import { DEFAULT_SETTINGS } from '../../jitsi/settings.js';
import { type DocumentPage, documentPage, documentPages } from './pages.js';

const pages = documentPages().filter(({ path: file }) => file !== 'CHANGELOG.md');

/** What a pattern with one group finds in a text, each once, sorted. */
function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

describe('the settings', () => {
  const page = documentPage('docs/settings.md');

  it('have a section each, and no others have', () => {
    expect(namesIn(page.text, /^## `(\w+)`$/gmu)).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  it('are all in the README', () => {
    const table = /^\| Setting .*?\n\n/msu.exec(documentPage('README.md').text)?.[0] ?? '';

    expect(namesIn(table, /^\| `(\w+)`/gmu)).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  it.each(Object.entries(DEFAULT_SETTINGS))('say the default of %s', (name, value) => {
    const section = page.text.split(/^## /mu).find((text) => text.startsWith(`\`${name}\``)) ?? '';
    const said = /Default: (?<said>.*)\.$/mu.exec(section)?.groups?.['said'];

    expect(said).toBe(value === null ? 'none' : `\`${JSON.stringify(value).replaceAll('"', "'")}\``);
  });
});

describe.each(Object.entries(plugin.rules))('the options of %s', (name, rule) => {
  const { schema = [], defaultOptions } = ('meta' in rule ? rule.meta : undefined) ?? {};
  const [first] = schema as readonly { readonly properties?: object }[];
  const options = Object.keys(first?.properties ?? {}).sort();
  const { text } = documentPage(`docs/rules/${name}.md`);

  it('are explained, and no others are', () => {
    const section = /^## Options\n(?<section>.*?)^## /msu.exec(text)?.groups?.['section'] ?? '';

    expect(namesIn(section, /^- `(\w+)`:/gmu)).toEqual(options);
  });

  it('have a default each', () => {
    expect(Object.keys(defaultOptions?.[0] ?? {}).sort()).toEqual(options);
  });

  it('are those of the strict config, where its options are told', () => {
    const entry = plugin.configs.strict.rules?.[`jitsi/${name}`];
    const told = /`strict` config sets `(?<told>[^`]*)`/u.exec(text)?.groups?.['told'];

    expect(told === undefined ? 'error' : ['error', JSON.parse(told)]).toEqual(entry);
  });
});

const FLAG = /(?<![\w-])(--[a-zA-Z][\w-]*)/gu;
const commands = Object.keys(HELP).filter((command) => command !== '') as (keyof typeof HELP)[];

/** Flags of the programs that the pages name beside ours; ESLint's are looked up. */
const FOREIGN: readonly string[] = ['--extensions', '--save-dev'];

describe('the flags', () => {
  it.each(commands)('of %s are all in the README', (command) => {
    const readme = documentPage('README.md').text;

    expect(namesIn(HELP[command], FLAG).filter((flag) => flag !== '--help' && !readme.includes(flag))).toEqual([]);
  });

  it.each(commands)('of %s in a table of the README exist, and all that are no settings are there', (command) => {
    const table = new RegExp(`^\\| Option of .${command}.*?\n\n`, 'msu').exec(documentPage('README.md').text);
    const settings = Object.keys(DEFAULT_SETTINGS).map((name) => `--${name}`);
    const expected = namesIn(HELP[command], /^ {2}(--[\w-]+)/gmu).filter(
      (flag) => flag !== '--help' && !settings.includes(flag),
    );

    expect(namesIn(table?.[0] ?? '', /^\| `(--[\w-]+)/gmu)).toEqual(expected);
  });

  it.each(pages)('that $path types exist', (page) => {
    expect(unknownFlags(page)).toEqual([]);
  });

  it.each(pages)('that $path mentions exist', ({ prose }) => {
    const mentioned = [...prose.matchAll(/`[^`]+`/gu)].map(([code]) => code).join('\n');
    const ours = commands.flatMap((command) => namesIn(HELP[command], FLAG));
    const known = [...ours, ...FOREIGN];

    expect(namesIn(mentioned, FLAG).filter((flag) => !known.includes(flag) && !eslintHas(flag))).toEqual([]);
  });
});

/** The flags of a page that are typed after a command which doesn't have them. */
function unknownFlags({ text, path: file }: Pick<DocumentPage, 'path' | 'text'>): string[] {
  return [...text.matchAll(/eslint-plugin-jitsi (?<command>\w+)(?<rest>[^\n"#>`]*)/gu)].flatMap(({ groups }) => {
    const command = commands.find((known) => known === groups?.['command']);
    if (command === undefined) return [];
    const known = namesIn(HELP[command], FLAG);
    return namesIn(groups?.['rest'] ?? '', FLAG).flatMap((flag) =>
      known.includes(flag) ? [] : [`${file}: ${command} ${flag}`],
    );
  });
}

function eslintHas(flag: string): boolean {
  return ESLINT_OPTIONS.includes(`option: "${flag.slice(2)}"`);
}

const ESLINT_OPTIONS = readFileSync(
  path.join(path.dirname(createRequire(import.meta.url).resolve('eslint/package.json')), 'lib/options.js'),
  'utf8',
);

describe('the check of the flags', () => {
  it('finds a flag of another command, and one that does not exist', () => {
    const text =
      'npx eslint-plugin-jitsi check --diff src\nnpx eslint-plugin-jitsi migrate --diff --dry src # --none\n';

    expect(unknownFlags({ path: 'a.md', text })).toEqual(['a.md: check --diff', 'a.md: migrate --dry']);
  });
});

describe('the names of rules and configs', () => {
  it.each(pages)('in $path exist', ({ text }) => {
    const rules = namesIn(text, /(?<![\w/@-])jitsi\/([a-z-]+)(?![a-z-]|\.ts)/gu);
    const configs = [
      ...namesIn(text, /jitsi\.configs\.(\w+)/gu),
      ...namesIn(text, /plugin:jitsi\/([\w-]+)/gu),
      ...namesIn(text, /'jitsi\/(recommended|strict|all)'/gu),
    ];

    expect(rules.filter((name) => !(name in plugin.rules) && !(name in plugin.configs))).toEqual([]);
    expect(configs.filter((name) => !(name in plugin.configs))).toEqual([]);
  });
});

describe('the JSON', () => {
  const blocks = pages.flatMap(({ path: file, fences }) =>
    fences.filter(({ language }) => language === 'json').map(({ line, text }) => ({ file, line, text })),
  );

  it.each(blocks)('of $file in line $line is JSON', ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });
});
