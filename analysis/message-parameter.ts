import type { TSESTree } from '@typescript-eslint/types';

import type { BoundListener } from './bound-listener.js';
import type { FileContext } from './file-context.js';
import { type FunctionNode, parametersOf } from './function-node.js';
import { isDefined } from './scopes.js';
import type { TextEdit } from './text-edit.js';

/** A parameter of a listener, with the edits that add it where the listener doesn't have it yet. */
export interface ListenerParameter {
  readonly name: string;
  readonly edits: readonly TextEdit[];
}

const MESSAGE_NAMES = ['message', 'errorMessage', 'connectionMessage'];
const ERROR_NAMES = ['error', 'connectionError'];

/** The parameter of a listener behind the error, which holds the message, by a name that means nothing else at a place in its body. */
export function messageParameter(
  { fn, bound }: BoundListener,
  at: TSESTree.Node,
  context: FileContext,
): ListenerParameter | null {
  if (at.range[0] < fn.body.range[0] || fn.body.range[1] < at.range[1]) return null;
  const [first, second] = parametersOf(fn).slice(bound);
  if (!first || first.type === 'RestElement' || first.type === 'TSParameterProperty') return null;
  if (second) {
    const name = second.type === 'AssignmentPattern' ? second.left : second;
    if (name.type !== 'Identifier') return null;
    const binding = context.scopes.bindingOf(name);
    return binding && context.scopes.lookUp(name.name, at) === binding ? { name: name.name, edits: [] } : null;
  }
  const name = freeName(MESSAGE_NAMES, at, context);
  return name === null ? null : { name, edits: [addedParameter(fn, first, name, context)] };
}

/**
 * The edit that gives a listener whose error is taken apart in its parameters the message, or the error itself, by the name that
 * its one property had.
 */
export function wholeParameters(
  { fn, bound }: BoundListener,
  pattern: TSESTree.ObjectPattern,
  local: string,
  means: 'error' | 'message',
  context: FileContext,
): TextEdit | null {
  const [first, ...others] = parametersOf(fn).slice(bound);
  if (first !== pattern || others.length > 0) return null;
  const type = pattern.typeAnnotation ? ': string' : '';
  if (means === 'error') return { range: pattern.range, text: local + type };
  const error = freeName(ERROR_NAMES, fn.body, context);
  const optional = type === '' ? '' : `?${type}`;
  return error === null ? null : { range: pattern.range, text: `${error}${type}, ${local}${optional}` };
}

/** The first of some names that neither means anything at a place nor is used by the file without being bound. */
function freeName(names: readonly string[], at: TSESTree.Node, { scopes }: FileContext): string | null {
  return names.find((name) => !isDefined(scopes.lookUp(name, at)) && !scopes.freeNames.has(name)) ?? null;
}

function addedParameter(fn: FunctionNode, first: TSESTree.Parameter, name: string, { file }: FileContext): TextEdit {
  const [start, end] = first.range;
  const added = `, ${name}${isTyped(first) ? '?: string' : ''}`;
  const isBare =
    fn.type === 'ArrowFunctionExpression' && !file.text.slice(fn.range[0], start).replace(COMMENTS, '').includes('(');
  if (!isBare) return { range: [end, end], text: added };
  return { range: [start, end], text: `(${file.text.slice(start, end)}${added})` };
}

const COMMENTS = /\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\r\n]*/gu;

function isTyped(parameter: TSESTree.Parameter): boolean {
  if (parameter.type === 'AssignmentPattern') return isTyped(parameter.left);
  // Where there is no annotation, it is undefined in typescript-eslint's trees and null in oxc's.
  return parameter.type === 'Identifier' && Boolean(parameter.typeAnnotation);
}
