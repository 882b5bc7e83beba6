import type { TSESTree } from '@typescript-eslint/types';

import type { SourceFile } from './source-file.js';
import { walk } from './walk.js';

/** The node types that the analysis asks for. */
const COUNTED = [
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
] as const;

type CountedType = (typeof COUNTED)[number];

/** The nodes of a file by type, in source order, from one walk. */
export interface Census {
  of<Type extends CountedType>(type: Type): readonly Extract<TSESTree.Node, { type: `${Type}` }>[];
}

/** Walks a file once and sorts the nodes that the analysis asks for. */
export function takeCensus(file: Pick<SourceFile, 'ast' | 'visitorKeys'>): Census {
  const nodes = new Map<string, TSESTree.Node[]>(COUNTED.map((type) => [type, []]));
  for (const program of programsOf(file.ast)) {
    walk(program, file.visitorKeys, (node) => {
      // An import in `declare module '…' { }` is that module's.
      if (node.type !== 'ImportDeclaration' || node.parent.type !== ('TSModuleBlock' as string)) {
        nodes.get(node.type)?.push(node);
      }
    });
  }
  return { of: (type) => nodes.get(type) as never };
}

/** The scripts of a Svelte component, of whose tree the markup is a part; else the program itself. */
function programsOf(ast: TSESTree.Program): readonly TSESTree.Node[] {
  if (!ast.body.some(({ type }) => type.startsWith('Svelte'))) return [ast];
  return ast.body.filter(({ type }) => (type as string) === 'SvelteScriptElement');
}
