import type { TSESTree } from '@typescript-eslint/types';

import type { BoundListener } from './bound-listener.js';
import type { Flow } from './error-flow.js';
import type { FileContext } from './file-context.js';
import { isFunction } from './function-node.js';
import { keptApart } from './kept-apart.js';
import { hasComment } from './list-removal.js';
import { messageParameter, wholeParameters } from './message-parameter.js';
import { isShared } from './shared-function.js';
import { isReadyForString } from './string-ready.js';
import type { TextEdit } from './text-edit.js';
import { unwrap, wrapped } from './unwrap.js';

/** The error of a listener, a string, used as an object. */
export interface ObjectAccess {
  /** The member expression, or the property of the pattern that takes the error apart. */
  readonly node: TSESTree.Node;
  readonly name: string;
  /** What is most likely wanted: the error itself, the message, or something that isn't known. */
  readonly means: 'error' | 'message' | 'other';
  /** What to write instead, with the edits; null where that can't be written. */
  readonly instead: { readonly text: string; readonly edits: readonly TextEdit[] } | null;
}

const MESSAGES = new Set(['description', 'message', 'msg', 'text']);
const ERRORS = new Set(['code', 'error', 'errorCode', 'name', 'reason', 'type']);

/** Every object access on the first parameter of a listener, and on what only passes it on. */
export function objectAccesses(flow: Flow, context: FileContext): ObjectAccess[] {
  const { bound, node: fn, source } = flow;
  if (source !== 'listener' || !isFunction(fn)) return [];
  return [...flow.notes.accesses.values()].flatMap(({ node, name }) => {
    const isReady = node.type === 'MemberExpression' && isReadyForString(node, context);
    if (isReady || isShared(node, flow, 'strings', context)) return [];
    const means = MESSAGES.has(name) ? 'message' : ERRORS.has(name) ? 'error' : 'other';
    return [{ node, name, means, instead: means === 'other' ? null : insteadOf(node, means, { fn, bound }, context) }];
  });
}

function insteadOf(
  node: TSESTree.Node,
  means: 'error' | 'message',
  listener: BoundListener,
  context: FileContext,
): ObjectAccess['instead'] {
  if (node.type === 'MemberExpression') return readInstead(node, means, listener, context);
  const pattern = node.parent;
  if (node.type !== 'Property' || pattern?.type !== 'ObjectPattern' || pattern.properties.length > 1) return null;
  if (node.value.type !== 'Identifier' || hasComment(context.file.text, pattern.range)) return null;
  return takenInstead(pattern, node.value, means, listener, context);
}

/** The error or the message in place of `error.name` or `error.message`. */
function readInstead(
  node: TSESTree.MemberExpression,
  means: 'error' | 'message',
  listener: BoundListener,
  context: FileContext,
): ObjectAccess['instead'] {
  const { text } = context.file;
  if (hasComment(text, node.range) || isChanged(node)) return null;
  const access = wrapped(node);
  const range = access.type === 'ChainExpression' ? access.range : node.range;
  if (means === 'error') {
    // Without the cast, which was there for the member.
    const error = text.slice(...unwrap(node.object).range);
    return { text: error, edits: [keptApart(range, error, text)] };
  }
  const message = messageParameter(listener, node, context);
  return message && { text: message.name, edits: [...message.edits, keptApart(range, message.name, text)] };
}

/** `error.code = 1`, `error.code++` and `delete error.message`, which do something else to the parameter itself. */
function isChanged(node: TSESTree.Node): boolean {
  const target = wrapped(node);
  const { parent } = target;
  if (parent?.type === 'AssignmentExpression') return parent.left === target;
  return parent?.type === 'UpdateExpression' || (parent?.type === 'UnaryExpression' && parent.operator === 'delete');
}

/** The error or the message in place of what `{ name }` or `{ message }` takes out of the error. */
function takenInstead(
  pattern: TSESTree.ObjectPattern,
  { name }: TSESTree.Identifier,
  means: 'error' | 'message',
  listener: BoundListener,
  context: FileContext,
): ObjectAccess['instead'] {
  const declarator = pattern.parent;
  if (declarator.type !== 'VariableDeclarator' || !declarator.init) {
    const edit = wholeParameters(listener, pattern, name, means, context);
    return edit && { text: name, edits: [edit] };
  }
  const { init } = declarator;
  const error = { name: context.file.text.slice(...init.range), edits: [] };
  const value = means === 'error' ? error : messageParameter(listener, init, context);
  if (!value) return null;
  const edit = { range: [pattern.range[0], init.range[1]], text: `${name} = ${value.name}` } as const;
  return { text: value.name, edits: [...value.edits, edit] };
}
