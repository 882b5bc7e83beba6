import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { requiredModule } from '../module-loads.js';
import type { TextEdit } from '../text-edit.js';
import { styleOf } from './file-style.js';

/** The edits that write statements after the imports of a file, or before its first statement where it has none. */
export function newStatementEdit(statements: readonly string[], context: FileContext): TextEdit[] {
  const { newline } = styleOf(context);
  const last = lastLoad(context);
  if (last) {
    const [position, hasRest] = endOfLine(last, context.file.text);
    const indentation = indentationAt(last.range[0], context.file.text);
    const lines = statements.map((statement) => (statement === '' ? '' : indentation + statement));
    const end = hasRest && !/;$/u.test(lines.at(-1) ?? '') ? ';' : '';
    return [{ range: [position, position], text: `${newline}${lines.join(newline)}${end}` }];
  }
  const first = firstStatement(context);
  if (!first) return [];
  const position = beforeComments(first, context);
  const indentation = indentationAt(position, context.file.text);
  const lines = statements.map((statement, index) =>
    index === 0 || statement === '' ? statement : indentation + statement,
  );
  return [{ range: [position, position], text: `${lines.join(newline)}${newline}${newline}${indentation}` }];
}

/** The last import of a file, else the last statement at its top that only requires; null where nothing is loaded. */
function lastLoad({ census, scopes }: FileContext): TSESTree.Node | null {
  const imports = census.of('ImportDeclaration');
  const last = imports.at(-1);
  if (last) return last;
  const requires = census.of('CallExpression').flatMap((call) => {
    if (requiredModule(call, scopes) === null) return [];
    const { parent } = call;
    const declaration = parent.type === 'VariableDeclarator' && parent.init === call ? parent.parent : null;
    return declaration?.parent.type === 'Program' ? [declaration] : [];
  });
  return requires.at(-1) ?? null;
}

/** The end of the line on which a node ends, comments included; the node's own end, and true, where code follows it. */
function endOfLine(node: TSESTree.Node, text: string): [position: number, hasRest: boolean] {
  const rest = /^(?:[^\S\r\n]|\/\*(?:(?!\*\/)[^\r\n])*\*\/)*(?:\/\/[^\r\n]*)?(?=\r?\n|$)/u.exec(
    text.slice(node.range[1]),
  );
  return rest ? [node.range[1] + rest[0].trimEnd().length, false] : [node.range[1], true];
}

function indentationAt(position: number, text: string): string {
  const lineStart = text.lastIndexOf('\n', position - 1) + 1;
  return /^[^\S\r\n]*/u.exec(text.slice(lineStart, position))?.[0] ?? '';
}

/** The first statement that is no directive, of the file's script. */
function firstStatement({ file }: FileContext): TSESTree.Node | null {
  const body = file.ast.body as readonly TSESTree.Node[];
  const script = body.find((node) => (node.type as string) === 'SvelteScriptElement');
  const statements = script ? (script as unknown as { body: readonly TSESTree.Node[] }).body : body;
  return statements.find((node) => node.type !== 'ExpressionStatement' || typeof node.directive !== 'string') ?? null;
}

/** The start of a statement, or of the comment that documents it, unless that is the comment at the head of the file. */
function beforeComments(statement: TSESTree.Node, { file }: FileContext): number {
  const [start] = statement.range;
  const attached = /(?:^|\n)([^\S\r\n]*)(\/\*\*(?:(?!\*\/)[\s\S])*\*\/[^\S\r\n]*\r?\n[^\S\r\n]*)$/u.exec(
    file.text.slice(0, start),
  );
  const comment = attached?.[2];
  if (
    comment === undefined ||
    /@(?:copyright|file|fileoverview|flow|jsx|license|preserve)|eslint|@ts-/u.test(comment)
  ) {
    return start;
  }
  return start - comment.length;
}
