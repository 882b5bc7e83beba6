import type { TSESTree } from '@typescript-eslint/types';

import { type FunctionNode, isFunction, parametersOf } from './function-node.js';
import { type Binding, type Scopes, soleDefinition } from './scopes.js';
import { keyName } from './static-name.js';
import { unwrap } from './unwrap.js';

/** Property names (array positions as digits) from a value down to the part that a pattern takes. */
export type Path = readonly string[];

/** Where the value of a variable comes from. */
export type Origin =
  /** `import`, or `import x = require()`; `imported` is `default`, `*` or the exported name. */
  | { readonly kind: 'import'; readonly module: string; readonly imported: string; readonly typeOnly: boolean }
  /** One initialiser or assignment, the part of it that `path` names. */
  | { readonly kind: 'value'; readonly init: TSESTree.Node; readonly path: Path }
  /** Assigned in several places. */
  | { readonly kind: 'several'; readonly inits: readonly TSESTree.Node[] }
  | { readonly kind: 'parameter'; readonly fn: FunctionNode; readonly index: number; readonly path: Path }
  /** A class, a function, an enum, a namespace or a type of the file. */
  | { readonly kind: 'definition'; readonly node: TSESTree.Node }
  | { readonly kind: 'unknown' };

const UNKNOWN: Origin = { kind: 'unknown' };

/**
 * The path from a binding pattern to one of its identifiers: `['a', 'b']` for `x` in `{ a: { b: x } }`, `[]` for a
 * bare identifier, null for a rest element or a computed key.
 */
export function pathTo(identifier: TSESTree.Node, pattern: TSESTree.Node): Path | null {
  const path: string[] = [];
  let node = identifier;
  while (node !== pattern) {
    const parent: TSESTree.Node | undefined = node.parent;
    switch (parent?.type) {
      case 'Property': {
        const name = keyName(parent);
        if (name === null) return null;
        path.unshift(name);
        break;
      }
      case 'ArrayPattern':
        path.unshift(String(parent.elements.indexOf(node as TSESTree.DestructuringPattern)));
        break;
      case 'AssignmentPattern':
      case 'ObjectPattern':
        break;
      default:
        return null;
    }
    node = parent;
  }
  return path;
}

/** Where a variable's value comes from, as far as one look at its definition and its assignments tells. */
export function originOf(binding: Binding, scopes: Scopes): Origin {
  const definition = soleDefinition(binding);
  if (!definition) return UNKNOWN;
  const node = definition.node as TSESTree.Node;
  const identifier = definition.name as TSESTree.Node;
  switch (definition.type as string) {
    case 'ImportBinding':
      return importOrigin(node as ImportingNode, definition.parent as TSESTree.ImportDeclaration);
    case 'Variable':
      return variableOrigin(binding, scopes, node as TSESTree.VariableDeclarator, identifier);
    case 'Parameter':
      return isFunction(node) ? parameterOrigin(binding, scopes, node, identifier) : UNKNOWN;
    case 'ClassName':
    case 'FunctionName':
    case 'TSEnumName':
    case 'TSModuleName':
    case 'Type':
      return { kind: 'definition', node };
    default:
      return UNKNOWN;
  }
}

type ImportingNode = TSESTree.ImportClause | TSESTree.TSImportEqualsDeclaration;

function importOrigin(node: ImportingNode, declaration: TSESTree.ImportDeclaration): Origin {
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    if (reference.type !== 'TSExternalModuleReference') return { kind: 'value', init: reference, path: [] };
    return {
      kind: 'import',
      module: reference.expression.value,
      imported: '*',
      typeOnly: node.importKind === 'type',
    };
  }
  const isNamed = node.type === 'ImportSpecifier';
  return {
    kind: 'import',
    module: declaration.source.value,
    imported: isNamed ? importedName(node) : node.type === 'ImportDefaultSpecifier' ? 'default' : '*',
    typeOnly: isTypeKind(declaration.importKind) || (isNamed && isTypeKind(node.importKind)),
  };
}

/** The name under which a module exports what an import takes. */
export function importedName({ imported }: TSESTree.ImportSpecifier): string {
  return imported.type === 'Identifier' ? imported.name : imported.value;
}

/** Whether an import brings types only; Flow's `import typeof` does too. */
export function isTypeKind(kind: string | null | undefined): boolean {
  return kind === 'type' || kind === 'typeof';
}

function variableOrigin(
  binding: Binding,
  scopes: Scopes,
  declarator: TSESTree.VariableDeclarator,
  identifier: TSESTree.Node,
): Origin {
  const inits = assignedTo(binding, scopes);
  if (inits === null) return UNKNOWN;
  if (declarator.init) {
    if (inits.length > 0) return { kind: 'several', inits: [declarator.init, ...inits] };
    const path = pathTo(identifier, declarator.id);
    return path ? { kind: 'value', init: declarator.init, path } : UNKNOWN;
  }
  const [only] = inits;
  if (!only) return UNKNOWN;
  return inits.length === 1 ? { kind: 'value', init: only, path: [] } : { kind: 'several', inits };
}

function parameterOrigin(binding: Binding, scopes: Scopes, fn: FunctionNode, identifier: TSESTree.Node): Origin {
  const inits = assignedTo(binding, scopes);
  if (inits === null || inits.length > 0) return UNKNOWN;
  for (const [index, parameter] of parametersOf(fn).entries()) {
    const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
    const path = pathTo(identifier, pattern);
    if (path) return { kind: 'parameter', fn, index, path };
  }
  return UNKNOWN;
}

const assigned = new WeakMap<Binding, readonly TSESTree.Node[] | null>();

/** What is assigned to a variable after its declaration; null where one assignment can't be read (`+=`, a pattern, a loop). */
function assignedTo(binding: Binding, scopes: Scopes): readonly TSESTree.Node[] | null {
  const known = assigned.get(binding);
  if (known !== undefined) return known;
  const inits = readAssigned(binding, scopes);
  assigned.set(binding, inits);
  return inits;
}

function readAssigned(binding: Binding, scopes: Scopes): TSESTree.Node[] | null {
  const inits: TSESTree.Node[] = [];
  for (const reference of scopes.referencesTo(binding)) {
    if (!reference.isWrite() || reference.init === true) continue;
    const { parent } = reference.identifier as TSESTree.Node;
    if (parent?.type !== 'AssignmentExpression' || parent.operator !== '=' || parent.left !== reference.identifier) {
      return null;
    }
    inits.push(unwrap(parent.right));
  }
  return inits;
}
