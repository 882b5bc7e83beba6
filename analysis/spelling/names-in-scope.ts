import type { TSESTree } from '@typescript-eslint/types';

import type { Family } from '../../jitsi/families.js';
import { familyOfTable } from '../../jitsi/families.js';
import type { FileContext } from '../file-context.js';
import { type Binding, isDefined } from '../scopes.js';
import { isValue, reaches } from './reach.js';

/** A constant of a family, and the place where it is to be written. */
export interface Wanted {
  readonly family: Family;
  readonly member: string;
  readonly at: TSESTree.Node;
}

/** The constant by a name that is in scope at the place: a name of its table, else a loose member; null where there is none. */
export function nameInScope(wanted: Wanted, context: FileContext): string | null {
  const table = bindingInScope(wanted.at, context, (binding) => holdsTable(binding, wanted.family, context));
  if (table) return `${table.name}.${wanted.member}`;
  const loose = bindingInScope(wanted.at, context, (binding) => holdsMember(binding, wanted, context));
  return loose ? loose.name : freeTable(wanted, context);
}

/** The innermost variable with a value at a place that the test accepts, or null. */
export function bindingInScope(
  at: TSESTree.Node,
  context: FileContext,
  accepts: (binding: Binding) => boolean,
): Binding | null {
  for (let scope = context.scopes.scopeAt(at); scope; scope = scope.upper) {
    for (const binding of scope.variables) {
      if (isDefined(binding) && accepts(binding) && isValue(binding, context) && reaches(binding, at, context)) {
        return binding;
      }
    }
  }
  return null;
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
function freeTable({ family, member, at }: Wanted, { scopes }: FileContext): string | null {
  for (const name of scopes.freeNames.keys()) {
    if (familyOfTable(name) === family && !isDefined(scopes.lookUp(name, at))) return `${name}.${member}`;
  }
  return null;
}
