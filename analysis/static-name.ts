import type { TSESTree } from '@typescript-eslint/types';

import { unwrap } from './unwrap.js';

/** The text of a string literal or of a template without expressions, or null. */
export function stringOf(node: TSESTree.Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

/** Whether the value of an expression stands there in full: any literal, or a template without expressions. */
export function isLiteral(node: TSESTree.Node): boolean {
  return node.type === 'Literal' || (node.type === 'TemplateLiteral' && node.expressions.length === 0);
}

/** The name that `object.name`, `object['name']` or `object.#name` reads, or null where it is computed. */
export function memberName(node: TSESTree.MemberExpression): string | null {
  // Not every parser keeps to the two kinds of names that the types allow.
  const property: TSESTree.Node = node.property;
  if (node.computed) return stringOf(unwrap(property));
  if (property.type === 'PrivateIdentifier') return `#${property.name}`;
  return property.type === 'Identifier' ? property.name : null;
}

/** The name that a function or a method is called by, or null where it has none that stands there. */
export function calleeName(callee: TSESTree.Node): string | null {
  const inner = unwrap(callee);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? memberName(inner) : null;
}

type Keyed = TSESTree.MethodDefinition | TSESTree.Property | TSESTree.PropertyDefinition;

/** The name of a property, method or field, or null where it is computed. */
export function keyName(node: Pick<Keyed, 'computed' | 'key'>): string | null {
  const { key } = node;
  if (!node.computed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Literal' && typeof key.value === 'number') return String(key.value);
  return stringOf(unwrap(key));
}
