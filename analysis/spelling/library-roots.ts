import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { originOf } from '../origin.js';
import { type Binding, isDefined } from '../scopes.js';
import { keyName, memberName } from '../static-name.js';
import { unwrap } from '../unwrap.js';
import { bindingInScope } from './names-in-scope.js';
import { isEvaluatedAtLoad } from './place.js';
import { chainReaches, chainRoot, isImported, isImportedBinding } from './reach.js';

/** An expression for the library itself, or that it can't be used because it may not be there when the module loads. */
export type Root = { readonly kind: 'root'; readonly text: string } | { readonly kind: 'module-load' };

/**
 * The library as the file itself reaches it: the root that it uses for events or errors, else a variable that holds the
 * library, else one of the global names that it refers to. Null where nothing of that is valid at the place.
 */
export function libraryRoot(at: TSESTree.Node, context: FileContext): Root | null {
  const atLoad = isEvaluatedAtLoad(at);
  let tooEarly: Root | null = null;
  for (const chain of rootsInUse(context)) {
    if (!chainReaches(chain.node, at, context)) continue;
    if (!atLoad || isImported(chain.node, context)) return { kind: 'root', text: chain.text };
    tooEarly = { kind: 'module-load' };
  }
  const binding = bindingInScope(at, context, (candidate) => holdsLibrary(candidate, context));
  if (binding) {
    if (!atLoad || isImportedBinding(binding, context)) return { kind: 'root', text: binding.name };
    tooEarly = { kind: 'module-load' };
  }
  for (const text of globalsInUse(at, context)) {
    if (!atLoad) return { kind: 'root', text };
    tooEarly = { kind: 'module-load' };
  }
  return tooEarly;
}

interface Chain {
  readonly node: TSESTree.Node;
  readonly text: string;
}

/** Every `ROOT` of `ROOT.events…` and `ROOT.errors…` in a file, in source order. */
function rootsInUse(context: FileContext): Chain[] {
  const { census, denotations, file } = context;
  const chains: Chain[] = [];
  for (const node of census.of('MemberExpression')) {
    const name = memberName(node);
    if ((name !== 'errors' && name !== 'events') || node.computed || !chainRoot(node.object)) continue;
    if (denotations.of(node)?.kind !== 'root' || !leadsToLibrary(node, context)) continue;
    const text = file.text.slice(node.range[0], node.property.range[0]).replace(/\s*\??\.\s*$/u, '');
    if (!text.includes('\n')) chains.push({ node: node.object, text });
  }
  for (const { id, init } of census.of('VariableDeclarator')) {
    if (id.type !== 'ObjectPattern' || !init || !chainRoot(init) || denotations.of(init)?.kind !== 'library') continue;
    const takes = id.properties.some(
      (part) => part.type === 'Property' && /^(?:errors|events)$/u.test(keyName(part) ?? ''),
    );
    if (takes) chains.push({ node: init, text: file.text.slice(...unwrap(init).range) });
  }
  return chains;
}

/** Whether `X.errors` is the library's: `X` is known to be it, or a table is read from it. */
function leadsToLibrary(node: TSESTree.MemberExpression, { denotations }: FileContext): boolean {
  if (denotations.of(node.object)?.kind === 'library') return true;
  const { parent } = node;
  if (parent.type === 'MemberExpression' && parent.object === node) return denotations.of(parent)?.kind === 'table';
  return parent.type === 'VariableDeclarator' && parent.id.type === 'ObjectPattern';
}

/** Whether a variable is the library, not the namespace object of its module, which need not have the tables. */
function holdsLibrary(binding: Binding, context: FileContext): boolean {
  if (context.denotations.ofBinding(binding)?.kind !== 'library') return false;
  const origin = originOf(binding, context.scopes);
  const isNamespace =
    (origin.kind === 'import' && origin.imported === '*') ||
    (origin.kind === 'value' && origin.path.length === 0 && isModule(origin.init));
  return !isNamespace || context.file.settings.globals.includes(binding.name);
}

function isModule(init: TSESTree.Node): boolean {
  const node = unwrap(init);
  const awaited = node.type === 'AwaitExpression' ? unwrap(node.argument) : node;
  return awaited.type === 'ImportExpression' || awaited.type === 'CallExpression';
}

/** The global names of the library that a file refers to, bare, declared in a comment, or as a member such as `window.JitsiMeetJS`. */
function globalsInUse(at: TSESTree.Node, context: FileContext): string[] {
  const { census, denotations, file, scopes } = context;
  const bare = file.settings.globals.filter(
    (name) => !isDefined(scopes.lookUp(name, at)) && (scopes.freeNames.has(name) || isDeclaredGlobal(name, file.text)),
  );
  const members = census
    .of('MemberExpression')
    .filter((node) => {
      const isNamed = file.settings.globals.includes(memberName(node) ?? '');
      return isNamed && denotations.of(node)?.kind === 'library' && chainReaches(node, at, context);
    })
    .map(({ range }) => file.text.slice(...range));
  return [...bare, ...members];
}

function isDeclaredGlobal(name: string, text: string): boolean {
  for (const [comment] of text.matchAll(/\/\*\s*globals?\s[^*]*\*\//gu)) {
    if (comment.split(/[\s,:*]+/u).includes(name)) return true;
  }
  return false;
}
