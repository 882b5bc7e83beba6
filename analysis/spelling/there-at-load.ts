import type { TSESTree } from '@typescript-eslint/types';

import { isEvaluatedAtLoad, isSurelyBefore } from '../evaluation-order.js';
import type { FileContext } from '../file-context.js';
import { originOf } from '../origin.js';
import { type Binding, isDefined } from '../scopes.js';
import { unwrap } from '../unwrap.js';
import { chainText } from './chain-text.js';
import { chainRoot } from './reach.js';

/**
 * Whether a root has its value where a constant is wanted while the module loads: it starts with something of the module's
 * own, or the module has used it on the way there. What a definition holds is left alone even so, for definitions move about.
 */
export function isThereAtLoad(root: TSESTree.Node, at: TSESTree.Node, context: FileContext): boolean {
  return isOwn(root, context) || (!isDefining(at) && isUsedBefore(root, at, context));
}

/** Whether a member chain starts with something of the module's own: an import, or what a call or an awaited `import()` gave back. */
function isOwn(root: TSESTree.Node, context: FileContext, passed: readonly Binding[] = []): boolean {
  const start = chainRoot(root);
  const binding = start?.type === 'Identifier' ? context.scopes.bindingOf(start) : null;
  if (!isDefined(binding) || passed.includes(binding)) return false;
  const origin = originOf(binding, context.scopes);
  if (origin.kind === 'import') return true;
  if (origin.kind !== 'value') return false;
  let init = unwrap(origin.init);
  while (init.type === 'MemberExpression' || init.type === 'AwaitExpression') {
    init = unwrap(init.type === 'MemberExpression' ? init.object : init.argument);
  }
  if (init.type === 'ImportExpression' || init.type === 'CallExpression') return true;
  return init.type === 'Identifier' && isOwn(init, context, [...passed, binding]);
}

/** Whether a node is part of what the module defines: a variable, a class, an export, something assigned. */
function isDefining(node: TSESTree.Node): boolean {
  let statement = node;
  while (statement.parent && !/(?:Statement|Declaration)$/u.test(statement.type)) statement = statement.parent;
  if (statement.type !== 'ExpressionStatement') return statement.type.endsWith('Declaration');
  return statement.expression.type === 'AssignmentExpression';
}

/** Whether a member of the root was read before, which would have failed if the root weren't there. */
function isUsedBefore(root: TSESTree.Node, at: TSESTree.Node, { census, file, scopes }: FileContext): boolean {
  const text = chainText(root, file.text);
  const start = chainRoot(root);
  if (text === null || !start) return false;
  const binding = scopes.bindingOf(start);
  return census.of('MemberExpression').some((read) => {
    if (read.optional || !isSurelyBefore(read, at) || !isEvaluatedAtLoad(read)) return false;
    const other = chainRoot(read.object);
    return other !== null && scopes.bindingOf(other) === binding && chainText(read.object, file.text) === text;
  });
}
