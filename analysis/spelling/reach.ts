import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { originOf } from '../origin.js';
import { type Binding, isDefined } from '../scopes.js';
import { unwrap } from '../unwrap.js';
import { sharesThis } from './place.js';

/** Whether a variable of the file has its value where `at` stands: it is not shadowed there, and not declared later. */
export function reaches(binding: Binding, at: TSESTree.Node, { scopes }: FileContext): boolean {
  if (scopes.lookUp(binding.name, at) !== binding) return false;
  const [definition] = binding.defs;
  if (definition?.type !== 'Variable') return true;
  const declared = (definition.node as TSESTree.Node).range;
  const sameRun = binding.scope.variableScope === scopes.scopeAt(at)?.variableScope;
  return !sameRun || declared[1] <= at.range[0];
}

/** Whether a variable is a value at run time that the installed library doesn't lack: no type-only import, no undefined one. */
export function isValue(binding: Binding, context: FileContext): boolean {
  const origin = originOf(binding, context.scopes);
  if (origin.kind !== 'import') return true;
  return !origin.typeOnly && !isUndefinedImport(origin.module, origin.imported, context);
}

/** Whether the installed library is seen not to export a name that is imported from its root. */
export function isUndefinedImport(module: string, imported: string, context: FileContext): boolean {
  if (imported === '*' || !context.file.settings.libraries.includes(module)) return false;
  const { library } = context.inForce;
  return library?.name === module && library.exportedNames !== null && !library.exportedNames.has(imported);
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

/** Whether a member chain has its value as soon as its module's imports are done: it starts with something imported. */
export function isImported(chain: TSESTree.Node, { scopes }: FileContext): boolean {
  const root = chainRoot(chain);
  const binding = root?.type === 'Identifier' ? scopes.bindingOf(root) : null;
  return isDefined(binding) && isImportedBinding(binding, { scopes });
}

/** Whether a variable is an import, or a `require` or awaited `import()` taken at once. */
export function isImportedBinding(binding: Binding, { scopes }: Pick<FileContext, 'scopes'>): boolean {
  const origin = originOf(binding, scopes);
  if (origin.kind === 'import') return true;
  if (origin.kind !== 'value') return false;
  let init = unwrap(origin.init);
  while (init.type === 'MemberExpression' || init.type === 'AwaitExpression') {
    init = unwrap(init.type === 'MemberExpression' ? init.object : init.argument);
  }
  if (init.type === 'ImportExpression') return true;
  return init.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require';
}
