import type { TSESTree } from '@typescript-eslint/types';

import { familyOfTable } from '../jitsi/families.js';
import type { FileContext } from './file-context.js';
import { isTypeKind } from './origin.js';
import { isDefined } from './scopes.js';
import { styleOf } from './spelling/file-style.js';
import { newStatementEdit } from './spelling/statement-place.js';
import { isUndefinedImport } from './spelling/reach.js';
import type { TextEdit } from './text-edit.js';

/** An import of a name that the installed lib-jitsi-meet doesn't export. */
export interface UndefinedImport {
  readonly node: TSESTree.ImportSpecifier;
  readonly module: string;
  readonly name: string;
  /** The default import instead, with the edits; null where the name is none that the library has another way to. */
  readonly instead: { readonly text: string; readonly edits: readonly TextEdit[] } | null;
}

/** Every named value import from the library's root that is seen to give `undefined`. */
export function undefinedImports(context: FileContext): UndefinedImport[] {
  return context.census.of('ImportDeclaration').flatMap((declaration) => {
    const module = declaration.source.value;
    if (isTypeKind(declaration.importKind) || !context.file.settings.libraries.includes(module)) return [];
    return declaration.specifiers.flatMap((node) => {
      if (node.type !== 'ImportSpecifier' || isTypeKind(node.importKind)) return [];
      const name = node.imported.type === 'Identifier' ? node.imported.name : node.imported.value;
      if (name === 'default' || !isUndefinedImport(module, name, context)) return [];
      return [{ node, module, name, instead: insteadOf(node, declaration, name, context) }];
    });
  });
}

function insteadOf(
  node: TSESTree.ImportSpecifier,
  declaration: TSESTree.ImportDeclaration,
  name: string,
  context: FileContext,
): UndefinedImport['instead'] {
  const { file, scopes } = context;
  const [global = 'JitsiMeetJS'] = file.settings.globals;
  const bound = declaration.specifiers.find(({ type }) => type === 'ImportDefaultSpecifier')?.local.name;
  const isLibrary = file.settings.globals.includes(name);
  const local = bound ?? (isLibrary ? node.local.name : global);
  if (bound === undefined && !isLibrary && isDefined(scopes.lookUp(local, file.ast))) return null;
  const member = isLibrary ? '' : memberOf(name);
  if (member === null) return null;

  const { semicolon } = styleOf(context);
  const target = isLibrary ? local : `${local}${member}`;
  const needsConst = !isLibrary || (bound !== undefined && bound !== node.local.name);
  const constant = needsConst
    ? newStatementEdit(['', `const ${node.local.name} = ${target}${semicolon}`], context)
    : [];
  return {
    text: target,
    edits: [...specifierEdits(node, declaration, bound === undefined ? local : null, file.text), ...constant],
  };
}

/** `.errors.connection` for `JitsiConnectionErrors`, `.errors` for `errors`; null for a name that isn't the library's. */
function memberOf(name: string): string | null {
  const family = familyOfTable(name);
  if (family) return `.${family.path.join('.')}`;
  return name === 'errors' || name === 'events' ? `.${name}` : null;
}

/** Takes a specifier out of its import, and puts the default import in where there is none. */
function specifierEdits(
  node: TSESTree.ImportSpecifier,
  declaration: TSESTree.ImportDeclaration,
  added: string | null,
  text: string,
): TextEdit[] {
  const named = declaration.specifiers.filter(({ type }) => type === 'ImportSpecifier');
  const open = text.indexOf('{', declaration.range[0]);
  const close = text.lastIndexOf('}', declaration.source.range[0]);
  if (named.length === 1) {
    const hasDefault = declaration.specifiers.length > 1;
    const before = hasDefault ? text.lastIndexOf(',', open) : open;
    return [{ range: [before, close + 1], text: added ?? '' }];
  }
  const index = named.indexOf(node);
  const next = named[index + 1];
  const previous = named[index - 1];
  const removed: TextEdit = next
    ? { range: [node.range[0], next.range[0]], text: '' }
    : { range: [previous?.range[1] ?? node.range[0], node.range[1]], text: '' };
  return added === null ? [removed] : [{ range: [open, open], text: `${added}, ` }, removed];
}
