import type { TSESTree } from '@typescript-eslint/types';

import type { Flow } from '../../error-flow.js';
import type { FileContext } from '../../file-context.js';
import type { FlowTest } from '../../flow/notes.js';
import { isFunction } from '../../function-node.js';
import { chainReaches, chainRoot } from '../../spelling/reach.js';
import { memberName } from '../../static-name.js';
import type { TextRange } from '../../text-edit.js';
import { unwrap } from '../../unwrap.js';

/** The error as an expression that can be written once more: its text, and the names that it is made of. */
export interface ErrorExpression {
  readonly text: string;
  readonly chains: readonly TSESTree.Node[];
}

/** The part of a test that is the error; null where the test is no comparison. */
export function testedPart({ node, kind, operands }: FlowTest): TSESTree.Node | null {
  if (kind === 'opaque') return null;
  switch (node.type) {
    case 'SwitchStatement':
      return node.discriminant;
    case 'BinaryExpression': {
      const other = operands[0] && unwrap(operands[0].node);
      return node.operator === 'in' || unwrap(node.right) === other ? node.left : node.right;
    }
    case 'MemberExpression':
      return node.property;
    case 'CallExpression': {
      const name = node.callee.type === 'MemberExpression' ? memberName(node.callee) : null;
      return node.arguments[name === 'call' || name === 'hasOwn' ? 1 : 0] ?? null;
    }
    default:
      return null;
  }
}

/** The error as a test has it, where that can be written again; else as the handler gets it. Null where neither can be. */
export function errorExpression(part: TSESTree.Node | null, flow: Flow, context: FileContext): ErrorExpression | null {
  return (part && writeAgain(part, context)) ?? parameterOf(flow);
}

/** The error as the handler itself gets it: its first parameter, the variable of the `catch`. */
export function parameterOf({ node }: Flow): ErrorExpression | null {
  const parameter = isFunction(node) ? node.params[0] : node.type === 'CatchClause' ? node.param : null;
  return parameter?.type === 'Identifier' ? { text: parameter.name, chains: [parameter] } : null;
}

/** An expression that can be evaluated a second time without doing anything; null for any other. */
function writeAgain(node: TSESTree.Node, context: FileContext): ErrorExpression | null {
  const inner = unwrap(node);
  if (chainRoot(inner)) return { text: context.file.text.slice(...inner.range), chains: [inner] };
  if (inner.type === 'LogicalExpression') {
    const left = writeAgain(inner.left, context);
    const right = writeAgain(inner.right, context);
    if (!left || !right) return null;
    return { text: `(${context.file.text.slice(...inner.range)})`, chains: [...left.chains, ...right.chains] };
  }
  const [argument] = inner.type === 'CallExpression' ? inner.arguments : [];
  const isString =
    inner.type === 'CallExpression' && inner.callee.type === 'Identifier' && inner.callee.name === 'String';
  const given = isString && argument ? writeAgain(argument, context) : null;
  return given && { ...given, text: `String(${given.text})` };
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
