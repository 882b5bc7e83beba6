import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { isClass } from './function-node.js';
import { keyName } from './static-name.js';

/** Types of TypeScript and React that have the members of their first argument. */
const TRANSPARENT = new Set<string | null>([
  'NonNullable',
  'Omit',
  'Partial',
  'Pick',
  'PropsWithChildren',
  'Readonly',
  'Required',
]);
const LISTS = new Set<string | null>(['Array', 'ReadonlyArray']);
const INDEX = /^\d+$/u;

/** How many names of types are followed, one to the next. */
export const DEPTH = 8;

/** What declares the type that a reference names: an alias, an interface, a class, a type parameter; null where the file doesn't. */
export function declaredType(type: TSESTree.TSTypeReference, { scopes }: FileContext): TSESTree.Node | null {
  if (type.typeName.type !== 'Identifier') return null;
  const [definition] = scopes.lookUpType(type.typeName.name, type)?.defs ?? [];
  return (definition?.node as TSESTree.Node | undefined) ?? null;
}

/** The name of the type that is referred to, or null for any other type. */
export function typeName(type: TSESTree.Node): string | null {
  if (type.type !== 'TSTypeReference') return null;
  const { typeName: name } = type;
  if (name.type === 'Identifier') return name.name;
  return name.type === 'TSQualifiedName' ? name.right.name : null;
}

/** An argument of a generic type, or null. */
export function typeArgument(type: TSESTree.Node, index: number): TSESTree.Node | null {
  return type.type === 'TSTypeReference' ? (type.typeArguments?.params[index] ?? null) : null;
}

/** The type that a file writes for a member of a type, or null. */
export function memberType(
  type: TSESTree.Node,
  name: string,
  context: FileContext,
  depth: number = DEPTH,
): TSESTree.Node | null {
  if (depth === 0) return null;
  switch (type.type) {
    case 'TSTypeLiteral':
      return signatureType(type.members, name);
    case 'TSIntersectionType':
    case 'TSUnionType':
      return firstOf(type.types, (part) => memberType(part, name, context, depth - 1));
    case 'TSArrayType':
      return INDEX.test(name) ? type.elementType : null;
    case 'TSTupleType':
      return elementType(type.elementTypes[Number(name)]);
    case 'TSTypeOperator':
      return type.operator === 'readonly' && type.typeAnnotation
        ? memberType(type.typeAnnotation, name, context, depth - 1)
        : null;
    case 'TSTypeReference':
      return memberOfReference(type, name, context, depth);
    default:
      return null;
  }
}

/** `E` for the elements `E`, `E?` and `name: E` of a tuple. */
function elementType(element: TSESTree.TypeNode | undefined): TSESTree.Node | null {
  if (element?.type === 'TSNamedTupleMember') return element.elementType;
  return element?.type === 'TSOptionalType' ? element.typeAnnotation : (element ?? null);
}

function memberOfReference(
  type: TSESTree.TSTypeReference,
  name: string,
  context: FileContext,
  depth: number,
): TSESTree.Node | null {
  const declared = declaredType(type, context);
  if (declared) return memberOfDeclared(declared, name, context, depth - 1);
  const generic = typeName(type);
  if (LISTS.has(generic)) return INDEX.test(name) ? typeArgument(type, 0) : null;
  if (generic === 'Record') return typeArgument(type, 1);
  const argument = TRANSPARENT.has(generic) ? typeArgument(type, 0) : null;
  return argument && memberType(argument, name, context, depth - 1);
}

function memberOfDeclared(
  declared: TSESTree.Node,
  name: string,
  context: FileContext,
  depth: number,
): TSESTree.Node | null {
  if (depth === 0) return null;
  if (declared.type === 'TSTypeAliasDeclaration') return memberType(declared.typeAnnotation, name, context, depth);
  if (isClass(declared)) return fieldType(declared, name);
  if (declared.type !== 'TSInterfaceDeclaration') return null;
  const own = signatureType(declared.body.body, name);
  return own ?? firstOf(declared.extends, ({ expression }) => inherited(expression, name, context, depth - 1));
}

function inherited(parent: TSESTree.Node, name: string, context: FileContext, depth: number): TSESTree.Node | null {
  if (parent.type !== 'Identifier') return null;
  const [definition] = context.scopes.lookUpType(parent.name, parent)?.defs ?? [];
  return definition ? memberOfDeclared(definition.node, name, context, depth) : null;
}

function signatureType(members: readonly TSESTree.TypeElement[], name: string): TSESTree.Node | null {
  return firstOf(members, (member) =>
    member.type === 'TSPropertySignature' && keyName(member as never) === name
      ? (member.typeAnnotation?.typeAnnotation ?? null)
      : null,
  );
}

/** The type of a field of a class, or of a parameter of its constructor that makes one. */
export function fieldType(
  node: TSESTree.ClassDeclaration | TSESTree.ClassExpression,
  name: string,
): TSESTree.Node | null {
  return firstOf(node.body.body, (member) => {
    if (member.type === 'PropertyDefinition') {
      return keyName(member) === name ? (member.typeAnnotation?.typeAnnotation ?? null) : null;
    }
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') return null;
    return firstOf(member.value.params, (parameter) => {
      const field = parameter.type === 'TSParameterProperty' ? parameter.parameter : null;
      const pattern = field?.type === 'AssignmentPattern' ? field.left : field;
      return pattern?.type === 'Identifier' && pattern.name === name
        ? (pattern.typeAnnotation?.typeAnnotation ?? null)
        : null;
    });
  });
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => TSESTree.Node | null): TSESTree.Node | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
