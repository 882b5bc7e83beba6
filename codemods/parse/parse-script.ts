import type { ScopeManager } from '@typescript-eslint/scope-manager';
import { analyze } from '@typescript-eslint/scope-manager';
import { visitorKeys as estreeKeys } from '@typescript-eslint/visitor-keys';

import type { SourceProgram } from '../../analysis/source-file.js';
import type { Dialect } from './dialect.js';
import { flowVisitorKeys } from './flow-to-estree.js';
import { linkTree } from './link-tree.js';
import { tooDeepAt } from './nesting.js';
import { parseFlow } from './parse-flow.js';
import { parseOxc } from './parse-oxc.js';
import type { SyntaxFailure } from './syntax-failure.js';
import { syntaxFailure } from './syntax-failure.js';
import { TooLarge } from './too-large.js';

/** A program with all that the analysis and ESLint want to know of it. */
export interface ParsedScript {
  readonly kind: 'parsed';
  readonly ast: SourceProgram;
  readonly scopeManager: ScopeManager;
  readonly visitorKeys: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Reads a text in the first dialect that finds no error in it; failing that, says what the likeliest one found. */
export function parseScript(text: string, dialects: readonly Dialect[]): ParsedScript | SyntaxFailure {
  const tooDeep = tooDeepAt(text);
  if (tooDeep >= 0) return syntaxFailure('The code is nested too deeply', tooDeep);

  try {
    return parseInAny(text, dialects);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return syntaxFailure('The file is too large to be parsed', 0);
  }
}

function parseInAny(text: string, dialects: readonly Dialect[]): ParsedScript | SyntaxFailure {
  let likeliest: SyntaxFailure | undefined;
  for (const dialect of dialects) {
    const result = dialect.parser === 'flow' ? parseFlow(text, dialect) : parseOxc(text, dialect);
    if (!('kind' in result)) {
      const isModule = dialects.every(({ sourceType }) => sourceType === 'module');
      return complete(Object.assign(result, { isModule }), dialect, text);
    }
    likeliest ??= result;
  }
  if (!likeliest) throw new Error('There is no dialect to read the text in.');
  return likeliest;
}

function complete(ast: SourceProgram, { parser, sourceType }: Dialect, text: string): ParsedScript {
  const visitorKeys = parser === 'flow' ? flowVisitorKeys() : estreeKeys;
  // ESLint knows two kinds of program: CommonJS is a script that may `return`.
  ast.sourceType = sourceType === 'module' ? 'module' : 'script';
  ast.range = [0, text.length];
  ast.tokens = [];
  ast.comments ??= [];
  linkTree(ast, visitorKeys);
  const scopeManager = analyze(ast, {
    childVisitorKeys: visitorKeys,
    globalReturn: sourceType === 'commonjs',
    jsxPragma: null,
    // The names of TypeScript's libraries are no matter here, and there are a thousand of them.
    lib: [],
    sourceType: ast.sourceType,
  });
  return { kind: 'parsed', ast, scopeManager, visitorKeys };
}
