import type { TSESTree } from '@typescript-eslint/types';

import { isSurelyBefore, runOf } from '../evaluation-order.js';
import type { FileContext } from '../file-context.js';
import { originOf } from '../origin.js';
import { type Binding, isDefined, type Scopes } from '../scopes.js';
import { unwrap } from '../unwrap.js';
import { lacksExport } from './seen-exports.js';
import { sharesThis } from './shared-this.js';

/** Whether a variable of the file has its value where `at` stands: it is not shadowed there, and set before. */
export function reaches(binding: Binding, at: TSESTree.Node, { scopes }: FileContext): boolean {
  if (scopes.lookUp(binding.name, at) !== binding) return false;
  const isVariable = binding.defs.some(({ type }) => type === 'Variable');
  const writes = isVariable ? scopes.referencesTo(binding).filter((reference) => reference.isWrite()) : [];
  if (writes.length === 0) return true;
  const run = runOf(at);
  const inThisRun = writes.filter(({ identifier }) => runOf(identifier as TSESTree.Node) === run);
  // What a function sets is there when another runs, as far as anybody can tell; while the module loads it isn't yet.
  if (run !== null && inThisRun.length < writes.length) return !writes.every((write) => runsBefore(run, write, scopes));
  return inThisRun.some(({ identifier }) => isSurelyBefore(writeAround(identifier), at));
}

/** Whether a function is called while the module loads, before that sets a variable: what is hoisted may be called above it. */
function runsBefore(
  run: TSESTree.Node,
  { identifier }: Write,
  scopes: Scopes,
  seen = new Set<TSESTree.Node>(),
): boolean {
  if (run.type !== 'FunctionDeclaration' || !run.id || runOf(identifier) !== null || seen.has(run)) return false;
  seen.add(run);
  const binding = scopes.bindingOf(run.id);
  const uses = binding ? scopes.referencesTo(binding) : [];
  return uses.some((use) => {
    const name = use.identifier as TSESTree.Node;
    if (name.parent?.type !== 'CallExpression' || name.parent.callee !== name) return false;
    const caller = runOf(name);
    return caller === null ? name.range[0] < identifier.range[0] : runsBefore(caller, { identifier }, scopes, seen);
  });
}

interface Write {
  readonly identifier: TSESTree.Node;
}

/** The declaration or assignment that sets a variable. */
function writeAround(identifier: TSESTree.Node): TSESTree.Node {
  let node = identifier;
  while (node.parent && node.type !== 'VariableDeclarator' && node.type !== 'AssignmentExpression') node = node.parent;
  return node;
}

/** Whether a variable is a value at run time that the installed library doesn't lack: no type-only import, no undefined one. */
export function isValue(binding: Binding, context: FileContext): boolean {
  const origin = originOf(binding, context.scopes);
  if (origin.kind !== 'import') return true;
  return !origin.typeOnly && !isUndefinedImport(origin.module, origin.imported, context);
}

/** Whether the installed library is seen not to export a name that is imported from its root. */
export function isUndefinedImport(module: string, imported: string, context: FileContext): boolean {
  return imported !== '*' && context.file.settings.libraries.includes(module) && lacksExport(module, imported, context);
}

/** The identifier or `this` that a member chain without calls and computed keys starts with, or null for anything else. */
export function chainRoot(node: TSESTree.Node): TSESTree.Identifier | TSESTree.ThisExpression | null {
  let inner = unwrap(node);
  while (inner.type === 'MemberExpression') {
    if (inner.computed && inner.property.type !== 'Literal') return null;
    inner = unwrap(inner.object);
  }
  return inner.type === 'Identifier' || inner.type === 'ThisExpression' ? inner : null;
}

/** Whether a member chain that the file writes in one place means the same in another. */
export function chainReaches(chain: TSESTree.Node, at: TSESTree.Node, context: FileContext): boolean {
  const root = chainRoot(chain);
  if (!root) return false;
  if (root.type === 'ThisExpression') return sharesThis(at, root, context);
  const binding = context.scopes.bindingOf(root);
  if (isDefined(binding)) return isValue(binding, context) && reaches(binding, at, context);
  return !isDefined(context.scopes.lookUp(root.name, at));
}
