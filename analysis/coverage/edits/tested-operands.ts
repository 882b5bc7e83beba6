import type { TSESTree } from '@typescript-eslint/types';

import { arrayCallOf } from '../../array-callback.js';
import { collectionOf } from '../../collection.js';
import type { FileContext } from '../../file-context.js';
import type { FlowTest } from '../../flow/notes.js';
import { type Operand, operandOf } from '../../operand.js';
import { unwrap } from '../../unwrap.js';

/** What a test compares the error with; where that is each element of a list in turn, all of them. */
export function operandsOf({ operands }: FlowTest, context: FileContext): readonly Operand[] {
  return operands.flatMap((operand) => {
    const list = operand.kind === 'unknown' ? listOver(operand.node, context) : null;
    const elements = list && collectionOf(list, context);
    if (elements?.kind !== 'array' || !elements.isComplete) return [operand];
    return elements.entries.map(({ key }) => operandOf(key, context));
  });
}

/** The list whose elements a variable stands for one after the other, by a loop or a method of the list; null for any other. */
function listOver(node: TSESTree.Node, { scopes }: FileContext): TSESTree.Node | null {
  const inner = unwrap(node);
  const binding = inner.type === 'Identifier' ? scopes.bindingOf(inner) : null;
  const [definition] = binding?.defs ?? [];
  if (!binding || !definition) return null;
  const around = definition.node as TSESTree.Node;
  if (definition.type === 'Variable') {
    const declaration = around.parent;
    const loop = declaration?.parent;
    const isConstant = declaration?.type === 'VariableDeclaration' && declaration.kind === 'const';
    const isWhole = around.type === 'VariableDeclarator' && around.id.type === 'Identifier';
    return isConstant && isWhole && loop?.type === 'ForOfStatement' && loop.left === declaration ? loop.right : null;
  }
  const call = definition.type === 'Parameter' ? arrayCallOf(around) : null;
  const [parameter] = 'params' in around ? around.params : [];
  if (!call || parameter !== definition.name || scopes.referencesTo(binding).some((use) => use.isWrite())) return null;
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' ? callee.object : null;
}
