import type { TSESTree } from '@typescript-eslint/types';

import type { Flow } from '../../error-flow.js';
import type { FileContext } from '../../file-context.js';
import type { FlowTest } from '../../flow/notes.js';
import { isFunction, parametersOf } from '../../function-node.js';
import { chainReaches, chainRoot } from '../../spelling/reach.js';
import { memberName } from '../../static-name.js';
import type { TextRange } from '../../text-edit.js';
import { unwrap } from '../../unwrap.js';

/** The error as an expression that can be written once more: its text, also beside an operator, and the names that it is made of. */
export interface ErrorExpression {
  readonly text: string;
  readonly operand: string;
  readonly chains: readonly TSESTree.Node[];
}

/** The part of a test that is the error, where its outcome can be worked out. */
export function testedPart({ node, operands }: FlowTest): TSESTree.Node | null {
  if (node.type === 'SwitchStatement') return node.discriminant;
  if (node.type === 'MemberExpression') return node.property;
  if (node.type === 'BinaryExpression') {
    const other = operands[0] && unwrap(operands[0].node);
    return node.operator === 'in' || unwrap(node.right) === other ? node.left : node.right;
  }
  return node.type === 'CallExpression' ? argumentOf(node) : null;
}

const TABLE_FIRST = new Set<string | null>(['call', 'hasOwn']);

/** `error` of `list.includes(error)`, `Object.hasOwn(table, error)` and `Object.prototype.hasOwnProperty.call(table, error)`. */
function argumentOf(call: TSESTree.CallExpression): TSESTree.Node | null {
  const callee = unwrap(call.callee);
  const isSecond = callee.type === 'MemberExpression' && TABLE_FIRST.has(memberName(callee));
  return call.arguments[isSecond ? 1 : 0] ?? null;
}

/** The error as a test has it, where that can be written again; else as the handler gets it. Null where neither can be. */
export function errorExpression(part: TSESTree.Node | null, flow: Flow, context: FileContext): ErrorExpression | null {
  return (part && writeAgain(part, context)) ?? parameterOf(flow);
}

/** The error as the handler itself gets it: the parameter, the variable of the `catch`. */
export function parameterOf({ bound, node }: Flow): ErrorExpression | null {
  const parameter = isFunction(node) ? parametersOf(node)[bound] : node.type === 'CatchClause' ? node.param : null;
  return parameter?.type === 'Identifier' ? named(parameter.name, parameter) : null;
}

/** An expression that needs no parentheses anywhere. */
export function named(text: string, chain: TSESTree.Node): ErrorExpression {
  return { text, operand: text, chains: [chain] };
}

/** An expression that can be evaluated a second time without doing anything; null for any other. */
function writeAgain(node: TSESTree.Node, context: FileContext): ErrorExpression | null {
  const inner = unwrap(node);
  const text = context.file.text.slice(...inner.range);
  if (chainRoot(inner)) return named(text, inner);
  if (inner.type === 'LogicalExpression') {
    const left = writeAgain(inner.left, context);
    const right = writeAgain(inner.right, context);
    if (!left || !right) return null;
    return { text, operand: `(${text})`, chains: [...left.chains, ...right.chains] };
  }
  const [argument] = inner.type === 'CallExpression' ? inner.arguments : [];
  const isString =
    inner.type === 'CallExpression' && inner.callee.type === 'Identifier' && inner.callee.name === 'String';
  const given = isString && argument ? writeAgain(argument, context) : null;
  const call = `String(${given?.text ?? ''})`;
  return given && { ...given, text: call, operand: call };
}

/** Whether an error expression of one place means the same at another. */
export function isValidAt({ chains }: ErrorExpression, at: TSESTree.Node, context: FileContext): boolean {
  return chains.every((chain) => chainReaches(chain, at, context));
}

/** Whether one of the variables of an error expression is assigned within a part of the text. */
export function isAssignedIn({ chains }: ErrorExpression, [start, end]: TextRange, { scopes }: FileContext): boolean {
  return chains.some((chain) => {
    const root = chainRoot(chain);
    const binding = root?.type === 'Identifier' ? scopes.bindingOf(root) : null;
    if (!binding) return false;
    return scopes.referencesTo(binding).some((reference) => {
      const [from, to] = (reference.identifier as TSESTree.Node).range;
      return reference.isWrite() && start <= from && to <= end;
    });
  });
}
