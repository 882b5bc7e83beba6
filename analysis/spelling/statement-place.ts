import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { requiredModule } from '../module-loads.js';
import { memberName } from '../static-name.js';
import type { TextEdit } from '../text-edit.js';
import { unwrap } from '../unwrap.js';
import { styleOf } from './file-style.js';
import { startWithItsComments } from './leading-comments.js';

/** The edits that write statements after the imports of a file, or before its first statement where it has none. */
export function newStatementEdit(statements: readonly string[], context: FileContext): TextEdit[] {
  const { newline } = styleOf(context);
  const { text } = context.file;
  const last = lastLoad(statements.every(isHoisted), context);
  if (last) {
    const [position, hasRest] = endOfLine(last, text);
    const indentation = indentationAt(last.range[0], text);
    const lines = statements.map((statement) => (statement === '' ? '' : indentation + statement));
    const next = statementsOf(context).find(({ range }) => range[0] >= last.range[1]);
    const end = hasRest || goesOn(lines, next, text) ? missingSemicolon(lines) : '';
    return [{ range: [position, position], text: `${newline}${lines.join(newline)}${end}` }];
  }
  const first = statementsOf(context).find((statement) => !isDirective(statement));
  if (!first) return [];
  const position = startWithItsComments(first, context.file);
  const indentation = indentationAt(position, text);
  const lines = statements.filter((statement, index) => index > 0 || statement !== '');
  const written = lines.map((line, index) => (index === 0 || line === '' ? line : indentation + line)).join(newline);
  const end = goesOn(lines, first, text) ? missingSemicolon(lines) : '';
  return [{ range: [position, position], text: `${written}${end}${newline}${newline}${indentation}` }];
}

/** The edit that writes a statement on the line behind another; null where that is no statement of its own, as behind `export`. */
export function statementBehind(node: TSESTree.Statement, statement: string, context: FileContext): TextEdit | null {
  const { newline } = styleOf(context);
  const { text } = context.file;
  const { parent } = node;
  const siblings = 'body' in parent && Array.isArray(parent.body) ? (parent.body as TSESTree.Node[]) : null;
  if (!siblings) return null;
  const [position, hasRest] = endOfLine(node, text);
  const line = indentationAt(node.range[0], text) + statement;
  const next = siblings.find(({ range }) => range[0] >= node.range[1]);
  const end = hasRest || goesOn([line], next, text) ? missingSemicolon([line]) : '';
  return { range: [position, position], text: `${newline}${line}${end}` };
}

/** Whether a statement that is no import would go on with what begins the next one, if it had no semicolon: `[a, b].map(f)`. */
function goesOn(lines: readonly string[], next: TSESTree.Node | undefined, text: string): boolean {
  return next !== undefined && !isHoisted(lines.at(-1)?.trim() ?? '') && /[([`/+*-]/u.test(text.charAt(next.range[0]));
}

function missingSemicolon(lines: readonly string[]): string {
  return lines.at(-1)?.endsWith(';') ? '' : ';';
}

/** Whether a statement takes effect before all others, wherever it stands. */
function isHoisted(statement: string): boolean {
  return statement === '' || /^import\b/u.test(statement);
}

/**
 * The last import of a file, else the last `require` at its top; null where nothing is loaded. What isn't hoisted must
 * not come behind code that may already ask for it.
 */
function lastLoad(isHoistedToo: boolean, context: FileContext): TSESTree.Node | null {
  const imports = context.census.of('ImportDeclaration');
  const last = imports.at(-1);
  if (last && isHoistedToo) return last;
  let found: TSESTree.Node | null = null;
  for (const statement of statementsOf(context)) {
    if (statement.type === 'ImportDeclaration' || (!last && isRequiring(statement, context))) found = statement;
    else if (!isInert(statement, context)) break;
  }
  return found;
}

/** `const a = require('a')`, and nothing else that would run. */
function isRequiring(statement: TSESTree.Node, { scopes }: FileContext): boolean {
  if (statement.type === 'TSImportEqualsDeclaration') return true;
  if (statement.type !== 'VariableDeclaration') return false;
  return statement.declarations.some(({ init }) => {
    const call = init ? unwrap(init) : null;
    return call?.type === 'CallExpression' && requiredModule(call, scopes) !== null;
  });
}

/** Whether nothing of the file's own runs in a statement: declarations, directives, mocks, and what compilers write first. */
function isInert(statement: TSESTree.Node, { file }: FileContext): boolean {
  if (/^(?:FunctionDeclaration|TS\w+)$/u.test(statement.type)) return true;
  if (statement.type !== 'ExpressionStatement') return false;
  if (isDirective(statement)) return true;
  const { expression } = statement;
  if (expression.type !== 'CallExpression') return /^(?:module\.)?exports\b/u.test(file.text.slice(...statement.range));
  const callee = unwrap(expression.callee);
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  const { name } = callee.object;
  return name === 'jest' || name === 'vi' || (name === 'Object' && memberName(callee) === 'defineProperty');
}

function isDirective(statement: TSESTree.Node): boolean {
  return statement.type === 'ExpressionStatement' && typeof statement.directive === 'string';
}

/** The statements of a file, or of the first script of a component. */
function statementsOf({ file }: FileContext): readonly TSESTree.Node[] {
  const body = file.ast.body as readonly TSESTree.Node[];
  const script = body.find(({ type }) => (type as string) === 'SvelteScriptElement');
  return script ? (script as unknown as { readonly body: readonly TSESTree.Node[] }).body : body;
}

/** The end of the line on which a node ends, comments included; the node's own end, and true, where code follows it. */
function endOfLine(node: TSESTree.Node, text: string): [position: number, hasRest: boolean] {
  const [start, end] = node.range;
  // Without semicolons, one that a next line starts with is no part of this.
  const own = start + text.slice(start, end).replace(/\s*\n\s*;$/u, '').length;
  const rest = /^(?:[^\S\r\n]|\/\*(?:(?!\*\/)[^\r\n])*\*\/)*(?:\/\/[^\r\n]*)?(?=\r?\n|$)/u.exec(text.slice(own));
  return rest ? [own + rest[0].trimEnd().length, false] : [end, true];
}

function indentationAt(position: number, text: string): string {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  return /^[^\S\r\n]*/u.exec(text.slice(lineStart, position))?.[0] ?? '';
}
