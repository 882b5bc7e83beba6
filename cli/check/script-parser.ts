import type { TSESTree } from '@typescript-eslint/types';
import type { Linter } from 'eslint';

import { addLocations } from '../../codemods/parse/add-locations.js';
import type { Dialect } from '../../codemods/parse/dialect.js';
import { lineStarts, positionAt } from '../../codemods/parse/line-starts.js';
import type { ParsedScript } from '../../codemods/parse/parse-script.js';
import { parseScript } from '../../codemods/parse/parse-script.js';
import type { Script } from '../../codemods/parse/scripts-of-file.js';
import { scriptsOfFile } from '../../codemods/parse/scripts-of-file.js';
import type { SyntaxFailure } from '../../codemods/parse/syntax-failure.js';
import { syntaxFailure } from '../../codemods/parse/syntax-failure.js';

/** A parser for ESLint that reads what `migrate` reads, in a project that need not have one. */
export function scriptParser(version: string, scriptOf: (path: string) => Script | undefined): Linter.Parser {
  return {
    meta: { name: 'eslint-plugin-jitsi/script-parser', version },
    parseForESLint(text: string, options: { readonly filePath: string }) {
      const { filePath } = options;
      const dialects = (scriptOf(filePath) ?? scriptsOfFile(text, filePath)[0])?.dialects ?? [];
      const parsed = parseWithLocations(text, dialects);
      if (parsed.kind === 'syntax-failure') {
        const { line, column } = positionAt(lineStarts(text), parsed.offset);
        const place = { index: parsed.offset, lineNumber: line, column: column + 1 };
        throw Object.assign(new SyntaxError(parsed.message), place);
      }
      parsed.ast.comments = (parsed.ast.comments ?? []).filter((comment) => !configuresOthers(comment));
      return { ast: parsed.ast, scopeManager: parsed.scopeManager, visitorKeys: parsed.visitorKeys, services: {} };
    },
  } as unknown as Linter.Parser;
}

function parseWithLocations(text: string, dialects: readonly Dialect[]): ParsedScript | SyntaxFailure {
  try {
    const parsed = parseScript(text, dialects);
    if (parsed.kind === 'parsed') addLocations(parsed, text);
    return parsed;
  } catch (error) {
    if (error instanceof RangeError) return syntaxFailure('The code is nested too deeply', 0);
    throw error;
  }
}

/**
 * Whether a comment asks ESLint for rules of others or for an environment: they might want tokens, which this parser has
 * none of, and what they say isn't asked for.
 */
function configuresOthers({ type, value }: TSESTree.Comment): boolean {
  if ((type as string) !== 'Block') return false;
  if (/^\s*eslint-env\s/u.test(value)) return true;
  const rules = /^\s*eslint\s([^]*?)(?:\s-{2,}\s[^]*)?$/u.exec(value)?.[1];
  return rules?.split(/,(?![^[\]]*\])/u).some((rule) => !/^\s*["']?jitsi\//u.test(rule)) ?? false;
}
