import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../../file-context.js';
import { isFunction } from '../../function-node.js';
import { styleOf } from '../../spelling/file-style.js';
import type { TextEdit } from '../../text-edit.js';
import type { CoverageGap } from '../gaps.js';
import type { AddedError, CoverageEdit } from './addition.js';
import { fillBlock } from './extend-chain.js';
import { caseIndentationElsewhere } from './extend-switch.js';
import { fallbackBody, unhandledBody } from './new-bodies.js';
import { deeper, type Piece } from './pieces.js';
import { spellErrors } from './spell-errors.js';
import { insertStatements } from './statement-place.js';
import { parameterOf } from './tested-error.js';

/** Puts a whole `switch` at the start of a handler that tells no errors apart; null where it doesn't take the error. */
export function addSwitch(
  errors: readonly AddedError[],
  { coverage }: CoverageGap,
  context: FileContext,
): CoverageEdit | null {
  const { node } = coverage.flow;
  const error = parameterOf(coverage.flow);
  if (!error || !(isFunction(node) || node.type === 'CatchClause')) return null;
  const at = firstStatement(node.body) ?? node.body;
  const members = errors.map(({ member }) => member);
  const spelled = spellErrors(members, at, error.chains[0] ?? null, context);
  if (!spelled) return null;
  const style = styleOf(context);
  const cases = errors.flatMap((added): Piece[] => [
    { kind: 'code', depth: 0, text: `case ${spelled.text(added.member)}:` },
    ...deeper([...unhandledBody(added, style), { kind: 'statement', depth: 0, text: 'break' }]),
  ]);
  const fallback: Piece[] = [{ kind: 'code', depth: 0, text: 'default:' }, ...deeper(fallbackBody(error.text, style))];
  const pieces: Piece[] = [
    { kind: 'code', depth: 0, text: `switch (${error.text}) {` },
    ...deeper([...cases, ...fallback], caseIndentationElsewhere(' ', context).length),
    { kind: 'code', depth: 0, text: '}' },
  ];
  return { form: 'case', edits: [...spelled.edits, ...atStart(node, pieces, context)], site: node };
}

type Handler = Extract<TSESTree.Node, { body: TSESTree.Node }>;

function atStart(node: TSESTree.Node, pieces: readonly Piece[], context: FileContext): TextEdit[] {
  const { body } = node as Handler;
  if (body.type !== 'BlockStatement') {
    return insertStatements({ kind: 'arrow', node: node as TSESTree.ArrowFunctionExpression }, pieces, context);
  }
  const first = firstStatement(body);
  if (first) return insertStatements({ kind: 'before', node: first, list: body.body }, pieces, context);
  return [fillBlock(body, pieces, context)];
}

/** The first statement that is no directive. */
function firstStatement(body: TSESTree.Node): TSESTree.Statement | null {
  if (body.type !== 'BlockStatement') return null;
  return body.body.find((node) => node.type !== 'ExpressionStatement' || typeof node.directive !== 'string') ?? null;
}
