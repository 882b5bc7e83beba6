import { demandsFromOptions } from '../../codemods/coverage-options.js';
import { migrateText } from '../../codemods/migrate-text.js';
import { missingCases } from '../../codemods/missing-cases.js';
import type { Codemod } from '../../codemods/proposal.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import { readSettings } from '../../jitsi/settings.js';
import { type Input, projectOf } from './input.js';
import { difference, type Violation } from './violation.js';

/** Every codemod, one of them with the options that make it do most. */
export const CODEMODS: readonly { readonly name: string; readonly codemod: Codemod }[] = [
  { name: 'literals-to-constants', codemod: rawConstants },
  { name: 'add-missing-cases', codemod: missingCases(demandsFromOptions({})) },
  {
    name: 'add-missing-cases --mode=explicit --requireFallback',
    codemod: missingCases(demandsFromOptions({ mode: 'explicit', requireFallback: true })),
  },
];

/** It reads a text as the others do, and does nothing to it. */
const READING: Codemod = {
  concerns: () => true,
  propose: () => ({ changes: [], left: [], lookAt: [] }),
};

/** What a codemod makes of an input, or why it makes nothing. */
export function migrated({ text, ...input }: Input, codemod: Codemod): ReturnType<typeof migrateText> {
  const settings = readSettings(input.settings);
  return migrateText({ text, path: input.path, cwd: projectOf(input), settings }, codemod);
}

/** Whether a codemod can read an input. */
export function isReadable(input: Input): boolean {
  try {
    return migrated(input, READING).kind === 'migrated';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What is wrong with what the codemods make of an input. */
export function checkCodemods(input: Input): readonly Violation[] {
  if (!isReadable(input)) return [];
  return CODEMODS.flatMap(({ name, codemod }): Violation[] => {
    const once = migrated(input, codemod);
    if (once.kind === 'failed') return [{ property: 'results parse', detail: `${name}: ${once.message}` }];
    if (once.text === input.text) return [];
    if (!isReadable({ ...input, text: once.text })) {
      return [{ property: 'results parse', detail: `${name}: ${difference(input.text, once.text)}` }];
    }
    const twice = migrated({ ...input, text: once.text }, codemod);
    if (twice.kind === 'migrated' && twice.text === once.text) return [];
    const detail = twice.kind === 'failed' ? twice.message : difference(once.text, twice.text);
    return [{ property: 'another run changes nothing', detail: `${name}: ${detail}` }];
  });
}
