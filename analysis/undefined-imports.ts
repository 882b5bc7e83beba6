import type { TSESTree } from '@typescript-eslint/types';

import { familyOfTable } from '../jitsi/families.js';
import { findToken } from './coverage/edits/between-code.js';
import type { FileContext } from './file-context.js';
import { keptApart } from './kept-apart.js';
import { hasComment, removedFromList } from './list-removal.js';
import { importedName, isTypeKind } from './origin.js';
import { isDefined } from './scopes.js';
import { styleOf } from './spelling/file-style.js';
import { isUndefinedImport } from './spelling/reach.js';
import { newStatementEdit } from './spelling/statement-place.js';
import type { TextEdit } from './text-edit.js';

/** An import of a name that the installed lib-jitsi-meet doesn't export. */
export interface UndefinedImport {
  readonly node: TSESTree.ImportSpecifier;
  readonly module: string;
  readonly name: string;
  /** The default import instead, with the edits; null where the name is none that the library has another way to. */
  readonly instead: { readonly text: string; readonly edits: readonly TextEdit[] } | null;
}

/** What the library itself has under the names that people import, and that needs no `this`. */
const LIBRARY_MEMBERS = new Set(['JitsiConnection', 'constants', 'errors', 'events', 'logLevels', 'mediaDevices']);

/** Every named value import from the library's root that is seen to give `undefined`. */
export function undefinedImports(context: FileContext): UndefinedImport[] {
  return context.census.of('ImportDeclaration').flatMap((declaration) => {
    const module = declaration.source.value;
    if (isTypeKind(declaration.importKind) || !context.file.settings.libraries.includes(module)) return [];
    return declaration.specifiers.flatMap((node) => {
      if (node.type !== 'ImportSpecifier' || isTypeKind(node.importKind)) return [];
      const name = importedName(node);
      if (name === 'default' || !isUndefinedImport(module, name, context) || isUsedAsType(node, context)) return [];
      return [{ node, module, name, instead: insteadOf({ node, declaration, name }, context) }];
    });
  });
}

/** How often a file of TypeScript refers to a name as a type alone, and how often it refers to it at all. */
function typeUses({ local }: TSESTree.ImportSpecifier, { scopes }: FileContext): { types: number; all: number } {
  const binding = scopes.bindingOf(local);
  const references = binding ? scopes.referencesTo(binding) : [];
  // `export { name }` refers to both.
  const types = references.filter(
    (reference) => 'isTypeReference' in reference && reference.isTypeReference && !reference.isValueReference,
  );
  return { types: types.length, all: references.length };
}

/** Whether a name is used as a type only: then the import leaves nothing behind. */
function isUsedAsType(node: TSESTree.ImportSpecifier, context: FileContext): boolean {
  const { types, all } = typeUses(node, context);
  return types > 0 && types === all;
}

interface Import {
  readonly node: TSESTree.ImportSpecifier;
  readonly declaration: TSESTree.ImportDeclaration;
  readonly name: string;
}

/** The import of the library itself, where the file has none yet, and a `const` for what it has under another name. */
function insteadOf(found: Import, context: FileContext): UndefinedImport['instead'] {
  const { node, declaration, name } = found;
  const { file } = context;
  const isLibrary = file.settings.globals.includes(name);
  const bound = libraryBinding(declaration.source.value, context);
  const library = bound ?? (isLibrary ? node.local.name : (file.settings.globals[0] ?? null));
  const member = isLibrary ? '' : memberOf(name);
  if (library === null || member === null) return null;
  // A `const` is no type.
  if (!isLibrary && typeUses(node, context).types > 0) return null;
  if (bound === null && !isLibrary && isDeclared(library, context)) return null;

  const text = library + member;
  if (bound === null && isLibrary) return { text, edits: specifierEdits(found, library, file.text) };
  const statement = `const ${node.local.name} = ${text}${styleOf(context).semicolon}`;
  const isAlone = declaration.specifiers.length === 1 && bound !== null;
  const edits = isAlone
    ? replacedDeclaration(declaration, statement, context)
    : [
        ...specifierEdits(found, bound === null ? library : null, file.text),
        ...newStatementEdit(['', statement], context),
      ];
  return edits && { text, edits };
}

/** The name of the default import of a module, in whichever declaration it stands; null where there is none. */
function libraryBinding(module: string, { census }: FileContext): string | null {
  for (const { importKind, source, specifiers } of census.of('ImportDeclaration')) {
    if (source.value !== module || isTypeKind(importKind)) continue;
    for (const specifier of specifiers) {
      const isDefault =
        specifier.type === 'ImportDefaultSpecifier' ||
        (specifier.type === 'ImportSpecifier' && importedName(specifier) === 'default');
      if (isDefault) return specifier.local.name;
    }
  }
  return null;
}

/** Whether a name is declared at the top of a file. */
function isDeclared(name: string, { file }: FileContext): boolean {
  return file.scopeManager.scopes.some(
    ({ type, set }) => (type === 'module' || type === 'global') && isDefined(set.get(name) ?? null),
  );
}

/** `.errors.connection` for `JitsiConnectionErrors`, `.errors` for `errors`; null for a name that isn't the library's. */
function memberOf(name: string): string | null {
  const family = familyOfTable(name);
  if (family) return `.${family.path.join('.')}`;
  return LIBRARY_MEMBERS.has(name) ? `.${name}` : null;
}

/** Writes the `const` in place of a declaration that brings nothing else, below the other imports. */
function replacedDeclaration(
  declaration: TSESTree.ImportDeclaration,
  statement: string,
  context: FileContext,
): TextEdit[] | null {
  const { text } = context.file;
  if (hasComment(text, declaration.range)) return null;
  const [start, end] = declaration.range;
  const rest = /^[^\S\n]*\n/u.exec(text.slice(end))?.[0] ?? '';
  const added = newStatementEdit(['', statement], context);
  // It may be the last one before code that may already ask for the name.
  const isLast = added.every(({ range: [at] }) => start <= at && at <= end + rest.length);
  if (isLast || context.census.of('ImportDeclaration').at(-1) === declaration) {
    return [{ range: declaration.range, text: styleOf(context).newline + statement }];
  }
  return [{ range: [start, end + rest.length], text: '' }, ...added];
}

/** Takes a specifier out of its import, and puts the default import in where one is to be added. */
function specifierEdits({ node, declaration }: Import, added: string | null, text: string): TextEdit[] {
  const named = declaration.specifiers.filter(({ type }) => type === 'ImportSpecifier');
  const [first] = declaration.specifiers;
  const hasDefault = first?.type === 'ImportDefaultSpecifier';
  const open = findToken(text, hasDefault ? first.range[1] : declaration.range[0] + 'import'.length, '{');
  const close = text.lastIndexOf('}', declaration.source.range[0]);
  if (named.length > 1) {
    const removed = removedFromList(node, named, text);
    return added === null ? removed : [keptApart([open, open], `${added}, `, text), ...removed];
  }
  const comma = hasDefault ? findToken(text, first.range[1], ',') : open;
  if (!hasComment(text, [comma, close])) return [keptApart([comma, close + 1], added ?? '', text)];
  const separator: TextEdit[] = hasDefault ? [{ range: [comma, comma + 1], text: '' }] : [];
  return [
    ...separator,
    keptApart([open, open + 1], added ?? '', text),
    ...removedFromList(node, named, text),
    keptApart([close, close + 1], '', text),
  ];
}
