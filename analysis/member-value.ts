import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { unwrapFreeze } from './operand.js';
import { originOf } from './origin.js';
import { isDefined } from './scopes.js';
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

/** The object that an expression is, as the file writes it; null where it doesn't. */
export function objectIn(node: TSESTree.Node, context: FileContext): TSESTree.ObjectExpression | null {
  const inner = valueIn(node, context);
  return inner.type === 'ObjectExpression' ? inner : null;
}

/** What a variable is initialised with, or the expression itself. */
function valueIn(node: TSESTree.Node, context: FileContext): TSESTree.Node {
  const inner = unwrapFreeze(node);
  const binding = inner.type === 'Identifier' ? context.scopes.bindingOf(inner) : null;
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  return origin?.kind === 'value' && origin.path.length === 0 ? unwrapFreeze(origin.init) : inner;
}
