import type { TSESTree } from '@typescript-eslint/types';

/**
 * A member chain as one line of code that a member can be read from, whatever line breaks and comments the file writes it
 * with; null for anything else. Parentheses keep a chain that ends before the member, and a cast, by itself.
 */
export function chainText(node: TSESTree.Node, text: string): string | null {
  const inner = lineOf(node, text);
  return inner !== null && node.type === 'ChainExpression' ? `(${inner})` : inner;
}

function lineOf(node: TSESTree.Node, text: string): string | null {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'ThisExpression':
      return 'this';
    case 'MemberExpression': {
      const object = chainText(node.object, text);
      const property = text.slice(...node.property.range);
      if (object === null) return null;
      if (node.computed) return `${object}${node.optional ? '?.' : ''}[${property}]`;
      return `${object}${node.optional ? '?.' : '.'}${property}`;
    }
    case 'TSNonNullExpression': {
      const inner = chainText(node.expression, text);
      return inner === null ? null : `${inner}!`;
    }
    case 'ChainExpression':
      return lineOf(node.expression, text);
    default:
      return castText(node, text);
  }
}

function castText(node: TSESTree.Node, text: string): string | null {
  const written = text.slice(...node.range);
  const isCast = /^(?:TSAsExpression|TSSatisfiesExpression|TSTypeAssertion|AsExpression)$/u.test(node.type);
  if (isCast) return /[\n\r]/u.test(written) ? null : `(${written})`;
  // Flow's casts have parentheses of their own.
  return node.type === ('TypeCastExpression' as string) && /^\(.*\)$/u.test(written) ? written : null;
}
