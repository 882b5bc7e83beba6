import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { keyName, stringOf } from './static-name.js';
import { declaredType, DEPTH, memberType, typeArgument, typeName } from './type-members.js';
import { unwrap } from './unwrap.js';
import { writtenType } from './written-type.js';

/** Types of TypeScript whose strings are among those of their first argument. */
const NARROWING = new Set(['Exclude', 'Extract', 'NonNullable', 'Readonly']);

/**
 * Whether TypeScript would refuse a constant in place of a literal: the literal is cast `as const` or to a literal type,
 * or declared as one, or compared with a value that the file types as literals.
 */
export function isBoundToLiteralType(
  literal: TSESTree.Node,
  compared: TSESTree.Node | null,
  context: FileContext,
): boolean {
  const { parent } = literal;
  const value = stringOf(literal);
  if (parent?.type === 'TSAsExpression' || parent?.type === 'TSTypeAssertion') {
    if (typeName(parent.typeAnnotation) === 'const' || allows(parent.typeAnnotation, value, context)) return true;
  }
  if (parent?.type === 'TSSatisfiesExpression' && allows(parent.typeAnnotation, value, context)) return true;
  if (parent?.type === 'VariableDeclarator' && allows(parent.id.typeAnnotation?.typeAnnotation, value, context))
    return true;
  return compared !== null && allows(writtenType(compared, context), value, context);
}

/**
 * Whether a type is a string literal, or a union with one, also through aliases of the file; one that takes any string is
 * none.
 * @param value the literal's string; null for any
 */
function allows(
  type: TSESTree.Node | null | undefined,
  value: string | null,
  context: FileContext,
  depth: number = DEPTH,
): boolean {
  if (!type || depth === 0) return false;
  const isAllowed = (part: TSESTree.Node | null): boolean => allows(part, value, context, depth - 1);
  switch (type.type) {
    case 'TSLiteralType':
      return isString(type.literal, value);
    case 'TSUnionType':
      return !type.types.some((part) => part.type === 'TSStringKeyword') && type.types.some(isAllowed);
    case 'TSIndexedAccessType':
      return isAllowed(indexedType(type, context)) || isAnyElement(type, value, context);
    case 'TSTypeOperator':
      return type.operator === 'keyof' && isAnyKey(type.typeAnnotation ?? null, value, context);
    case 'TSTypeReference': {
      const declared = declaredType(type, context);
      if (declared?.type === 'TSTypeAliasDeclaration') return isAllowed(declared.typeAnnotation);
      if (declared?.type === 'TSTypeParameter') return isAllowed(declared.constraint ?? null);
      return NARROWING.has(typeName(type) ?? '') && isAllowed(typeArgument(type, 0));
    }
    default:
      return false;
  }
}

function isString(node: TSESTree.Node, value: string | null): boolean {
  const text = stringOf(node);
  return text !== null && (value === null || text === value);
}

/** `Props['error']`. */
function indexedType(
  { indexType, objectType }: TSESTree.TSIndexedAccessType,
  context: FileContext,
): TSESTree.Node | null {
  const name = indexType.type === 'TSLiteralType' ? stringOf(indexType.literal) : null;
  return name === null ? null : memberType(objectType, name, context);
}

/** `(typeof LIST)[number]`, of a list that the file writes down. */
function isAnyElement(
  { indexType, objectType }: TSESTree.TSIndexedAccessType,
  value: string | null,
  context: FileContext,
): boolean {
  const list = indexType.type === 'TSNumberKeyword' ? queriedValue(objectType, context) : null;
  return (
    list?.type === 'ArrayExpression' &&
    list.elements.some((element) => element !== null && isString(unwrap(element), value))
  );
}

/** `keyof typeof TEXTS`, of an object that the file writes down. */
function isAnyKey(type: TSESTree.Node | null, value: string | null, context: FileContext): boolean {
  const object = type && queriedValue(type, context);
  return (
    object?.type === 'ObjectExpression' &&
    object.properties.some((property) => {
      const key = property.type === 'Property' ? keyName(property) : null;
      return key !== null && (value === null || key === value);
    })
  );
}

/** What the variable of a `typeof` is set to, or null. */
function queriedValue(type: TSESTree.Node, { scopes }: FileContext): TSESTree.Node | null {
  if (type.type !== 'TSTypeQuery' || type.exprName.type !== 'Identifier') return null;
  const binding = scopes.bindingOf(type.exprName);
  const origin = isDefined(binding) ? originOf(binding, scopes) : null;
  return origin?.kind === 'value' && origin.path.length === 0 ? unwrap(origin.init) : null;
}
