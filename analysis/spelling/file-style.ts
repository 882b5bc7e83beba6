import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';

/** How a file writes what an edit has to write too. */
export interface FileStyle {
  readonly newline: '\n' | '\r\n';
  readonly quote: '"' | "'";
  /** `;`, or nothing in a file that leaves statement ends to the line ends. */
  readonly semicolon: '' | ';';
}

/** Reads line ends, quotes and semicolons off a file: off its imports where it has any, else off the first that it has. */
export function styleOf({ file, census }: Pick<FileContext, 'census' | 'file'>): FileStyle {
  const { text } = file;
  const sources = census.of('ImportDeclaration').map(({ source }) => source);
  const strings = census.of('Literal').filter(({ parent }) => parent.type !== 'JSXAttribute');
  const quotes = [...sources, ...strings].map(({ range }) => text[range[0]]);
  const end = text.indexOf('\n');
  return {
    newline: end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n',
    quote: quotes.find((quote) => quote === '"' || quote === "'") ?? "'",
    semicolon: endsWithSemicolon({ file, census }) ? ';' : '',
  };
}

function endsWithSemicolon({ file, census }: Pick<FileContext, 'census' | 'file'>): boolean {
  const imports = census.of('ImportDeclaration');
  const directives = file.ast.body.filter(({ type }) => type === 'ExpressionStatement');
  const nodes = [...census.of('VariableDeclarator'), ...census.of('CallExpression')].map(({ parent }) => parent);
  const statements: readonly TSESTree.Node[] = imports.length > 0 ? imports : [...directives, ...nodes];
  for (const { range, type } of statements) {
    if (type !== 'ImportDeclaration' && type !== 'VariableDeclaration' && type !== 'ExpressionStatement') continue;
    return isSemicolonAtEnd(range[1], file.text);
  }
  return true;
}

/** Whether a statement that ends at an offset ends in a semicolon of its own, not in one that guards the next line. */
function isSemicolonAtEnd(end: number, text: string): boolean {
  return text[end - 1] === ';' && !/\n\s*;$/u.test(text.slice(Math.max(0, end - 200), end));
}
