import { describe, expect, it } from 'vitest';

import type { Codemod } from '../../codemods/proposal.js';
import { migrateText } from '../../codemods/migrate-text.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import plugin from '../../index.js';
import { readSettings } from '../../jitsi/settings.js';
import { fixSample, lintSample, pathOf, projectWith, suggestionsFor } from './lint-sample.js';
import { documentPages } from './pages.js';
import { type Sample, samplesOf } from './samples.js';

const CODEMODS: Readonly<Record<string, Codemod>> = {
  'literals-to-constants': rawConstants,
};

const pages = documentPages().map((page) => ({ path: page.path, samples: samplesOf(page) }));
const claimsOf = (path: string): readonly string[] =>
  pages.find((page) => page.path === path)?.samples.map(({ claim }) => claim) ?? [];

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

describe.each(Object.keys(CODEMODS))('the page of the codemod %s', (name) => {
  it('shows before and after, and what is left alone', () => {
    expect(claimsOf(`docs/codemods/${name}.md`)).toEqual(expect.arrayContaining(['Before', 'After', 'Left alone']));
  });
});

/** Pages on which there is nothing but prose, commands and configuration. */
const WITHOUT_SAMPLES = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'docs/editors.md',
  'docs/monorepos.md',
  'docs/versioning.md',
];

it('every other page has samples', () => {
  expect(pages.filter(({ samples }) => samples.length === 0).map(({ path }) => path)).toEqual(WITHOUT_SAMPLES);
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
