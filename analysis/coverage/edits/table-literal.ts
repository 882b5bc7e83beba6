import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { isFunction } from '../../function-node.js';
import { functionsOf } from '../../function-of.js';
import { unwrapFreeze } from '../../operand.js';
import { originOf } from '../../origin.js';
import { type Binding, isDefined } from '../../scopes.js';
import { memberName } from '../../static-name.js';
import { unwrap } from '../../unwrap.js';

/** An object or `Map` that is written down in the file, with an entry for each error that it knows. */
export interface TableLiteral {
  readonly kind: 'map' | 'object';
  /** The object, or the array of the map's pairs. */
  readonly node: TSESTree.ArrayExpression | TSESTree.ObjectExpression;
  readonly entries: readonly TSESTree.Node[];
  readonly values: readonly TSESTree.Node[];
  /** Whether nothing but look-ups is done with it, so that more entries change nothing else. */
  readonly isOnlyAsked: boolean;
}

/** The table that an expression is, as it is written down in the file; null for anything else. */
export function tableLiteral(holder: TSESTree.Node, context: FileContext): TableLiteral | null {
  const inner = unwrapFreeze(holder);
  const binding = inner.type === 'Identifier' ? context.scopes.bindingOf(inner) : null;
  const origin = isDefined(binding) ? originOf(binding, context.scopes) : null;
  const table = literal(origin?.kind === 'value' ? unwrapFreeze(origin.init) : inner);
  return table && binding ? { ...table, isOnlyAsked: isOnlyAsked(binding, context) } : table;
}

function literal(node: TSESTree.Node): TableLiteral | null {
  if (node.type === 'ObjectExpression') {
    const values = node.properties.flatMap((entry) => (entry.type === 'Property' ? [entry.value] : []));
    return { kind: 'object', node, entries: node.properties, values, isOnlyAsked: true };
  }
  const isMap = node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'Map';
  const pairs = isMap && node.arguments[0] ? unwrap(node.arguments[0]) : null;
  if (pairs?.type !== 'ArrayExpression') return null;
  const entries = pairs.elements.filter((element) => element !== null);
  const values = entries
    .flatMap((pair) => (pair.type === 'ArrayExpression' ? pair.elements.slice(1, 2) : []))
    .filter((value) => value !== null);
  if (values.length < entries.length) return null;
  return { kind: 'map', node: pairs, entries, values, isOnlyAsked: true };
}

const ASKING = new Set<string | null>(['get', 'has']);

/** Whether a table is only ever asked for one key. */
function isOnlyAsked(binding: Binding, { scopes }: FileContext): boolean {
  const definition = binding.defs[0]?.node as TSESTree.Node | undefined;
  if (definition?.parent?.parent?.type === 'ExportNamedDeclaration') return false;
  return scopes.referencesTo(binding).every((reference) => {
    if (reference.init === true) return true;
    const node = reference.identifier as TSESTree.Node;
    const { parent } = node;
    if (parent?.type === 'BinaryExpression') return parent.operator === 'in' && parent.right === node;
    if (parent?.type === 'CallExpression') return isHasOwn(parent) && parent.arguments[0] === node;
    if (parent?.type !== 'MemberExpression' || parent.object !== node) return false;
    return parent.computed ? !isTarget(parent) : ASKING.has(memberName(parent));
  });
}

function isHasOwn({ callee }: TSESTree.CallExpression): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const name = memberName(callee);
  return name === 'hasOwn' || name === 'call';
}

function isTarget(member: TSESTree.MemberExpression): boolean {
  const { parent } = member;
  return (parent.type === 'AssignmentExpression' && parent.left === member) || parent.type === 'UnaryExpression';
}

/** What all values of a table are. */
export type ValueKind = 'function' | 'other' | 'text';

export function valueKind({ values }: TableLiteral, context: FileContext): ValueKind {
  if (values.length === 0) return 'other';
  if (values.every(isText)) return 'text';
  return values.every((value) => functionsOf(value, context).length > 0) ? 'function' : 'other';
}

function isText(value: TSESTree.Node): boolean {
  const inner = unwrap(value);
  return inner.type === 'TemplateLiteral' || (inner.type === 'Literal' && typeof inner.value === 'string');
}

/** Whether the functions of a table are written with `function`, none as an arrow. */
export function hasPlainFunctions({ values }: TableLiteral): boolean {
  const written = values.filter(isFunction);
  return written.length > 0 && written.every((fn) => fn.type === 'FunctionExpression' && !isMethod(fn));
}

function isMethod(fn: TSESTree.Node): boolean {
  return fn.parent?.type === 'Property' && fn.parent.method;
}
