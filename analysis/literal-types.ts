import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { keyName, memberName, stringOf } from './static-name.js';
import { unwrap } from './unwrap.js';

const DEPTH = 6;

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
  if (
    parent?.type === 'TSAsExpression' ||
    parent?.type === 'TSTypeAssertion' ||
    parent?.type === 'TSSatisfiesExpression'
  ) {
    if (isConstKeyword(parent.typeAnnotation) || namesLiteral(parent.typeAnnotation, context, DEPTH)) return true;
  }
  if (parent?.type === 'VariableDeclarator' && namesLiteral(annotationOf(parent.id), context, DEPTH)) return true;
  return compared !== null && namesLiteral(typeOf(unwrap(compared), context, DEPTH), context, DEPTH);
}

function isConstKeyword(type: TSESTree.Node): boolean {
  return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const';
}

function annotationOf(node: TSESTree.Node): TSESTree.Node | null {
  return 'typeAnnotation' in node && node.typeAnnotation?.type === 'TSTypeAnnotation'
    ? node.typeAnnotation.typeAnnotation
    : null;
}

/** The type that the file writes down for an expression, or null. */
function typeOf(node: TSESTree.Node, context: FileContext, depth: number): TSESTree.Node | null {
  if (depth === 0) return null;
  if (node.type === 'MemberExpression') {
    const name = memberName(node);
    const object = typeOf(unwrap(node.object), context, depth - 1);
    return name === null || !object ? null : memberType(object, name, context, depth - 1);
  }
  if (node.type !== 'Identifier') return null;
  const [definition] = context.scopes.bindingOf(node)?.defs ?? [];
  if (!definition) return null;
  const name = definition.name as TSESTree.Node;
  const own = annotationOf(name);
  if (own) return own;
  const { parent } = name;
  if (parent?.type === 'AssignmentPattern') return annotationOf(parent.left);
  if (parent?.type === 'VariableDeclarator' && parent.id === name && parent.init) {
    return typeOf(unwrap(parent.init), context, depth - 1);
  }
  if (parent?.type !== 'Property' || parent.parent.type !== 'ObjectPattern') return null;
  const key = keyName(parent);
  const pattern = annotationOf(parent.parent);
  return key === null || !pattern ? null : memberType(pattern, key, context, depth - 1);
}

function memberType(type: TSESTree.Node, name: string, context: FileContext, depth: number): TSESTree.Node | null {
  const members = membersOf(type, context, depth);
  for (const member of members) {
    if (member.type === 'TSPropertySignature' && keyName(member as never) === name) {
      return member.typeAnnotation?.typeAnnotation ?? null;
    }
  }
  return null;
}

function membersOf(type: TSESTree.Node, context: FileContext, depth: number): readonly TSESTree.Node[] {
  if (depth === 0) return [];
  if (type.type === 'TSTypeLiteral') return type.members;
  const declared = type.type === 'TSTypeReference' ? declaredType(type, context) : null;
  if (declared?.type === 'TSInterfaceDeclaration') return declared.body.body;
  return declared?.type === 'TSTypeAliasDeclaration' ? membersOf(declared.typeAnnotation, context, depth - 1) : [];
}

function declaredType(type: TSESTree.TSTypeReference, { scopes }: FileContext): TSESTree.Node | null {
  if (type.typeName.type !== 'Identifier') return null;
  const [definition] = scopes.lookUp(type.typeName.name, type)?.defs ?? [];
  return (definition?.node as TSESTree.Node | undefined) ?? null;
}

/** Whether a type is a string literal, or a union with one, also through aliases of the file. */
function namesLiteral(type: TSESTree.Node | null, context: FileContext, depth: number): boolean {
  if (!type || depth === 0) return false;
  switch (type.type) {
    case 'TSLiteralType':
      return stringOf(type.literal) !== null;
    case 'TSUnionType':
      return type.types.some((part) => namesLiteral(part, context, depth - 1));
    case 'TSTypeReference': {
      const declared = declaredType(type, context);
      return declared?.type === 'TSTypeAliasDeclaration' && namesLiteral(declared.typeAnnotation, context, depth - 1);
    }
    default:
      return false;
  }
}
