import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys as estreeKeys } from '@typescript-eslint/visitor-keys';

import { loadFlowParser } from './load-flow-parser.js';

type FlowNode = Record<string, unknown> & { type: string; range: [number, number] };

/** Where a node carries types. They say nothing about values, and a scope manager would take their names for TypeScript's. */
const TYPE_FIELDS = [
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'superTypeArguments',
  'predicate',
  'variance',
  'rendersType',
];

/** What TypeScript may decorate. A scope manager for it counts on the list, be it empty. */
const DECORATED = new Set([
  'ArrayPattern',
  'AssignmentPattern',
  'ClassDeclaration',
  'ClassExpression',
  'Identifier',
  'MethodDefinition',
  'ObjectPattern',
  'PropertyDefinition',
  'RestElement',
]);

/** Declarations that hold types alone. They stay, so that the order of statements does, but nobody looks inside. */
const TYPES_ALONE = /^(?:Declare\w+|InterfaceDeclaration|OpaqueType|TypeAlias)$/u;

type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

let keys: VisitorKeys | undefined;

/** The children of every node that Flow's tree has; those of `TYPES_ALONE` have none. */
export function flowVisitorKeys(): VisitorKeys {
  keys ??= {
    ...Object.fromEntries(
      Object.entries(loadFlowParser().FlowVisitorKeys).map(([type, fields]) => [
        type,
        TYPES_ALONE.test(type) ? [] : fields.filter((field) => !TYPE_FIELDS.includes(field)),
      ]),
    ),
    ...estreeKeys,
  };
  return keys;
}

/** Turns Flow's tree into one that a scope manager for TypeScript understands: types away, new kinds of function and class into old ones. */
export function flowToESTree(tree: object, sourceType: 'module' | 'script'): TSESTree.Program {
  const childKeys = flowVisitorKeys();
  const pending = [tree as FlowNode];
  for (let node = pending.pop(); node; node = pending.pop()) {
    convert(node);
    for (const key of childKeys[node.type] ?? []) {
      const child = node[key];
      for (const candidate of Array.isArray(child) ? (child as unknown[]) : [child]) {
        if (isFlowNode(candidate)) pending.push(candidate);
      }
    }
  }
  const program = tree as FlowNode;
  program['sourceType'] = sourceType;
  return program as unknown as TSESTree.Program;
}

function isFlowNode(value: unknown): value is FlowNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function convert(node: FlowNode): void {
  for (const field of TYPE_FIELDS) if (node[field]) node[field] = undefined;
  if (DECORATED.has(node.type)) node['decorators'] ??= [];
  switch (node.type) {
    case 'ClassDeclaration':
    case 'ClassExpression':
      node['implements'] = [];
      break;
    case 'ComponentDeclaration':
      node['params'] = (node['params'] as FlowNode[]).map((parameter) =>
        parameter.type === 'ComponentParameter' ? parameter['local'] : parameter,
      );
      toFunction(node);
      break;
    case 'EnumDeclaration':
    case 'RecordDeclaration':
      toEmptyClass(node);
      break;
    case 'HookDeclaration':
      toFunction(node);
      break;
    case 'ImportDeclaration':
    case 'ImportSpecifier':
      if (node['importKind'] === 'typeof') node['importKind'] = 'type';
      break;
    default:
  }
}

function toFunction(node: FlowNode): void {
  Object.assign(node, { type: 'FunctionDeclaration', async: false, generator: false, expression: false });
}

function toEmptyClass(node: FlowNode): void {
  const { range } = node['body'] as FlowNode;
  const body = { type: 'ClassBody', body: [], range };
  Object.assign(node, { type: 'ClassDeclaration', superClass: null, implements: [], decorators: [], body });
}
