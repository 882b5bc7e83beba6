import type { TSESTree } from '@typescript-eslint/types';

/** A node without its parent, in which any key may hold nodes. */
type FreshNode = Record<string, unknown>;

/** Gives every node of a freshly parsed tree its parent and its range, and calls `visit` with each. */
export function linkTree(
  program: TSESTree.Program,
  visitorKeys: Readonly<Record<string, readonly string[] | undefined>>,
  visit?: (node: TSESTree.Node) => void,
): void {
  const pending = [program as unknown as FreshNode];
  // A loop, because generated code nests operators deeper than the stack reaches.
  for (let node = pending.pop(); node; node = pending.pop()) {
    visit?.(node as unknown as TSESTree.Node);
    for (const key of visitorKeys[node['type'] as string] ?? ownKeys(node)) {
      const child = node[key];
      if (!Array.isArray(child)) adopt(child, node, pending);
      else for (const element of child as unknown[]) adopt(element, node, pending);
    }
  }
}

/** For a kind of node that is newer than the list of keys. */
function ownKeys(node: FreshNode): string[] {
  return Object.keys(node).filter((key) => key !== 'parent' && key !== 'loc' && key !== 'range');
}

function adopt(child: unknown, parent: FreshNode, pending: FreshNode[]): void {
  if (typeof child !== 'object' || child === null || !('type' in child) || typeof child.type !== 'string') return;
  const node = child as FreshNode;
  node['parent'] = parent;
  node['range'] ??= [node['start'], node['end']];
  pending.push(node);
}
