import type { TSESTree } from '@typescript-eslint/types';

import type { SourceFile } from './source-file.js';
import { walk } from './walk.js';

/** The node types that the analysis asks for. */
type CountedType =
  | 'ArrayExpression'
  | 'AssignmentExpression'
  | 'BinaryExpression'
  | 'CallExpression'
  | 'ImportDeclaration'
  | 'ImportExpression'
  | 'Literal'
  | 'MemberExpression'
  | 'NewExpression'
  | 'ObjectExpression'
  | 'SwitchCase'
  | 'TSImportEqualsDeclaration'
  | 'TemplateLiteral'
  | 'VariableDeclarator';

const COUNTED = new Set<string>([
  'ArrayExpression',
  'AssignmentExpression',
  'BinaryExpression',
  'CallExpression',
  'ImportDeclaration',
  'ImportExpression',
  'Literal',
  'MemberExpression',
  'NewExpression',
  'ObjectExpression',
  'SwitchCase',
  'TSImportEqualsDeclaration',
  'TemplateLiteral',
  'VariableDeclarator',
] satisfies CountedType[]);

/** The nodes of a file by type, in source order, from one walk. */
export interface Census {
  of<Type extends CountedType>(type: Type): readonly Extract<TSESTree.Node, { type: `${Type}` }>[];
}

/** Walks a file once and sorts the nodes that the analysis asks for. */
export function takeCensus(file: Pick<SourceFile, 'ast' | 'visitorKeys'>): Census {
  const nodes = new Map<string, TSESTree.Node[]>();
  walk(file.ast, file.visitorKeys, (node) => {
    if (!COUNTED.has(node.type)) return;
    const list = nodes.get(node.type);
    if (list) list.push(node);
    else nodes.set(node.type, [node]);
  });
  return { of: (type) => (nodes.get(type) ?? []) as never };
}
