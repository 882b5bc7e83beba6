import type { TSESTree } from '@typescript-eslint/types';

/** The statement that a statement's text ends with: the body of a loop, the last branch of an `if`. */
function lastPart(statement: TSESTree.Statement): TSESTree.Statement {
  switch (statement.type) {
    case 'IfStatement':
      return lastPart(statement.alternate ?? statement.consequent);
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'ForStatement':
    case 'LabeledStatement':
    case 'WhileStatement':
    case 'WithStatement':
      return lastPart(statement.body);
    default:
      return statement;
  }
}

/** Whether an `else` that is written behind a statement would belong to an `if` inside of it. */
export function takesElse(statement: TSESTree.Statement): boolean {
  switch (statement.type) {
    case 'IfStatement':
      return statement.alternate ? takesElse(statement.alternate) : true;
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'ForStatement':
    case 'LabeledStatement':
    case 'WhileStatement':
    case 'WithStatement':
      return takesElse(statement.body);
    default:
      return false;
  }
}

const ENDED_BY_BRACE = new Set<string>([
  'BlockStatement',
  'ClassDeclaration',
  'FunctionDeclaration',
  'SwitchStatement',
  'TryStatement',
]);

/** Whether a statement needs a semicolon before another one can follow on the same line. */
export function needsSemicolon(statement: TSESTree.Statement, text: string): boolean {
  return text[statement.range[1] - 1] !== ';' && !ENDED_BY_BRACE.has(lastPart(statement).type);
}

const LEAVING = new Set<string>(['BreakStatement', 'ContinueStatement', 'ReturnStatement', 'ThrowStatement']);

/** Whether what follows some statements is surely not run after them. */
export function leaves(statements: readonly TSESTree.Statement[]): boolean {
  const last = statements.at(-1);
  if (!last) return false;
  if (LEAVING.has(last.type)) return true;
  if (last.type === 'BlockStatement') return leaves(last.body);
  return (
    last.type === 'IfStatement' && last.alternate !== null && leaves([last.consequent]) && leaves([last.alternate])
  );
}
