import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { keyName, stringOf } from './static-name.js';
import { declaredType, DEPTH, memberType, typeArgument, typeName } from './type-members.js';
import { unwrap, wrapped } from './unwrap.js';
import { writtenType } from './written-type.js';

/** Types of TypeScript whose strings are among those of their first argument. */
const NARROWING = new Set<string | null>(['Exclude', 'Extract', 'NonNullable', 'Readonly']);

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
  if (parent?.type === 'Property' && parent.key === literal && isKeyOfType(parent, value, context)) return true;
  return compared !== null && allows(writtenType(compared, context), value, context);
}

/** Whether the type that the file writes for a table names the key: `Record<E, string>`, `{ [error in E]: string }`, `{ 'a': string }`. */
function isKeyOfType({ parent: table }: TSESTree.Property, value: string | null, context: FileContext): boolean {
  const outer = wrapped(table);
  for (let node: TSESTree.Node = table; node !== outer.parent && node.parent; node = node.parent) {
    if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression') {
      return namesKey(node.typeAnnotation, value, context);
    }
  }
  const declarator = outer.parent;
  const typed = declarator?.type === 'VariableDeclarator' ? declarator.id : null;
  return typed !== null && namesKey(typed.typeAnnotation?.typeAnnotation, value, context);
}

function namesKey(
  type: TSESTree.Node | null | undefined,
  value: string | null,
  context: FileContext,
  depth: number = DEPTH,
): boolean {
  if (!type || depth === 0) return false;
  if (type.type === 'TSMappedType') return allows(type.constraint, value, context);
  if (type.type !== 'TSTypeReference') return value !== null && memberType(type, value, context) !== null;
  const declared = declaredType(type, context);
  if (declared?.type === 'TSTypeAliasDeclaration') return namesKey(declared.typeAnnotation, value, context, depth - 1);
  if (declared) return value !== null && memberType(type, value, context) !== null;
  if (typeName(type) === 'Record') return allows(typeArgument(type, 0), value, context);
  return namesKey(typeArgument(type, 0), value, context, depth - 1);
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
  const isAllowed = (part: TSESTree.Node | null | undefined): boolean => allows(part, value, context, depth - 1);
  switch (type.type) {
    case 'TSLiteralType':
      return isString(type.literal, value);
    case 'TSUnionType':
      return !type.types.some((part) => part.type === 'TSStringKeyword') && type.types.some(isAllowed);
    case 'TSIndexedAccessType':
      return isAllowed(indexedType(type, context)) || isAnyPart(type, value, context);
    case 'TSTypeOperator':
      return type.operator === 'keyof' && isAnyKey(type.typeAnnotation, value, context);
    case 'TSTypeReference': {
      const declared = declaredType(type, context);
      if (declared?.type === 'TSTypeAliasDeclaration') return isAllowed(declared.typeAnnotation);
      if (declared?.type === 'TSTypeParameter') return isAllowed(declared.constraint);
      return NARROWING.has(typeName(type)) && isAllowed(typeArgument(type, 0));
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

/** `(typeof LIST)[number]`, `(typeof CODES)[keyof typeof CODES]`, of what the file writes down `as const`; the parts of another are any strings. */
function isAnyPart(
  { indexType, objectType }: TSESTree.TSIndexedAccessType,
  value: string | null,
  context: FileContext,
): boolean {
  const init = queriedValue(objectType, context);
  const isConst = init?.type === 'TSAsExpression' || init?.type === 'TSTypeAssertion';
  const whole = isConst && typeName(init.typeAnnotation) === 'const' ? unwrap(init) : null;
  if (whole?.type === 'ArrayExpression' && indexType.type === 'TSNumberKeyword') {
    return whole.elements.some((element) => element !== null && isString(unwrap(element), value));
  }
  if (whole?.type !== 'ObjectExpression' || indexType.type !== 'TSTypeOperator') return false;
  return whole.properties.some((property) => property.type === 'Property' && isString(unwrap(property.value), value));
}

/** `keyof typeof TEXTS`, of an object that the file writes down. */
function isAnyKey(type: TSESTree.Node | undefined, value: string | null, context: FileContext): boolean {
  const init = queriedValue(type, context);
  const object = init && unwrap(init);
  return (
    object?.type === 'ObjectExpression' &&
    object.properties.some((property) => {
      const key = property.type === 'Property' ? keyName(property) : null;
      return key !== null && (value === null || key === value);
    })
  );
}

/** What the variable of a `typeof` is set to, where its type is that of the value; null where it has one of its own. */
function queriedValue(type: TSESTree.Node | undefined, { scopes }: FileContext): TSESTree.Node | null {
  if (type?.type !== 'TSTypeQuery' || type.exprName.type !== 'Identifier') return null;
  const binding = scopes.bindingOf(type.exprName);
  if (!isDefined(binding) || binding.identifiers.some((name) => 'typeAnnotation' in name && name.typeAnnotation)) {
    return null;
  }
  const origin = originOf(binding, scopes);
  return origin.kind === 'value' && origin.path.length === 0 ? origin.init : null;
}
