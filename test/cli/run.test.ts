import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { run } from '../../cli/run.js';
import { folderWith } from '../jitsi/temporary-folder.js';
import { runIn } from './run-in.js';

const folder = folderWith({ 'a.js': 'a;\n' });

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['help']])('explains itself on %s', async (...args) => {
    expect(await runIn(folder, args)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('migrate ') as string,
    });
  });

  it.each([
    ['check', '--help'],
    ['help', 'check'],
    ['check', 'a.js', '-h'],
  ])('explains a command on %s %s', async (...args) => {
    const { code, out } = await runIn(folder, args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: eslint-plugin-jitsi check');
    expect(out).toContain('--strict');
  });

  it('names every option in its help', async () => {
    const { out } = await runIn(folder, ['migrate', '--help']);
    const options = [
      '--dry-run',
      '--diff',
      '--check',
      '--constants-from',
      '--ignore',
      '--workers',
      '--force',
      '--format',
    ];
    const settings = ['--constantsModule', '--libraries', '--globals', '--release', '--additionalErrors'];
    for (const option of [...options, ...settings]) expect(out).toContain(option);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it.each([['--version'], ['-v']])('says its version on %s', async (...args) => {
    const manifest = readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    expect(await runIn(folder, args)).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [[], /^Finds and repairs/],
    [['migrat'], /^migrat is no command\. Did you mean migrate\?\nSee eslint-plugin-jitsi --help\.\n$/],
    [['lint'], /^lint is no command\. The commands are check and migrate\.\n/],
    [['help', 'lint'], /^lint is no command\./],
    [['--strict', 'check'], /^A command comes before --strict: check or migrate\.\n/],
    [
      ['check', '--stric'],
      /^--stric is no option of this command\. Did you mean --strict\?\nSee eslint-plugin-jitsi check --help\.\n$/,
    ],
    [['check', '--dry-run'], /^--dry-run is no option of this command\./],
    [['migrate', '-f'], /^-f is no option of this command\.\n/],
    [['migrate', '--dry-run=yes'], /^--dry-run takes no value\.\n/],
    [['migrate', '--ignore'], /^--ignore needs a value\.\n/],
    [['migrate', '--ignore', '--force'], /^--ignore needs a value\.\n/],
    [['migrate', '--constants-from='], /^--constants-from needs a value\.\n/],
    [['migrate', '--workers', 'many'], /^--workers is a number from 1 to 999, not many\.\n/],
    [['migrate', '--workers=0'], /^--workers is a number from 1 to 999, not 0\.\n/],
    [['migrate', '--format=xml'], /^--format is text or json, not xml\.\n/],
    [['migrate', '--release=soon'], /^--release must be /],
    [['migrate', '--add-missing-cases', '--mode=all'], /^--mode is fallback or explicit, not all\.\n/],
    [['migrate', '--mode=explicit'], /^--mode goes with --add-missing-cases\.\n/],
    [['migrate', '--requireFallback'], /^--requireFallback goes with --add-missing-cases\.\n/],
    [['migrate', '--constants-from=a', '--constantsModule=b'], /^--constants-from is short for --constantsModule, and/],
    [['check', '--globals=a b'], /^--globals\[0\] must be a name/],
    [['migrate', ''], /^A path is empty\.\n/],
    [
      ['migrate', '--release=1880', '--release', '1400'],
      /^--release is given more than once\.\nSee eslint-plugin-jitsi migrate/,
    ],
    [['check', '--format=json', '--format=json'], /^--format is given more than once\.\n/],
    [['check', '--constructor'], /^--constructor is no option of this command\.\n/],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await runIn(folder, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('takes --ignore more than once', async () => {
    const sources = folderWith({ 'a.js': '', 'b.js': '', 'c.js': '' });
    const { out } = await runIn(sources, ['migrate', '--ignore=a.js', '--ignore', 'b.js', '--dry-run', '--dry-run']);
    expect(out).toBe('1 file seen, 0 would be changed, 0 literals would be rewritten, 0 left.\n');
  });

  it('fails by its own fault with 2 as well', async () => {
    let err = '';
    const code = await run(['--version'], {
      cwd: folder,
      print() {
        throw new Error('no more ink');
      },
      warn: (text) => (err += text),
      isWatched: false,
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^eslint-plugin-jitsi failed: Error: no more ink\n +at /);
  });
});
