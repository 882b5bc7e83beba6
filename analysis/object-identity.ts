import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { originOf } from './origin.js';
import { type Binding, isDefined } from './scopes.js';
import { memberName } from './static-name.js';
import { isThis } from './this-members.js';
import { unwrap } from './unwrap.js';

/** A name for an object that a member chain leads to: its variable (or free name) and the members on the way. */
export interface ObjectPath {
  /** The variable, a free name, or `this`. */
  readonly root: Binding | string;
  readonly members: readonly string[];
}

const DEPTH = 6;

/** The path of an object, `const`s that only rename it followed; null where it isn't a plain member chain. */
export function objectPath(node: TSESTree.Node, context: FileContext, depth = DEPTH): ObjectPath | null {
  const inner = unwrap(node);
  if (isThis(inner, context)) return { root: 'this', members: [] };
  if (inner.type === 'MemberExpression') {
    const name = memberName(inner);
    const object = name === null ? null : objectPath(inner.object, context, depth);
    return name === null || !object ? null : { root: object.root, members: [...object.members, name] };
  }
  if (inner.type !== 'Identifier') return null;
  const binding = context.scopes.bindingOf(inner);
  if (!isDefined(binding)) return { root: inner.name, members: [] };
  const origin = originOf(binding, context.scopes);
  const target = origin.kind === 'value' && depth > 0 ? objectPath(origin.init, context, depth - 1) : null;
  if (origin.kind !== 'value' || !target) return { root: binding, members: [] };
  return { root: target.root, members: [...target.members, ...origin.path] };
}

/** Whether two expressions lead to the same object by the same path. */
export function isSameObject(a: TSESTree.Node, b: TSESTree.Node, context: FileContext): boolean {
  const left = objectPath(a, context);
  const right = objectPath(b, context);
  if (!left || !right || left.root !== right.root) return false;
  return left.members.join('.') === right.members.join('.');
}
