import type { TSESTree } from '@typescript-eslint/types';

import type { Family } from '../jitsi/families.js';
import type { FileContext } from './file-context.js';
import { hasComment, removedFromList } from './list-removal.js';
import { literalEdit } from './rewrite.js';
import { pathTo } from './origin.js';
import { styleOf } from './spelling/file-style.js';
import { chainRoot } from './spelling/reach.js';
import { spell, type Wanted } from './spelling/spell.js';
import { statementBehind } from './spelling/statement-place.js';
import { memberName } from './static-name.js';
import type { TableRead } from './table-reads.js';
import type { TextEdit } from './text-edit.js';
import { unwrap } from './unwrap.js';
import { enclosing } from './walk.js';

/** A constant to write instead, and the edits that write it. */
export interface Instead {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** Writes a constant over an expression; null where it can't be spelled there, or a comment would be lost. */
export function writtenInstead(wanted: Wanted, context: FileContext): Instead | null {
  const { text } = context.file;
  const spelling = hasComment(text, wanted.at.range) ? null : spell(wanted, context);
  if (spelling?.kind !== 'spelled') return null;
  return { text: spelling.text, edits: [...spelling.edits, literalEdit(wanted.at, spelling.text, text)] };
}

/** Reads a constant from the right table in the place where it is read from the wrong one. */
export function readFromRightTable(read: TableRead, right: Family, context: FileContext): Instead | null {
  const { node, member } = read;
  if (node.type === 'Property') return takenFromRightTable(node, { family: right, member, at: node }, context);
  if (node.type !== 'MemberExpression') return null;
  return (
    writtenInstead({ family: right, member, at: node }, context) ??
    throughTheSameRoot(node, read.family, right, context)
  );
}

/** `ROOT.events.connection.X` becomes `ROOT.errors.connection.X`, which is there wherever the other is. */
function throughTheSameRoot(
  node: TSESTree.MemberExpression,
  wrong: Family,
  right: Family,
  { file }: FileContext,
): Instead | null {
  const edits = pathEdits(unwrap(node.object), wrong, right);
  if (!edits) return null;
  let text = file.text.slice(...node.range);
  for (const { range, text: written } of [...edits].reverse()) {
    text = text.slice(0, range[0] - node.range[0]) + written + text.slice(range[1] - node.range[0]);
  }
  return { text, edits };
}

function pathEdits(table: TSESTree.Node, wrong: Family, right: Family): TextEdit[] | null {
  const root = table.type === 'MemberExpression' ? unwrap(table.object) : null;
  if (table.type !== 'MemberExpression' || root?.type !== 'MemberExpression') return null;
  const isPath = memberName(root) === wrong.path[0] && memberName(table) === wrong.path[1];
  if (!isPath || root.computed || table.computed) return null;
  return [
    { range: root.property.range, text: right.path[0] },
    { range: table.property.range, text: right.path[1] },
  ];
}

/** Where another declaration can follow one. */
const DECLARING = new Set<string>(['BlockStatement', 'ExportNamedDeclaration', 'Program']);

/** `const { CONNECTION_FAILED, PASSWORD_REQUIRED } = events` leaves the error to a declaration of its own. */
function takenFromRightTable(property: TSESTree.Property, wanted: Wanted, context: FileContext): Instead | null {
  const { text } = context.file;
  const pattern = property.parent;
  const declarator = enclosing(pattern, (outer) => outer.type === 'VariableDeclarator');
  if (!declarator || pattern.type !== 'ObjectPattern' || property.value.type !== 'Identifier') return null;
  // An assignment in a function that the declarator holds declares nothing.
  if (declarator.id.range[1] < pattern.range[1]) return null;
  const declaration = declarator.parent;
  if (!DECLARING.has(declaration.parent.type)) return null;
  const constant = constantText(wanted, property, declarator, context);
  if (!constant) return null;

  const assigned = `${property.value.name} = ${constant.text}`;
  if (pattern.properties.length === 1) {
    if (pattern !== declarator.id || hasComment(text, declarator.range)) return null;
    return { text: constant.text, edits: [...constant.edits, { range: declarator.range, text: assigned }] };
  }
  const added = newDeclaration(declaration, assigned, context);
  return (
    added && {
      text: constant.text,
      edits: [...constant.edits, ...removedFromList(property, pattern.properties, text), added],
    }
  );
}

function newDeclaration(
  declaration: TSESTree.VariableDeclaration,
  assigned: string,
  context: FileContext,
): TextEdit | null {
  const { parent } = declaration;
  const isExported = parent.type === 'ExportNamedDeclaration';
  const { semicolon } = styleOf(context);
  const statement = `${isExported ? 'export ' : ''}${declaration.kind} ${assigned}${semicolon}`;
  return statementBehind(isExported ? parent : declaration, statement, context);
}

/** The constant as an expression, spelled for the place or read from the same root as what is declared there. */
function constantText(
  wanted: Wanted,
  property: TSESTree.Property,
  declarator: TSESTree.VariableDeclarator,
  context: FileContext,
): Instead | null {
  const spelling = spell(wanted, context);
  if (spelling.kind === 'spelled') return spelling;
  const root = rootText(wanted.family, property, declarator, context);
  return root === null ? null : { text: `${root}.${wanted.family.path.join('.')}.${wanted.member}`, edits: [] };
}

/** The root whose table a pattern takes apart: what `init` itself is, or what it reads the table from; null for any other. */
function rootText(
  right: Family,
  property: TSESTree.Property,
  { id, init }: TSESTree.VariableDeclarator,
  { denotations, file }: FileContext,
): string | null {
  const value = init && unwrap(init);
  if (!value || hasComment(file.text, value.range)) return null;
  const path = pathTo(property.value, id);
  const wrong = denotations.of(value);
  if (path?.length === 1 && value.type === 'MemberExpression' && wrong?.kind === 'table') {
    const events = unwrap(value.object);
    const isPath = events.type === 'MemberExpression' && pathEdits(value, wrong.family, right) !== null;
    return isPath ? file.text.slice(value.range[0], events.object.range[1]) : null;
  }
  // `const { events: { connection: { … } } } = ROOT`.
  return path?.length === 3 && chainRoot(value) ? file.text.slice(...value.range) : null;
}
