import type { TSESTree } from '@typescript-eslint/types';

import { connectionFamily } from './connection-families.js';
import type { FileContext } from './file-context.js';
import { stringOf } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';
import { writtenType } from './written-type.js';

const TYPESCRIPT = /\.[cm]?tsx?$/iu;

/**
 * Whether constants would make a list, `Set` or `Map` of strings one of the library's enum, in which TypeScript lets
 * nobody look for what the file types as a plain `string`. Only an installed library that declares the enum does that.
 */
export function isListOfEnum(literal: TSESTree.Node, compared: TSESTree.Node | null, context: FileContext): boolean {
  if (!compared || !TYPESCRIPT.test(context.file.path)) return false;
  const list = listAround(literal);
  if (!list || isTyped(list) || writtenType(compared, context)?.type !== 'TSStringKeyword') return false;
  if (!context.inForce.library?.declaresEnum) return false;
  return list.elements.every((element) => element !== null && isError(keyOf(element, list, literal), context));
}

/** The array that a literal is an element of, or the key of an entry in. */
function listAround(literal: TSESTree.Node): TSESTree.ArrayExpression | null {
  const own = wrapped(literal).parent;
  if (own?.type !== 'ArrayExpression') return null;
  const outer = wrapped(own).parent;
  return outer?.type === 'ArrayExpression' ? outer : own;
}

function keyOf(element: TSESTree.Node, list: TSESTree.ArrayExpression, literal: TSESTree.Node): TSESTree.Node | null {
  if (wrapped(literal).parent === list) return element;
  return element.type === 'ArrayExpression' ? (element.elements[0] ?? null) : null;
}

/** Whether the file says itself what a list is of, by a cast or where it is kept; `satisfies` leaves it what it is. */
function isTyped(list: TSESTree.Node): boolean {
  let holder = list;
  while (holder.parent?.type === 'TSSatisfiesExpression') holder = holder.parent;
  const { parent } = holder;
  switch (parent?.type) {
    case 'NewExpression':
      return !!parent.typeArguments || isTyped(parent);
    case 'PropertyDefinition':
      return !!parent.typeAnnotation;
    case 'TSAsExpression':
    case 'TSTypeAssertion':
      return true;
    case 'VariableDeclarator':
      return !!parent.id.typeAnnotation;
    default:
      return false;
  }
}

function isError(element: TSESTree.Node | null, { denotations, inForce }: FileContext): boolean {
  if (!element) return false;
  const value = stringOf(unwrap(element));
  if (value !== null) return [...inForce.errors.values()].includes(value);
  const denotation = denotations.of(element);
  return denotation?.kind === 'member' && denotation.family === connectionFamily('errors');
}
