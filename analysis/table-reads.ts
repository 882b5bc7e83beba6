import type { TSESTree } from '@typescript-eslint/types';

import type { Family } from '../jitsi/families.js';
import type { FileContext } from './file-context.js';
import { keyName, memberName } from './static-name.js';
import { wrapped } from './unwrap.js';

/** A place that reads a constant from a table, as a member or by destructuring. */
export interface TableRead {
  /** The member expression, or the property of the pattern. */
  readonly node: TSESTree.Node;
  /** What names the member: a name or a string. */
  readonly name: TSESTree.Node;
  readonly family: Family;
  readonly member: string;
}

/** What every object has, so that reading it says nothing of constants. */
const OBJECT_MEMBERS = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Every read of a table's member in a file. Writes, and reads that are ready for a member that isn't there, are none. */
export function tableReads(context: FileContext): TableRead[] {
  return [...memberReads(context), ...patternReads(context)];
}

function memberReads({ census, denotations }: FileContext): TableRead[] {
  return census.of('MemberExpression').flatMap((node) => {
    if (memberName(node) === null || isWrittenOrProbed(node)) return [];
    const denotation = denotations.of(node);
    if (denotation?.kind !== 'member' || OBJECT_MEMBERS.has(denotation.member)) return [];
    return [{ node, name: node.property, family: denotation.family, member: denotation.member }];
  });
}

/** `table.X = …`, `table.X ?? …`, `typeof table.X`, `if (table.X)`: the code knows that it may not be there. */
function isWrittenOrProbed(read: TSESTree.Node): boolean {
  const node = wrapped(read);
  const { parent } = node;
  switch (parent?.type) {
    case 'AssignmentExpression':
      return parent.left === node;
    case 'LogicalExpression':
      return parent.left === node;
    case 'UnaryExpression':
      return parent.operator === 'typeof' || parent.operator === 'delete' || parent.operator === '!';
    case 'IfStatement':
    case 'ConditionalExpression':
      return parent.test === node;
    default:
      return false;
  }
}

function patternReads({ census, denotations }: FileContext): TableRead[] {
  return census.of('VariableDeclarator').flatMap(({ id, init }) => {
    if (id.type !== 'ObjectPattern' || !init) return [];
    const table = denotations.of(init);
    if (table?.kind !== 'table') return [];
    return id.properties.flatMap((property) => {
      const member = property.type === 'Property' ? keyName(property) : null;
      if (property.type !== 'Property' || member === null || member === table.family.table) return [];
      if (property.value.type === 'AssignmentPattern' || OBJECT_MEMBERS.has(member)) return [];
      return [{ node: property, name: property.key, family: table.family, member }];
    });
  });
}
