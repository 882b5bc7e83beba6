import { commonExports } from './exports-of-commonjs.js';
import { modernExports } from './exports-of-esm.js';
import type { ExportsInText } from './seen-exports.js';
import { tokensOf } from './tokens.js';

/** Longer texts are bundles. */
const LONGEST = 2_000_000;

/**
 * The exports of an ECMAScript, TypeScript or CommonJS module. Types are none, for they don't exist at run time.
 * Null where the text doesn't tell for sure: exports that are computed, an object of elsewhere, a script, a bundle.
 * @param text the module
 */
export function exportsInText(text: string): ExportsInText | null {
  if (text.length > LONGEST) return null;
  const tokens = tokensOf(text);
  const modern = modernExports(tokens);
  return modern === 'none' ? commonExports(tokens, text) : modern;
}
