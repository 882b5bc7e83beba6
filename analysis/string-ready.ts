import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { isStringMember } from './flow/members.js';
import { isFunction } from './function-node.js';
import { memberName } from './static-name.js';
import { unwrap, wrapped } from './unwrap.js';
import { childrenOf } from './walk.js';

/**
 * Whether code that reads a member of the error is ready for a string: it falls back to the error itself
 * (`error.name || error`, `error.message ? error.message : error`), or asks for the member's type.
 */
export function isReadyForString(access: TSESTree.MemberExpression, context: FileContext): boolean {
  const error = unwrap(access.object);
  if (error.type !== 'Identifier') return false;
  const asks = new Asking(error, context);
  let node = wrapped(access);
  for (let { parent } = node; parent && !isFunction(parent); { parent } = node) {
    if (isFallenBackFrom(node, parent, asks)) return true;
    node = wrapped(parent);
  }
  return false;
}

function isFallenBackFrom(node: TSESTree.Node, parent: TSESTree.Node, asks: Asking): boolean {
  switch (parent.type) {
    case 'UnaryExpression':
      return parent.operator === 'typeof';
    case 'LogicalExpression':
      if (parent.operator === '&&') return node === parent.right && asks.forType(parent.left);
      return node === parent.left && asks.forItself(parent.right);
    case 'ConditionalExpression':
    case 'IfStatement': {
      if (node !== parent.test && asks.forType(parent.test)) return true;
      const { consequent, alternate } = parent;
      if (node === parent.test) return asks.forItself(consequent) || (alternate !== null && asks.forItself(alternate));
      const other = node === consequent ? alternate : consequent;
      return other !== null && asks.forAny(parent.test) && asks.forItself(other);
    }
    default:
      return false;
  }
}

/** What a part of the code does with the variable that holds the error. */
class Asking {
  constructor(
    private readonly error: TSESTree.Identifier,
    private readonly context: FileContext,
  ) {}

  /** Whether it uses the error as the string that it is. */
  forItself(node: TSESTree.Node): boolean {
    return this.some(node, (mention) => {
      const use = wrapped(mention);
      const { parent } = use;
      return parent?.type !== 'MemberExpression' || parent.object !== use || isStringMember(memberName(parent) ?? '');
    });
  }

  /** Whether it asks for the type of the error's member: `typeof error.message`. */
  forType(node: TSESTree.Node): boolean {
    return this.some(node, (mention) => {
      const member = wrapped(mention).parent;
      const { parent } = member ? wrapped(member) : mention;
      return member?.type === 'MemberExpression' && parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
    });
  }

  forAny(node: TSESTree.Node): boolean {
    return this.some(node, () => true);
  }

  private some(node: TSESTree.Node, accepts: (mention: TSESTree.Identifier) => boolean): boolean {
    if (node.type === 'Identifier' && this.isError(node)) return accepts(node);
    return childrenOf(node, this.context.file.visitorKeys).some((child) => this.some(child, accepts));
  }

  private isError(identifier: TSESTree.Identifier): boolean {
    const { scopes } = this.context;
    return identifier.name === this.error.name && scopes.bindingOf(identifier) === scopes.bindingOf(this.error);
  }
}
