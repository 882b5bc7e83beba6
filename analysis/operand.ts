import type { TSESTree } from '@typescript-eslint/types';

import { type Family, familyOfValue } from '../jitsi/families.js';
import type { ConstantsInForce } from '../jitsi/in-force.js';
import { nearName } from '../jitsi/near-name.js';
import type { FileContext } from './file-context.js';
import { isClass } from './function-node.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { keyName, memberName, stringOf } from './static-name.js';
import { classMember } from './this-members.js';
import { unwrap } from './unwrap.js';

/** What the error is compared with, as far as the file tells. */
export type Operand =
  /** A constant read from a table. */
  | { readonly kind: 'member'; readonly node: TSESTree.Node; readonly family: Family; readonly member: string }
  /** A string: `literal` is where it is written, `own` whether that is a definition of the file's own (an object, an enum). */
  | {
      readonly kind: 'string';
      readonly node: TSESTree.Node;
      readonly literal: TSESTree.Node;
      readonly value: string;
      readonly own: boolean;
    }
  | { readonly kind: 'unknown'; readonly node: TSESTree.Node };

/** What an expression that the error is compared with stands for; `const`s are followed. */
export function operandOf(node: TSESTree.Node, context: FileContext): Operand {
  return resolve(node, node, context, 8);
}

function resolve(node: TSESTree.Node, start: TSESTree.Node, context: FileContext, depth: number): Operand {
  const inner = unwrap(node);
  const value = stringOf(inner);
  if (value !== null) return { kind: 'string', node: start, literal: inner, value, own: false };
  const denotation = context.denotations.of(inner);
  if (denotation?.kind === 'member') {
    return { kind: 'member', node: unwrap(start), family: denotation.family, member: denotation.member };
  }
  if (depth > 0 && inner.type === 'Identifier') return resolveName(inner, start, context, depth);
  const definition = inner.type === 'MemberExpression' ? ownDefinition(inner, context) : null;
  const own = definition ? stringOf(unwrap(definition)) : null;
  if (definition && own !== null)
    return { kind: 'string', node: start, literal: unwrap(definition), value: own, own: true };
  return { kind: 'unknown', node: start };
}

function resolveName(
  identifier: TSESTree.Identifier,
  start: TSESTree.Node,
  context: FileContext,
  depth: number,
): Operand {
  const binding = context.scopes.bindingOf(identifier);
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  if (origin?.kind !== 'value' || origin.path.length > 0) return { kind: 'unknown', node: start };
  return resolve(origin.init, start, context, depth - 1);
}

/** The value that an object or enum of the file gives to the member that is read, or null. */
function ownDefinition(node: TSESTree.MemberExpression, context: FileContext): TSESTree.Node | null {
  const name = memberName(node);
  const object = unwrap(node.object);
  const binding = object.type === 'Identifier' ? context.scopes.bindingOf(object) : null;
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  if (name === null || !origin) return null;
  if (origin.kind === 'definition') {
    if (isClass(origin.node)) return classMember(origin.node, name, true, context);
    return origin.node.type === 'TSEnumDeclaration' ? enumValue(origin.node, name) : null;
  }
  if (origin.kind !== 'value' || origin.path.length > 0) return null;
  const init = unwrapFreeze(origin.init);
  if (init.type !== 'ObjectExpression') return null;
  for (const property of init.properties) {
    if (property.type === 'Property' && keyName(property) === name) return property.value;
  }
  return null;
}

/** The object that `Object.freeze(object)` gives back, or the expression itself, unwrapped. */
export function unwrapFreeze(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  if (inner.type !== 'CallExpression') return inner;
  const callee = unwrap(inner.callee);
  const [argument] = inner.arguments;
  return argument && callee.type === 'MemberExpression' && memberName(callee) === 'freeze' ? unwrap(argument) : inner;
}

function enumValue(node: TSESTree.TSEnumDeclaration, name: string): TSESTree.Node | null {
  const member = node.body.members.find(({ id }) => (id.type === 'Identifier' ? id.name : stringOf(id)) === name);
  return member?.initializer ?? null;
}

/**
 * The connection error that an operand is meant for, as its value: what it says, or, where that is misspelt or of another
 * table, what it was mistaken for. Null where the operand isn't known.
 */
export function meantValue(operand: Operand, inForce: ConstantsInForce): string | null {
  if (operand.kind === 'unknown') return null;
  return operand.kind === 'member' ? meantByMember(operand, inForce) : meantByString(operand.value, inForce);
}

function meantByMember({ family, member }: Extract<Operand, { kind: 'member' }>, inForce: ConstantsInForce): string {
  const own = inForce.errors.get(member);
  if (own !== undefined) return own;
  const value = family.members.get(member) ?? family.former.get(member);
  if (value !== undefined) return value;
  const near = nearName(member, inForce.errors.keys());
  return (near === null ? undefined : inForce.errors.get(near)) ?? `${family.table}.${member}`;
}

/** The connection error that a string is meant for, or the string itself. */
export function meantByString(value: string, inForce: ConstantsInForce): string {
  const values = [...inForce.errors.values()];
  if (values.includes(value)) return value;
  const other = familyOfValue(value);
  if (other && other.family.name !== 'connectionErrors') return inForce.errors.get(other.member) ?? value;
  if (other || !value.startsWith('connection.')) return value;
  return nearName(value, values) ?? value;
}
