import type { TSESTree } from '@typescript-eslint/types';

import type { SourceFile } from './source-file.js';

const NOT_CHILDREN = new Set(['parent', 'loc', 'range', 'tokens', 'comments', 'type', 'start', 'end']);

function keysOf(node: TSESTree.Node, visitorKeys: SourceFile['visitorKeys']): readonly string[] {
  return visitorKeys[node.type] ?? Object.keys(node).filter((key) => !NOT_CHILDREN.has(key));
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The direct children of a node, in source order as far as the visitor keys have it. */
export function childrenOf(node: TSESTree.Node, visitorKeys: SourceFile['visitorKeys']): TSESTree.Node[] {
  const children: TSESTree.Node[] = [];
  const fields = node as unknown as Record<string, unknown>;
  for (const key of keysOf(node, visitorKeys)) {
    const child = fields[key];
    if (Array.isArray(child)) {
      for (const element of child) if (isNode(element)) children.push(element);
    } else if (isNode(child)) {
      children.push(child);
    }
  }
  return children;
}

/** Calls `visit` with every node below and including `root`, parents first. */
export function walk(
  root: TSESTree.Node,
  visitorKeys: SourceFile['visitorKeys'],
  visit: (node: TSESTree.Node) => void,
): void {
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    visit(node);
    const fields = node as unknown as Record<string, unknown>;
    const keys = keysOf(node, visitorKeys);
    // From the last to the first, since what is put down last is taken up first.
    for (let index = keys.length - 1; index >= 0; index -= 1) {
      const child = fields[keys[index] as string];
      if (isList(child)) {
        for (let place = child.length - 1; place >= 0; place -= 1) {
          const element = child[place];
          if (isNode(element)) pending.push(element);
        }
      } else if (isNode(child)) {
        pending.push(child);
      }
    }
  }
}

/** The nearest node around `node` that the test accepts, or null. */
export function enclosing<T extends TSESTree.Node>(
  node: TSESTree.Node,
  accepts: (candidate: TSESTree.Node) => candidate is T,
): T | null {
  for (let outer = node.parent; outer; outer = outer.parent) if (accepts(outer)) return outer;
  return null;
}

/** Whether a node stands within another, or is it. */
export function isWithin(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}
