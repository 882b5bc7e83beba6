import type { TSESTree } from '@typescript-eslint/types';

import type { Family } from '../../jitsi/families.js';
import { familyOfTable } from '../../jitsi/families.js';
import { isEvaluatedAtLoad } from '../evaluation-order.js';
import type { FileContext } from '../file-context.js';
import { originOf } from '../origin.js';
import { type Binding, isDefined, type Scope } from '../scopes.js';
import { isValue, reaches } from './reach.js';

/** A constant of a family, and the place where it is to be written. */
export interface Wanted {
  readonly family: Family;
  readonly member: string;
  readonly at: TSESTree.Node;
}

/** An expression that is there already, or that it can't be used because it may not be there when the module loads. */
export type Found = { readonly kind: 'found'; readonly text: string } | { readonly kind: 'module-load' };

/** The constant by a name that is in scope at the place: a name of its table, else a loose member; null where there is none. */
export function nameInScope(wanted: Wanted, context: FileContext): Found | null {
  const { at, family, member } = wanted;
  const table = bindingInScope(at, context, (binding) => holdsTable(binding, family, context));
  const loose = table ?? bindingInScope(at, context, (binding) => holdsMember(binding, wanted, context));
  const name = loose?.name ?? freeTable(wanted, context);
  if (name === null) return null;
  if ((!loose || isAmbient(loose)) && isEvaluatedAtLoad(at)) return { kind: 'module-load' };
  return { kind: 'found', text: loose && !table ? name : `${name}${jointOf(table, context)}${member}` };
}

/** How a member is read from a name: by `?.` where the name was set by a chain that may end early. */
function jointOf(table: Binding | null, { scopes }: FileContext): '.' | '?.' {
  const origin = table && originOf(table, scopes);
  return origin?.kind === 'value' && origin.path.length === 0 && origin.init.type === 'ChainExpression' ? '?.' : '.';
}

/** The variables of each scope that stand for something of the library: the same scopes are asked for each constant. */
const TELLING = new WeakMap<FileContext, Map<Scope, readonly Binding[]>>();

function tellingIn(scope: Scope, context: FileContext): readonly Binding[] {
  const known = TELLING.get(context) ?? new Map<Scope, readonly Binding[]>();
  TELLING.set(context, known);
  const before = known.get(scope);
  if (before) return before;
  const telling = scope.variables.filter((binding) => {
    const denotation = isDefined(binding) ? context.denotations.ofBinding(binding) : null;
    return denotation !== null && denotation.kind !== 'other';
  });
  known.set(scope, telling);
  return telling;
}

/** The innermost variable of the library with a value at a place that the test accepts, or null. */
export function bindingInScope(
  at: TSESTree.Node,
  context: FileContext,
  accepts: (binding: Binding) => boolean,
): Binding | null {
  for (let scope = context.scopes.scopeAt(at); scope; scope = scope.upper) {
    for (const binding of tellingIn(scope, context)) {
      if (accepts(binding) && isValue(binding, context) && reaches(binding, at, context)) return binding;
    }
  }
  return null;
}

/** Whether a variable is only declared, as a global that something else brings along. */
function isAmbient(binding: Binding): boolean {
  return binding.defs.some(({ node }) => node.type === 'VariableDeclarator' && node.parent.declare);
}

function holdsTable(binding: Binding, family: Family, { denotations }: FileContext): boolean {
  const denotation = denotations.ofBinding(binding);
  return denotation?.kind === 'table' && denotation.family === family;
}

function holdsMember(binding: Binding, { family, member }: Wanted, { denotations }: FileContext): boolean {
  const denotation = denotations.ofBinding(binding);
  return denotation?.kind === 'member' && denotation.family === family && denotation.member === member;
}

/** A table that the file uses and binds nowhere: the page brings it along. */
function freeTable({ family, at }: Wanted, { scopes }: FileContext): string | null {
  for (const name of scopes.freeNames.keys()) {
    if (familyOfTable(name) === family && !isDefined(scopes.lookUp(name, at))) return name;
  }
  return null;
}
