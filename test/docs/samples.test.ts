import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Codemod } from '../../codemods/proposal.js';
import { migrateText } from '../../codemods/migrate-text.js';
import { demandsFromOptions } from '../../codemods/coverage-options.js';
import { missingCases } from '../../codemods/missing-cases.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import plugin from '../../index.js';
import { readSettings } from '../../jitsi/settings.js';
import { fixSample, lintSample, pathOf, projectWith, suggestionsFor } from './lint-sample.js';
import { readPage } from './markdown.js';
import { documentPages, ROOT } from './pages.js';
import { type Sample, samplesOf } from './samples.js';

const CODEMODS: Readonly<Record<string, Codemod>> = {
  'add-missing-cases': missingCases(demandsFromOptions({})),
  'literals-to-constants': rawConstants,
};

const pages = documentPages().map((page) => ({ path: page.path, samples: samplesOf(page) }));
const claimsOf = (file: string): readonly string[] =>
  pages.find((page) => page.path === file)?.samples.map(({ claim }) => claim) ?? [];

describe.each(Object.entries(plugin.rules))('the page of %s', (name, rule) => {
  const claims = claimsOf(`docs/rules/${name}.md`);

  it('shows what is incorrect and what is correct', () => {
    expect(claims).toContain('Incorrect');
    expect(claims).toContain('Correct');
  });

  it('shows what a fix or a suggestion makes', () => {
    const { fixable, hasSuggestions } = 'meta' in rule ? (rule.meta ?? {}) : {};

    expect(claims.includes('Fixed')).toBe(fixable !== undefined);
    expect(claims.includes('Suggested')).toBe(hasSuggestions === true);
  });
});

it('there is a page for every transform', () => {
  const folder = path.join(ROOT, 'codemods');
  const transforms = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && readFileSync(path.join(folder, file), 'utf8').includes('export default'))
    .map((file) => file.replace('.ts', ''));

  expect(pages.flatMap(({ path: file }) => /^docs\/codemods\/(.*)\.md$/u.exec(file)?.[1] ?? [])).toEqual(transforms);
  expect(Object.keys(CODEMODS)).toEqual(transforms);
});

describe.each(Object.keys(CODEMODS))('the page of the codemod %s', (name) => {
  it('shows before and after, and what is left alone', () => {
    expect(claimsOf(`docs/codemods/${name}.md`)).toEqual(expect.arrayContaining(['Before', 'After', 'Left alone']));
  });
});

/** Pages on which there is nothing but prose, commands and configuration. */
const WITHOUT_SAMPLES = [
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/editors.md',
  'docs/monorepos.md',
  'docs/versioning.md',
];

it('every other page has samples', () => {
  expect(pages.filter(({ samples }) => samples.length === 0).map((page) => page.path)).toEqual(WITHOUT_SAMPLES);
});

describe.each(pages.filter(({ samples }) => samples.length > 0))('the samples of $path', ({ samples }) => {
  it.each(samples)('$claim in line $line', (sample) => {
    check(sample);
  });
});

function check(sample: Sample): void {
  switch (sample.claim) {
    case 'Correct':
      expect(reportsOf(sample)).toEqual([]);
      break;
    case 'Incorrect':
      expect(reportsOf(sample)).not.toEqual([]);
      if (sample.rule !== null) expect(rulesOf(sample)).toEqual([`jitsi/${sample.rule}`]);
      if (sample.unfixed) expect(fixSample(sample)).toBe(sample.text);
      break;
    case 'Fixed':
      expect(sample.text).not.toBe(originOf(sample).text);
      expect(sample.text).toBe(fixSample(originOf(sample)));
      break;
    case 'Suggested':
      expect(suggestionsFor(originOf(sample))).toContain(sample.text);
      break;
    case 'Before':
      expect(migrate(sample)).not.toBe(sample.text);
      break;
    case 'After':
      expect(sample.text).toBe(migrate(originOf(sample)));
      expect(migrate(sample)).toBe(sample.text);
      break;
    case 'Left alone':
      expect(migrate(sample)).toBe(sample.text);
      break;
  }
}

function originOf({ origin, page, line }: Sample): Sample {
  if (!origin) throw new Error(`${page}:${line}: there is nothing above that this is made of.`);
  return origin;
}

function reportsOf(sample: Sample): string[] {
  return lintSample(sample).map(
    ({ line, ruleId, message }) => `${sample.page}:${sample.line + line} ${ruleId}: ${message}`,
  );
}

function rulesOf(sample: Sample): string[] {
  return [...new Set(lintSample(sample).map(({ ruleId }) => String(ruleId)))];
}

function migrate(sample: Sample): string {
  const name = /^docs\/codemods\/([a-z-]+)\.md$/u.exec(sample.page)?.[1] ?? 'literals-to-constants';
  const settings = readSettings(sample.settings);
  const cwd = projectWith(sample.installed);
  const migration = migrateText({ text: sample.text, path: pathOf(sample), cwd, settings }, CODEMODS[name]!);
  if (migration.kind === 'failed') throw new Error(`${sample.page}:${sample.line}: ${migration.message}`);
  return migration.text;
}

describe('the check of the samples', () => {
  const RAW = `JitsiMeetJS.joinConference().catch((error) => show(error === 'connection.otherError' ? 'odd' : error));`;
  const CONSTANT = RAW.replace(`'connection.otherError'`, 'JitsiMeetJS.errors.connection.OTHER_ERROR');
  const samplesIn = (text: string): Sample[] =>
    samplesOf({ path: 'docs/rules/no-raw-connection-error.md', text, ...readPage(text) });
  const claim = (lead: string, code: string): string => `${lead}\n\n\`\`\`js\n${code}\n\`\`\`\n\n`;

  it.each([
    ['a correct sample', claim('**Correct**', CONSTANT)],
    ['a sample without a claim', claim('So it is done.', CONSTANT)],
    ['an incorrect sample', claim('**Incorrect**', RAW)],
    ['what the fix makes', claim('**Incorrect**', RAW) + claim('**Fixed**: so.', CONSTANT)],
  ])('lets pass %s', (_, text) => {
    for (const sample of samplesIn(text)) check(sample);
  });

  it.each([
    ['a correct sample that is not', claim('**Correct**', RAW)],
    ['a sample without a claim that is not correct', claim('So it is done.', RAW)],
    ['an incorrect sample that is not', claim('**Incorrect**', CONSTANT)],
    ['something else than the fix makes', claim('**Incorrect**', RAW) + claim('**Fixed**', `${CONSTANT} // fixed`)],
    ['something that nothing makes', claim('**Fixed**', CONSTANT)],
    ['something that no suggestion makes', claim('**Incorrect**', RAW) + claim('**Suggested**', CONSTANT)],
    ['a sample that is fixed and should not be', claim('**Incorrect**, and not fixed', RAW)],
    ['a claim that is none', claim('**Wrong**', RAW)],
    ['what is no code', claim('**Correct**', 'const = 1;')],
    ['options that the rule lacks', claim('**Incorrect** with the options `{ "none": true }`', RAW)],
  ])('finds %s', (_, text) => {
    expect(() => {
      for (const sample of samplesIn(text)) check(sample);
    }).toThrow();
  });
});
