import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { isStringMember } from './flow/members.js';
import { isFunction } from './function-node.js';
import { isEquality } from './literal-site.js';
import { isNothing } from './nothing.js';
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
  /** Whether the member is still what the expression gives, and whether that only asks if it is there. */
  let [isWhole, isAsked] = [true, true];
  for (let { parent } = node; parent && !isFunction(parent); { parent } = node) {
    if ((isWhole && isValueReplaced(node, parent, asks)) || isBranchLeft(node, parent, isAsked, asks)) return true;
    isWhole &&= parent.type === 'LogicalExpression' || parent.type === 'ConditionalExpression';
    isAsked &&= asksForPresence(node, parent);
    node = wrapped(parent);
  }
  return false;
}

/** `error.name || error`, `typeof error.name`. What is made of the member (`'Failed: ' + error.message || error`) is never empty. */
function isValueReplaced(node: TSESTree.Node, parent: TSESTree.Node, asks: Asking): boolean {
  if (parent.type === 'UnaryExpression') return parent.operator === 'typeof';
  if (parent.type !== 'LogicalExpression' || parent.operator === '&&') return false;
  return node === parent.left && asks.forItself(parent.right);
}

/** Whether a test lets strings pass by, to code that uses the error itself, or asks for the member's type. */
function isBranchLeft(node: TSESTree.Node, parent: TSESTree.Node, isAsked: boolean, asks: Asking): boolean {
  switch (parent.type) {
    case 'LogicalExpression':
      return parent.operator === '&&' && node === parent.right && asks.forType(parent.left);
    case 'ConditionalExpression':
    case 'IfStatement': {
      const { test, consequent, alternate } = parent;
      if (node === test)
        return isAsked && (asks.forItself(consequent) || (alternate !== null && asks.forItself(alternate)));
      if (asks.forType(test)) return true;
      const other = node === consequent ? alternate : consequent;
      return other !== null && asks.forShape(test) && asks.forItself(other);
    }
    default:
      return false;
  }
}

/** Whether an expression only asks if one of its parts is there: `!x`, `x && y`, `x !== undefined`, `Boolean(x)`. */
function asksForPresence(part: TSESTree.Node, node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'LogicalExpression':
      return true;
    case 'UnaryExpression':
      return node.operator === '!';
    case 'BinaryExpression':
      return isEquality(node.operator) && isNothing(node.left === part ? node.right : node.left);
    case 'CallExpression':
      return node.callee !== part;
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

  /** Whether a test asks what the error is: for one of its members, or by a predicate such as `isObject(error)`. */
  forShape(test: TSESTree.Node): boolean {
    return this.some(test, (mention) => {
      let node: TSESTree.Node = wrapped(mention);
      if (node.parent?.type === 'MemberExpression' && node.parent.object === node) node = wrapped(node.parent);
      else if (node.parent?.type !== 'CallExpression') return false;
      for (; node !== test && node.parent; node = wrapped(node.parent)) {
        if (!asksForPresence(node, node.parent)) return false;
      }
      return true;
    });
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
