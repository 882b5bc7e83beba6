import type { FileContext } from '../file-context.js';

/** How a file writes what an edit has to write too. */
export interface FileStyle {
  readonly newline: '\n' | '\r\n';
  readonly quote: '"' | "'";
  /** `;`, or nothing in a file that leaves statement ends to the line ends. */
  readonly semicolon: '' | ';';
}

/** Reads line ends, quotes and semicolons off a file: off its imports where it has any, else off the first that it has. */
export function styleOf({ file, census }: FileContext): FileStyle {
  const { text } = file;
  const sources = census.of('ImportDeclaration').map(({ source }) => text[source.range[0]]);
  const strings = census
    .of('Literal')
    .flatMap(({ value, range }) => (typeof value === 'string' ? [text[range[0]]] : []));
  const end = text.indexOf('\n');
  return {
    newline: end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n',
    quote: [...sources, ...strings].find((quote) => quote === '"' || quote === "'") ?? "'",
    semicolon: endsWithSemicolon({ file, census }) ? ';' : '',
  };
}

function endsWithSemicolon({ file, census }: Pick<FileContext, 'census' | 'file'>): boolean {
  const imports = census.of('ImportDeclaration');
  const ends = imports.length > 0 ? imports : [...census.of('VariableDeclarator'), ...census.of('CallExpression')];
  for (const node of ends) {
    const statement = node.type === 'ImportDeclaration' ? node : node.parent;
    if (
      statement.type !== 'ImportDeclaration' &&
      statement.type !== 'VariableDeclaration' &&
      statement.type !== 'ExpressionStatement'
    ) {
      continue;
    }
    return file.text[statement.range[1] - 1] === ';';
  }
  return true;
}
