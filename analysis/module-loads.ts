import type { TSESTree } from '@typescript-eslint/types';

import type { JitsiSettings } from '../jitsi/settings.js';
import type { Census } from './census.js';
import { moduleKind } from './module-kind.js';
import { isDefined, type Scopes } from './scopes.js';
import { stringOf } from './static-name.js';

/** A place that brings in another module. */
export type ModuleLoad =
  | { readonly kind: 'import'; readonly module: string; readonly node: TSESTree.ImportDeclaration }
  | { readonly kind: 'import-equals'; readonly module: string; readonly node: TSESTree.TSImportEqualsDeclaration }
  | { readonly kind: 'require'; readonly module: string; readonly node: TSESTree.CallExpression }
  | { readonly kind: 'dynamic'; readonly module: string; readonly node: TSESTree.ImportExpression };

/** Every module that a file brings in by a literal name, in source order of each kind. */
export function moduleLoads(census: Census, scopes: Scopes): ModuleLoad[] {
  const loads: ModuleLoad[] = [];
  for (const node of census.of('ImportDeclaration')) {
    loads.push({ kind: 'import', module: node.source.value, node });
  }
  for (const node of census.of('TSImportEqualsDeclaration')) {
    const reference = node.moduleReference;
    const module = reference.type === 'TSExternalModuleReference' ? stringOf(reference.expression) : null;
    if (module !== null) loads.push({ kind: 'import-equals', module, node });
  }
  for (const node of census.of('CallExpression')) {
    const module = requiredModule(node, scopes);
    if (module !== null) loads.push({ kind: 'require', module, node });
  }
  for (const node of census.of('ImportExpression')) {
    const module = stringOf(node.source);
    if (module !== null) loads.push({ kind: 'dynamic', module, node });
  }
  return loads;
}

/** The packages of `settings.libraries` that a file brings in, in the order of the file. */
export function importedLibraries(census: Census, scopes: Scopes, settings: JitsiSettings): string[] {
  const found = new Set<string>();
  for (const { module } of moduleLoads(census, scopes)) {
    const library = settings.libraries.find((name) => moduleKind(module, [name]) === 'library');
    if (library !== undefined) found.add(library);
  }
  return [...found];
}

/** The module that a `require('…')` names, or null for any other call. */
export function requiredModule(node: TSESTree.CallExpression, scopes: Scopes): string | null {
  const { callee } = node;
  const [argument] = node.arguments;
  if (callee.type !== 'Identifier' || callee.name !== 'require' || !argument) return null;
  return isDefined(scopes.bindingOf(callee)) ? null : stringOf(argument);
}
