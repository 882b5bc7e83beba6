import path from 'node:path';

import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

import { scriptsOfFile } from '../../codemods/parse/scripts-of-file.js';
import plugin from '../../index.js';
import { connectionErrorsOfRelease, connectionEventsOfRelease } from '../../jitsi/releases.js';
import { folderWith } from '../jitsi/temporary-folder.js';
import type { Sample } from './samples.js';

/** The folder of a project with that release of lib-jitsi-meet installed, or with none. */
export function projectWith(release: number | null): string {
  let folder = projects.get(release);
  if (folder === undefined) {
    folder = folderWith({ 'package.json': '{}', ...(release === null ? {} : installedFiles(release)) });
    projects.set(release, folder);
  }
  return folder;
}

const projects = new Map<number | null, string>();

function installedFiles(release: number): Record<string, string> {
  const folder = 'node_modules/lib-jitsi-meet';
  const table = (name: string, members: ReadonlyMap<string, string>): string =>
    [
      `export var ${name};`,
      `(function (${name}) {`,
      ...[...members].map(([member, value]) => `    ${name}["${member}"] = "${value}";`),
      `})(${name} || (${name} = {}));\n`,
    ].join('\n');
  return {
    [`${folder}/package.json`]: JSON.stringify({ version: `${release}.0.0`, module: 'dist/esm/JitsiMeetJS.js' }),
    [`${folder}/dist/esm/JitsiMeetJS.js`]: 'const JitsiMeetJS = {};\nexport default JitsiMeetJS;\n',
    [`${folder}/dist/esm/JitsiConnectionErrors.js`]: table('JitsiConnectionErrors', connectionErrorsOfRelease(release)),
    [`${folder}/dist/esm/JitsiConnectionEvents.js`]: table('JitsiConnectionEvents', connectionEventsOfRelease(release)),
  };
}

/** Where a sample would stand in a project. */
export function pathOf({ installed, language }: Sample): string {
  return path.join(projectWith(installed), 'src', `sample.${language}`);
}

/** What is said of a sample: by all rules of its config, with its own rule on in any case. */
export function lintSample(sample: Sample): Linter.LintMessage[] {
  const rules = { ...plugin.configs[sample.config].rules, ...ownRule(sample) } as Linter.RulesRecord;
  const filename = pathOf(sample);
  return scriptsOfFile(sample.text, filename).flatMap(({ text }) =>
    linterFor(sample).verify(text, configOf(sample, rules), filenameOfScript(filename)),
  );
}

/** What `eslint --fix` makes of a sample with its own rule alone. */
export function fixSample(sample: Sample): string {
  return linterFor(sample).verifyAndFix(sample.text, configOf(sample, ownRule(sample)), pathOf(sample)).output;
}

/** What a sample becomes by each suggestion of its own rule. */
export function suggestionsFor(sample: Sample): string[] {
  const messages = linterFor(sample).verify(sample.text, configOf(sample, ownRule(sample)), pathOf(sample));
  return messages
    .flatMap(({ suggestions = [] }) => suggestions)
    .map(({ fix }) => sample.text.slice(0, fix.range[0]) + fix.text + sample.text.slice(fix.range[1]));
}

function ownRule({ rule, options, config }: Sample): Linter.RulesRecord {
  if (rule === null) return {};
  const name = `jitsi/${rule}`;
  const ofConfig = plugin.configs[config].rules?.[name] ?? 'error';
  return { [name]: options === null ? ofConfig : ['error', options] };
}

function linterFor({ installed }: Sample): Linter {
  return new Linter({ configType: 'flat', cwd: projectWith(installed) });
}

function configOf({ settings, language }: Sample, rules: Linter.RulesRecord): Linter.Config {
  return {
    files: ['**/*.*'],
    plugins: { jitsi: plugin },
    rules,
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: language !== 'ts' } } },
    settings: { jitsi: settings },
  };
}

function filenameOfScript(filename: string): string {
  return filename.replace(/\.(?:vue|svelte|html)$/u, '.ts');
}
