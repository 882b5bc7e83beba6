import type { TSESTree } from '@typescript-eslint/types';

import type { Replacement } from './parsed.js';
import { parsed, replaced, withoutMark } from './parsed.js';

const TABLE = 'JitsiConnectionErrors';

/** A text without its import of the table, or null where it has none. */
export function withoutTableImport(text: string, path: string): string | null {
  const { mark, rest } = withoutMark(text);
  for (const declaration of importsIn(rest, path)) {
    const specifier = declaration.specifiers.find(({ local }) => local.name === TABLE);
    if (specifier) return mark + replaced(rest, [removal(declaration, specifier, rest)]);
  }
  return null;
}

function removal(
  { range, specifiers }: TSESTree.ImportDeclaration,
  specifier: TSESTree.ImportClause,
  text: string,
): Replacement {
  if (specifiers.length === 1) {
    const lineBreak = /^\r?\n/u.exec(text.slice(range[1]))?.[0] ?? '';
    return { range: [range[0], range[1] + lineBreak.length], text: '' };
  }
  const index = specifiers.indexOf(specifier);
  const next = specifiers[index + 1];
  const previous = specifiers[index - 1];
  if (next) return { range: [specifier.range[0], next.range[0]], text: '' };
  return { range: [previous?.range[1] ?? specifier.range[0], specifier.range[1]], text: '' };
}

/** A program taken apart: what it imports, whatever the order, and all the rest of its text. */
export interface Apart {
  readonly imports: readonly string[];
  /** The modules that it imports, once for each import. */
  readonly modules: readonly string[];
  readonly rest: string;
}

/** Takes a program apart, so that two that differ in how their imports are written can be compared. */
export function takenApart(text: string, path: string): Apart {
  const { mark, rest } = withoutMark(text);
  const declarations = importsIn(rest, path);
  return {
    imports: declarations.flatMap((declaration) => namesImported(declaration)).sort(),
    modules: declarations.map(({ source, importKind }) => `${importKind} ${source.value}`).sort(),
    rest:
      mark +
      replaced(
        rest,
        declarations.map(({ range: [start, end] }) => ({
          range: [start, end + (/^\s*/u.exec(rest.slice(end))?.[0].length ?? 0)],
          text: '',
        })),
      ),
  };
}

function namesImported({ importKind, source, specifiers }: TSESTree.ImportDeclaration): string[] {
  const from = `${importKind} ${source.value}`;
  if (specifiers.length === 0) return [from];
  return specifiers.map((specifier) => {
    if (specifier.type !== 'ImportSpecifier') return `${from} ${specifier.type} ${specifier.local.name}`;
    const { imported } = specifier;
    const name = imported.type === 'Identifier' ? imported.name : imported.value;
    return `${from} ${specifier.importKind} ${name} ${specifier.local.name}`;
  });
}

function importsIn(text: string, path: string): TSESTree.ImportDeclaration[] {
  return parsed(text, path).ast.body.filter((statement) => statement.type === 'ImportDeclaration');
}
