import type { TSESTree } from '@typescript-eslint/types';

import type { Flow } from './error-flow.js';
import type { FileContext } from './file-context.js';
import { type FunctionNode, isFunction } from './function-node.js';
import { isDefined } from './scopes.js';
import { isShared } from './shared-function.js';
import type { TextEdit } from './text-edit.js';
import { unwrap, wrapped } from './unwrap.js';

/** The error of a listener, a string, used as an object. */
export interface ObjectAccess {
  readonly node: TSESTree.Node;
  readonly name: string;
  /** What it is most likely meant for, with the edits that write it; null where that can't be written. */
  readonly instead: { readonly text: string; readonly edits: readonly TextEdit[] } | null;
}

const MEANS_MESSAGE = new Set(['description', 'message', 'msg']);
const MEANS_ERROR = new Set(['code', 'error', 'errorCode', 'name', 'type']);

/** Every object access on the first parameter of a listener, and on what only passes it on. */
export function objectAccesses(flow: Flow, context: FileContext): ObjectAccess[] {
  if (flow.source !== 'listener') return [];
  return [...flow.notes.accesses.values()].flatMap(({ node, name }) => {
    if (isGuessed(node) || isShared(node, flow, context)) return [];
    return [{ node, name, instead: insteadOf(node, name, flow, context) }];
  });
}

/** Whether the code is ready for a string: `error.name || error`, `error?.name ?? error`, `error.name ? error.name : error`. */
function isGuessed(access: TSESTree.Node): boolean {
  if (access.type !== 'MemberExpression') return false;
  const node = wrapped(access);
  const { parent } = node;
  const error = unwrap(access.object);
  if (parent?.type === 'LogicalExpression' && parent.operator !== '&&')
    return parent.left === node && isSameName(parent.right, error);
  return (
    parent?.type === 'ConditionalExpression' &&
    [parent.consequent, parent.alternate].some((arm) => isSameName(arm, error))
  );
}

function isSameName(node: TSESTree.Node, other: TSESTree.Node): boolean {
  const inner = unwrap(node);
  if (inner.type === 'CallExpression' && inner.arguments.length === 1 && inner.arguments[0]) {
    return isSameName(inner.arguments[0], other);
  }
  return inner.type === 'Identifier' && other.type === 'Identifier' && inner.name === other.name;
}

function insteadOf(node: TSESTree.Node, name: string, flow: Flow, context: FileContext): ObjectAccess['instead'] {
  if (node.type !== 'MemberExpression' || !isFunction(flow.node)) return null;
  const access = wrapped(node);
  const range = access.type === 'ChainExpression' ? access.range : node.range;
  if (MEANS_ERROR.has(name)) {
    const text = context.file.text.slice(...node.object.range);
    return { text, edits: [{ range, text }] };
  }
  const message = MEANS_MESSAGE.has(name) ? messageParameter(flow.node, node, context) : null;
  return message && { text: message.name, edits: [...message.edits, { range, text: message.name }] };
}

/** The listener's second parameter, which holds the message, added where the listener has only one. */
function messageParameter(
  fn: FunctionNode,
  at: TSESTree.Node,
  context: FileContext,
): { readonly name: string; readonly edits: readonly TextEdit[] } | null {
  if (at.range[0] < fn.body.range[0] || fn.body.range[1] < at.range[1]) return null;
  const [first, second] = fn.params;
  if (!first || first.type === 'RestElement') return null;
  if (second) {
    const name = second.type === 'AssignmentPattern' ? second.left : second;
    if (name.type !== 'Identifier') return null;
    const binding = context.scopes.bindingOf(name);
    return binding && context.scopes.lookUp(name.name, at) === binding ? { name: name.name, edits: [] } : null;
  }
  if (isDefined(context.scopes.lookUp('message', at)) || context.scopes.freeNames.has('message')) return null;
  return { name: 'message', edits: addedParameter(fn, first, context) };
}

function addedParameter(fn: FunctionNode, first: TSESTree.Parameter, { file }: FileContext): TextEdit[] {
  const isTyped = first.type === 'Identifier' && first.typeAnnotation !== undefined;
  const added = `, message${isTyped ? '?: string' : ''}`;
  const isBare = fn.type === 'ArrowFunctionExpression' && !hasParenthesis(fn, first, file.text);
  const [start, end] = first.range;
  if (!isBare) return [{ range: [end, end], text: added }];
  return [{ range: [start, end], text: `(${file.text.slice(start, end)}${added})` }];
}

function hasParenthesis(fn: FunctionNode, first: TSESTree.Parameter, text: string): boolean {
  return text.slice(fn.range[0], first.range[0]).includes('(');
}
