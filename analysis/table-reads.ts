import type { TSESTree } from '@typescript-eslint/types';

import type { Family } from '../jitsi/families.js';
import { isAssigned } from './assigned-place.js';
import type { FileContext } from './file-context.js';
import { familyOfModule, moduleKind } from './module-kind.js';
import { importedName, isTypeKind } from './origin.js';
import { probesOf } from './probed-members.js';
import { keyName, memberName } from './static-name.js';
import { unwrap } from './unwrap.js';

/** A place that reads a constant from a table: as a member, by destructuring, or by an import from the table's own module. */
export interface TableRead {
  /** The member expression, the property of the pattern, or the import specifier. */
  readonly node: TSESTree.Node;
  /** What names the member: a name or a string. */
  readonly name: TSESTree.Node;
  readonly family: Family;
  readonly member: string;
}

/** What every object has, so that reading it says nothing of constants. */
const OBJECT_MEMBERS = new Set([...Object.getOwnPropertyNames(Object.prototype), '__esModule']);

/** Every read of a table's member in a file. Writes, and members that the file asks for whether they are there, are none. */
export function tableReads(context: FileContext): TableRead[] {
  const reads = [...memberReads(context), ...patternReads(context), ...importedMembers(context)];
  if (reads.length === 0) return [];
  const probed = probesOf(context);
  return reads.filter(({ family, member }) => !OBJECT_MEMBERS.has(member) && !probed.has(`${family.table}.${member}`));
}

function memberReads({ census, denotations }: FileContext): TableRead[] {
  return census.of('MemberExpression').flatMap((node) => {
    if (memberName(node) === null || isAssigned(node)) return [];
    const denotation = denotations.of(node);
    if (denotation?.kind !== 'member') return [];
    return [{ node, name: unwrap(node.property), family: denotation.family, member: denotation.member }];
  });
}

function patternReads({ census, denotations, scopes }: FileContext): TableRead[] {
  const reads: TableRead[] = [];
  /** @param family that of the table which the pattern takes apart, null where it isn't known */
  const visit = (pattern: TSESTree.ObjectPattern, family: Family | null): void => {
    for (const part of pattern.properties) {
      const member = part.type === 'Property' ? keyName(part) : null;
      if (part.type !== 'Property' || member === null) continue;
      if (part.value.type === 'ObjectPattern') {
        visit(part.value, member === family?.table ? family : null);
        continue;
      }
      // A default is ready for a member that isn't there.
      if (part.value.type === 'AssignmentPattern' || member === family?.table) continue;
      const table = family ?? familyTaken(part.value);
      if (table) reads.push({ node: part, name: unwrap(part.key), family: table, member });
    }
  };
  const familyTaken = (variable: TSESTree.Node): Family | null => {
    const binding = scopes.bindingOf(variable);
    const denotation = binding ? denotations.ofBinding(binding) : null;
    return denotation?.kind === 'member' ? denotation.family : null;
  };
  const visitAll = (pattern: TSESTree.Node, init: TSESTree.Node | null): void => {
    if (pattern.type !== 'ObjectPattern' || !init) return;
    const table = denotations.of(init);
    visit(pattern, table?.kind === 'table' ? table.family : null);
  };
  for (const { id, init } of census.of('VariableDeclarator')) visitAll(id, init);
  for (const { left, right } of census.of('AssignmentExpression')) visitAll(left, right);
  return reads;
}

/** `import { PASSWORD_REQUIRED } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors'`. */
function importedMembers({ census, file }: FileContext): TableRead[] {
  return census.of('ImportDeclaration').flatMap(({ importKind, source, specifiers }) => {
    const family = familyOfModule(source.value);
    if (!family || isTypeKind(importKind) || moduleKind(source.value, file.settings.libraries) !== 'library') return [];
    return specifiers.flatMap((node) => {
      if (node.type !== 'ImportSpecifier' || isTypeKind(node.importKind)) return [];
      const member = importedName(node);
      const isTable = member === family.table || member === 'default';
      return isTable ? [] : [{ node, name: node.imported, family, member }];
    });
  });
}
