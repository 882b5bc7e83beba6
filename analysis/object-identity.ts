import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from './file-context.js';
import { originOf } from './origin.js';
import { type Binding, isDefined } from './scopes.js';
import { memberName } from './static-name.js';
import { isThis, sameThis } from './this-members.js';
import { unwrap } from './unwrap.js';

/** A way to an object: what a member chain starts with, and the members on the way. */
export interface ObjectPath {
  /** A variable, a free name, or `this`. */
  readonly root: Binding | string;
  /** The `this` that it starts with. */
  readonly self: TSESTree.ThisExpression | null;
  readonly members: readonly string[];
}

const DEPTH = 6;

/** The way to an object, `const`s that only rename it followed; null where it isn't a plain member chain. */
export function objectPath(node: TSESTree.Node, context: FileContext, depth = DEPTH): ObjectPath | null {
  const inner = unwrap(node);
  const self = isThis(inner, context);
  if (self) return { root: 'this', self, members: [] };
  if (inner.type === 'MemberExpression') {
    const name = memberName(inner);
    const object = name === null ? null : objectPath(inner.object, context, depth);
    return name === null || !object ? null : { ...object, members: [...object.members, name] };
  }
  if (inner.type !== 'Identifier') return null;
  const binding = context.scopes.bindingOf(inner);
  if (!isDefined(binding)) return { root: inner.name, self: null, members: [] };
  const origin = originOf(binding, context.scopes);
  const target = origin.kind === 'value' && depth > 0 ? objectPath(origin.init, context, depth - 1) : null;
  if (origin.kind !== 'value' || !target) return { root: binding, self: null, members: [] };
  return { ...target, members: [...target.members, ...origin.path] };
}

/** Whether two ways lead to the same object. */
export function isSamePath(a: ObjectPath | null, b: ObjectPath | null): boolean {
  if (!a || a.root !== b?.root || a.members.join('.') !== b.members.join('.')) return false;
  return a.self && b.self ? sameThis(a.self, b.self) : a.self === b.self;
}
