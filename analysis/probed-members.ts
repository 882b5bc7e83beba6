import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { isEquality } from './literal-site.js';
import { isNothing } from './nothing.js';
import { memberName, stringOf } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';

/**
 * The members that a file asks for whether they are there, as `table.member`: `typeof table.X`, `table.X ?? …`,
 * `if (table.X)`, `table.X === undefined`, `'X' in table`. Such a file is ready for a release without them.
 */
export function probesOf({ census, denotations }: FileContext): ReadonlySet<string> {
  const probed = new Set<string>();
  for (const node of census.of('MemberExpression')) {
    if (memberName(node) === null || !isProbed(node)) continue;
    const denotation = denotations.of(node);
    if (denotation?.kind === 'member') probed.add(`${denotation.family.table}.${denotation.member}`);
  }
  for (const { left, operator, right } of census.of('BinaryExpression')) {
    const member = operator === 'in' ? stringOf(unwrap(left)) : null;
    if (member === null) continue;
    const table = denotations.of(right);
    if (table?.kind === 'table') probed.add(`${table.family.table}.${member}`);
  }
  return probed;
}

function isProbed(read: TSESTree.Node): boolean {
  const node = wrapped(read);
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      return isEquality(parent.operator) && isNothing(parent.left === node ? parent.right : parent.left);
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
