import type { Definition, Reference, Scope, ScopeVariable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { SourceFile } from './source-file.js';

/** A variable of the scope manager, whichever parser made it. */
export type Binding = ScopeVariable;
export type { Scope } from '@typescript-eslint/scope-manager';

/** Which variable a name means, for one file. */
export interface Scopes {
  /** The variable that an identifier of the file refers to or declares, or null for a free name. */
  bindingOf(identifier: TSESTree.Node): Binding | null;
  /** Every reference to a variable, its own initialisation among them. */
  referencesTo(binding: Binding): readonly Reference[];
  /** The variable that a name would mean if it were written where `node` stands, or null for a free name; types are passed over. */
  lookUp(name: string, node: TSESTree.Node): Binding | null;
  /** The type, or the variable that is one too, that a name would mean as a type where `node` stands, or null. */
  lookUpType(name: string, node: TSESTree.Node): Binding | null;
  /** The innermost scope around a node, or null in a file without scopes. */
  scopeAt(node: TSESTree.Node): Scope | null;
  /** Every name that the file refers to as a value and defines nowhere, with its identifiers. */
  readonly freeNames: ReadonlyMap<string, readonly TSESTree.Node[]>;
  /** Every name that the file refers to as a type only and defines nowhere. */
  readonly freeTypes: ReadonlySet<string>;
}

/** Whether a variable is defined in the file; a global that only the configuration declares is not. */
export function isDefined(binding: Binding | null): binding is Binding {
  return binding !== null && binding.defs.length > 0;
}

/** The one definition of a variable, or null where it has none or several; a type or an overload beside a value is none. */
export function soleDefinition(binding: Binding): Definition | null {
  const values = binding.defs.filter(({ node, type }) => type !== 'Type' && node.type !== 'TSDeclareFunction');
  const [only, ...others] = values.length > 0 ? values : binding.defs;
  return only && others.length === 0 ? only : null;
}

/** Whether a variable is the name of something that is there at run time, not of a type alone. */
function isValue(variable: Binding): boolean {
  return !('isValueVariable' in variable) || variable.isValueVariable;
}

/** Whether a variable is the name of a type, be it of something else too. */
function isType(variable: Binding): boolean {
  return 'isTypeVariable' in variable && variable.isTypeVariable;
}

/** Reads the scopes of a file once. */
export function readScopes(file: Pick<SourceFile, 'scopeManager'>): Scopes {
  const bindings = new Map<TSESTree.Node, Binding>();
  const references = new Map<Binding, Reference[]>();
  const freeNames = new Map<string, TSESTree.Node[]>();
  const freeTypes = new Set<string>();
  const { scopes } = file.scopeManager;
  const globals = scopes[0]?.set;

  for (const scope of scopes) {
    for (const variable of scope.variables) {
      for (const identifier of variable.identifiers) bindings.set(identifier, variable);
    }
    for (const reference of scope.references) {
      const name = reference.identifier.name;
      // A scope manager leaves a script's own `var`s and functions unresolved; ESLint links them afterwards.
      const variable = reference.resolved ?? globals?.get(name) ?? null;
      if (variable) {
        bindings.set(reference.identifier, variable);
        append(references, variable, reference);
      }
      if (isDefined(variable)) continue;
      if ('isTypeReference' in reference && reference.isTypeReference) freeTypes.add(name);
      else append(freeNames, name, reference.identifier);
    }
  }

  const scopeAt = (node: TSESTree.Node): Scope | null => {
    const inner = node.type !== 'Program';
    for (let outer: TSESTree.Node | undefined = node; outer; outer = outer.parent) {
      const scope = file.scopeManager.acquire(outer, inner);
      if (scope) return scope;
    }
    return scopes[0] ?? null;
  };

  const lookUp = (name: string, node: TSESTree.Node, accepts: (variable: Binding) => boolean): Binding | null => {
    for (let scope = scopeAt(node); scope; scope = scope.upper) {
      const variable = scope.set.get(name);
      if (variable && accepts(variable)) return variable;
    }
    return null;
  };

  return {
    freeNames,
    freeTypes,
    scopeAt,
    bindingOf: (identifier) => bindings.get(identifier) ?? null,
    referencesTo: (binding) => references.get(binding) ?? [],
    lookUp: (name, node) => lookUp(name, node, isValue),
    lookUpType: (name, node) => lookUp(name, node, isType),
  };
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
