import type { LeftReason } from './finding.js';

const SENTENCES: Readonly<Record<LeftReason, string>> = {
  'constants-module': 'The module that `constantsModule` names does not export the table.',
  'list-of-enum':
    'TypeScript lets nobody look for a `string` among constants only; give the list a type of plain strings first.',
  'literal-type': 'It is typed as a literal, which TypeScript would not accept a constant for.',
  'module-load': 'It is evaluated while the module loads, when the global library may not be there yet.',
  'name-taken': 'The name that the constant would be read from means something else here.',
  script:
    'Neither `import` nor `require` is sure to work in this script, so it cannot load the module that `constantsModule` names.',
  'no-spelling': 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
};

/** Why a literal is not rewritten, as a sentence that ends a report. */
export function leftSentence(reason: LeftReason): string {
  return SENTENCES[reason];
}
