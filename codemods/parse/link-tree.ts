import type { TSESTree } from '@typescript-eslint/types';

type Fields = Record<string, unknown>;

/** Keys that hold nodes which are not children, or none at all. */
const NOT_CHILDREN = new Set(['parent', 'range', 'loc', 'comments', 'tokens', 'type', 'value', 'regex']);

/** Nodes of which a child stands under `value`, which otherwise is a literal's. */
const VALUE_IS_CHILD = new Set([
  'AccessorProperty',
  'JSXAttribute',
  'MethodDefinition',
  'Property',
  'PropertyDefinition',
  'TSAbstractAccessorProperty',
  'TSAbstractMethodDefinition',
  'TSAbstractPropertyDefinition',
]);

/** Gives every node of a freshly parsed tree its parent. */
export function linkTree(program: TSESTree.Program): void {
  const pending: Fields[] = [program as unknown as Fields];
  // A loop, because generated code nests operators deeper than the stack reaches.
  for (let node = pending.pop(); node; node = pending.pop()) {
    const withValue = VALUE_IS_CHILD.has(node['type'] as string);
    for (const key of Object.keys(node)) {
      if (NOT_CHILDREN.has(key) && !(withValue && key === 'value')) continue;
      const child = node[key];
      if (Array.isArray(child)) {
        for (const element of child as unknown[]) adopt(element, node, pending);
      } else {
        adopt(child, node, pending);
      }
    }
  }
}

function adopt(child: unknown, parent: Fields, pending: Fields[]): void {
  if (typeof child !== 'object' || child === null || !('type' in child) || typeof child.type !== 'string') return;
  const node = child as unknown as Fields;
  node['parent'] = parent;
  pending.push(node);
}
