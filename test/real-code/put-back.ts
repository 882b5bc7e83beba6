import type { TSESTree } from '@typescript-eslint/types';

import { walk } from '../../analysis/walk.js';
import type { Replacement } from './parsed.js';
import { parsed, replaced, withoutMark } from './parsed.js';

const TABLE = 'JitsiConnectionErrors';

const COMPARING = new Set(['==', '===', '!=', '!==']);

/** A text in which the constants that are compared have become raw strings. */
export interface PutBack {
  readonly text: string;
  /** The members that were read there, in their order. */
  readonly members: readonly string[];
}

/** Undoes by hand, so to speak, what a migration does. */
export function putBack(
  text: string,
  path: string,
  values: ReadonlyMap<string, string>,
  quote: '"' | "'" = "'",
): PutBack {
  const members: string[] = [];
  if (!text.includes(TABLE)) return { text, members };

  const { mark, rest } = withoutMark(text);
  const { ast, visitorKeys } = parsed(rest, path);
  const replacements: Replacement[] = [];
  walk(ast, visitorKeys, (node) => {
    const member = memberOfTable(node);
    const value = member === null ? undefined : values.get(member);
    if (member === null || value === undefined || !isCompared(node)) return;
    members.push(member);
    replacements.push({ range: node.range, text: `${quote}${value}${quote}` });
  });
  return { text: mark + replaced(rest, replacements), members };
}

function memberOfTable(node: TSESTree.Node): string | null {
  if (node.type !== 'MemberExpression' || node.computed) return null;
  const isOfTable = node.object.type === 'Identifier' && node.object.name === TABLE;
  return isOfTable && node.property.type === 'Identifier' ? node.property.name : null;
}

/** Compared with an operator or in a `case`. */
function isCompared({ parent }: TSESTree.Node): boolean {
  switch (parent?.type) {
    case 'BinaryExpression':
      return COMPARING.has(parent.operator);
    case 'SwitchCase':
      return true;
    default:
      return false;
  }
}
