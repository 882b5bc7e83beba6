import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { isFilling } from './filling-call.js';
import { isSamePath, objectPath } from './object-identity.js';
import { unwrapFreeze } from './operand.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
import { keyName, memberName } from './static-name.js';
import { classMember, classOf, isThis, objectMember, thisMember } from './this-members.js';

/** What `object.name` holds, by the class or the object that the file writes; null where it doesn't. */
export function memberOf(object: TSESTree.Node, name: string, context: FileContext): TSESTree.Node | null {
  const self = isThis(object, context);
  if (self) return thisMember(self, name, context);
  const inner = valueIn(object, context);
  if (inner.type === 'ObjectExpression') return objectMember(inner, name);
  const made = inner.type === 'NewExpression' ? classOf(inner.callee, context) : null;
  if (made) return classMember(made, name, false, context);
  const own = classOf(inner, context);
  return own && classMember(own, name, true, context);
}

/** What a variable is initialised with, or the expression itself. */
function valueIn(node: TSESTree.Node, context: FileContext): TSESTree.Node {
  const inner = unwrapFreeze(node);
  const binding = inner.type === 'Identifier' ? context.scopes.bindingOf(inner) : null;
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  return origin?.kind === 'value' && origin.path.length === 0 ? unwrapFreeze(origin.init) : inner;
}

/** What the file assigns to a member, wherever it does: `options.onFailed = …`. */
export function assignedTo(node: TSESTree.MemberExpression, name: string, context: FileContext): TSESTree.Node[] {
  const path = objectPath(node.object, context);
  if (!path) return [];
  return context.census.of('AssignmentExpression').flatMap(({ left, right }) => {
    if (left.type !== 'MemberExpression' || memberName(left) !== name) return [];
    return isSamePath(objectPath(left.object, context), path) ? [right] : [];
  });
}

/**
 * Whether an object may get a member from where it isn't named: `Object.assign(options, more)`, `options[name] = …`,
 * `{ onFailed, ...more }`.
 */
export function isFilled(object: TSESTree.Node, name: string, context: FileContext): boolean {
  if (isSpreadOver(valueIn(object, context), name)) return true;
  const path = objectPath(object, context);
  if (!path || path.root === 'this') return false;
  const isSame = (node: TSESTree.Node): boolean => isSamePath(objectPath(node, context), path);
  const isAssigned = context.census
    .of('AssignmentExpression')
    .some(({ left }) => left.type === 'MemberExpression' && memberName(left) === null && isSame(left.object));
  return (
    isAssigned ||
    context.census.of('CallExpression').some((call) => {
      const [target] = call.arguments;
      return target !== undefined && isFilling(call) && isSame(target);
    })
  );
}

/** Whether another object is spread into one behind a member of it. */
function isSpreadOver(object: TSESTree.Node, name: string): boolean {
  if (object.type !== 'ObjectExpression') return false;
  const position = object.properties.findIndex((part) => part.type === 'Property' && keyName(part) === name);
  return object.properties.slice(position).some(({ type }) => type === 'SpreadElement');
}
