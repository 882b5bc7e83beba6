import path from 'node:path';

import type { ESLint, Linter } from 'eslint';

import plugin from '../../index.js';
import { opensGate } from '../../analysis/gate.js';
import type { JitsiSettings } from '../../jitsi/settings.js';
import { scriptElements } from './script-elements.js';
import { scriptParser } from './script-parser.js';
import type { CheckOptions } from './options.js';

const SCRIPTS = ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'].map(ofExtension);
const PAGES = ['vue', 'svelte', 'html', 'htm'].map(ofExtension);

/** A pattern for an extension in whatever letters. */
function ofExtension(extension: string): string {
  return `**/*.${extension.replace(/[a-z]/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}`;
}

/** What ESLint has to know to lint with this plugin alone, whatever the project has configured. */
export function eslintOptions({ config, settings }: CheckOptions, cwd: string, base: string): ESLint.Options {
  const { version } = plugin.meta;
  const { processor, scriptOf } = scriptElements(version, (text) => opensGate(text, settings));
  const overrideConfig: Linter.Config[] = [
    // ESLint leaves these out; what the user names is looked at all the same.
    { ignores: ['!**/node_modules/', '!.git/'] },
    { files: PAGES, processor },
    {
      ...plugin.configs[config],
      files: SCRIPTS,
      languageOptions: { parser: scriptParser(version, scriptOf), globals: {} },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      settings: { jitsi: settingsFrom(settings, cwd, base) },
    },
  ];
  return { cwd: base, overrideConfigFile: true, overrideConfig, errorOnUnmatchedPattern: false };
}

/** A relative module is meant from the folder in which the command was typed. */
function settingsFrom(settings: JitsiSettings, cwd: string, base: string): Partial<JitsiSettings> {
  const { constantsModule, ...others } = settings;
  if (constantsModule === null) return others;
  const isRelative = base !== cwd && /^\.{1,2}\//u.test(constantsModule);
  return { ...others, constantsModule: isRelative ? path.resolve(cwd, constantsModule) : constantsModule };
}
