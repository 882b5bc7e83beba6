import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import type { FlowTest } from '../../flow/notes.js';
import { type FunctionNode, isFunction } from '../../function-node.js';
import { callsOf } from '../../registrations.js';
import { memberName } from '../../static-name.js';
import { unwrap, wrapped } from '../../unwrap.js';
import { enclosing, isWithin, walk } from '../../walk.js';
import type { Attempt } from './addition.js';
import { isUsedUnasked } from './look-up-use.js';
import type { StatementPlace } from './statement-place.js';
import { isToldApart } from './told-apart.js';

/**
 * What becomes of the code behind new branches: all of it runs as before; or the first statements, up to one, run for no
 * error that a branch takes; or none of the function's further statements do.
 */
export type Rest =
  { readonly kind: 'before' } | { readonly kind: 'else'; readonly last: TSESTree.Node } | { readonly kind: 'leave' };

const AS_BEFORE: Rest = { kind: 'before' };

/**
 * What is not to run for the errors that new branches take, since a table lacks them: the statements of a look-up that
 * is used without being asked whether it has found anything.
 */
export function restBehind(place: StatementPlace, attempt: Attempt): Rest {
  const { addition, context, coverage, test } = attempt;
  const taken = addition.withFallback ? [...addition.errors, coverage.foreign] : addition.errors;
  // What is done with an error already goes on.
  if (taken.some(({ isFallback, isForwarded }) => isFallback || isForwarded)) return AS_BEFORE;
  const { node } = test;
  if (!isLookUp(test) || !isUsedUnasked(node, context) || isToldApart(node, context)) return AS_BEFORE;
  if (place.kind === 'arrow') {
    const isOwn = innermostStatement(node) === place.node && isResultUnused(place.node, attempt);
    return isOwn ? { kind: 'else', last: place.node.body } : AS_BEFORE;
  }
  if (innermostStatement(node) !== place.node) return AS_BEFORE;
  const fn = enclosing(node, isFunction);
  const statements = statementsOf(place, context);
  const last = statements?.at(-1);
  if (!statements || !last) return AS_BEFORE;
  const isResult = statements.some((statement) => returnsValue(statement, context));
  if (isResult && !(fn && isResultUnused(fn, attempt))) return AS_BEFORE;
  const isAtEnd = place.node.parent === fn?.body && place.list.at(-1) === last;
  return isAtEnd && place.node.type === 'VariableDeclaration' ? { kind: 'leave' } : { kind: 'else', last };
}

/** Whether a test is `TABLE[error]` or `map.get(error)`. */
function isLookUp({ kind, node }: FlowTest): boolean {
  if (kind !== 'lookup') return false;
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : null;
  return node.type === 'MemberExpression' || (callee?.type === 'MemberExpression' && memberName(callee) === 'get');
}

/** The statement that an expression is directly in, or the arrow function whose body it is a part of. */
function innermostStatement(node: TSESTree.Node): TSESTree.Node | null {
  return enclosing(
    node,
    (outer): outer is TSESTree.Node =>
      isFunction(outer) || outer.type.endsWith('Statement') || outer.type === 'VariableDeclaration',
  );
}

/** The statements of a list from a look-up on that have to do with what it finds; null where others stand between them. */
function statementsOf(
  { node, list }: Extract<StatementPlace, { kind: 'before' }>,
  context: FileContext,
): readonly TSESTree.Node[] | null {
  const first = list.findIndex((other) => other === node);
  let last = first;
  const uses: TSESTree.Node[] = [];
  for (let index = first; index <= last; index += 1) {
    const statement = list[index];
    if (!statement || statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') return null;
    for (const use of usesOfDeclared(statement, context)) {
      const place = list.findIndex((other) => isWithin(use, other));
      if (place < first) return null;
      last = Math.max(last, place);
      uses.push(use);
    }
  }
  const statements = list.slice(first, last + 1);
  const isOwn = (statement: TSESTree.Node): boolean =>
    statement === node || uses.some((use) => isWithin(use, statement));
  return statements.every(isOwn) ? statements : null;
}

/** Every use of the variables that are declared in a statement. */
function usesOfDeclared(statement: TSESTree.Node, { file, scopes }: FileContext): TSESTree.Node[] {
  const uses: TSESTree.Node[] = [];
  walk(statement, file.visitorKeys, (node) => {
    if (node.type !== 'VariableDeclaration') return;
    for (const variable of file.scopeManager.getDeclaredVariables(node)) {
      for (const reference of scopes.referencesTo(variable)) {
        if (reference.init !== true) uses.push(reference.identifier);
      }
    }
  });
  return uses;
}

/** Whether a statement may give the function's result. */
function returnsValue(statement: TSESTree.Node, { file }: FileContext): boolean {
  let found = false;
  walk(statement, file.visitorKeys, (node) => {
    found ||= node.type === 'ReturnStatement' && node.argument !== null;
  });
  return found;
}

/** Whether nothing is done with what a function gives back: it is the handler, called as a statement, or given to a call. */
function isResultUnused(fn: FunctionNode, { context, coverage }: Attempt): boolean {
  const { node: handler } = coverage.flow;
  if (fn === handler) return true;
  const calls = callsOf(fn, context);
  if (calls.length === 0) return fn.parent.type === 'CallExpression';
  return calls.every((call) => {
    const { parent } = wrapped(call);
    return parent?.type === 'ExpressionStatement' || (parent === handler && isFunction(parent));
  });
}
