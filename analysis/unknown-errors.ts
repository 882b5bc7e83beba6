import type { TSESTree } from '@typescript-eslint/types';

import { familyOfValue } from '../jitsi/families.js';
import { nearName } from '../jitsi/near-name.js';
import { connectionFamily } from './connection-families.js';
import { type Flow, testsIn } from './error-flow.js';
import type { FileContext } from './file-context.js';
import { comparedWith } from './literal-site.js';
import { isRegisteredError } from './misplaced-constants.js';
import { ownErrors } from './own-errors.js';
import { rightFamily } from './right-table.js';
import { keyName, stringOf } from './static-name.js';
import { type TableRead, tableReads } from './table-reads.js';
import type { TextEdit } from './text-edit.js';
import { reasonFor, type UnknownReason, unknownMember } from './unknown-member.js';
import { unwrap } from './unwrap.js';

/** A connection error that lib-jitsi-meet doesn't have. */
export interface UnknownError {
  readonly node: TSESTree.Node;
  /** What is written: a value or a member's name. */
  readonly name: string;
  readonly kind: 'member' | 'string';
  readonly reason: UnknownReason;
  readonly instead: { readonly text: string; readonly edits: readonly TextEdit[] } | null;
}

/** Every unknown connection error of a file: strings that the error is tested with, and members read from the table. */
export function unknownErrors(flows: readonly Flow[], context: FileContext): UnknownError[] {
  const found = new Map<TSESTree.Node, UnknownError>();
  for (const error of [
    ...testedStrings(flows, context),
    ...foreignReleaseStrings(context),
    ...unknownMembers(context),
  ]) {
    if (!found.has(error.node)) found.set(error.node, error);
  }
  return [...found.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

function testedStrings(flows: readonly Flow[], context: FileContext): UnknownError[] {
  const unknown = testsIn(flows).flatMap(({ operands }) =>
    operands.flatMap((operand) => {
      if (operand.kind !== 'string' || operand.own) return [];
      return unknownString(operand.literal, operand.value, context) ?? [];
    }),
  );
  if (unknown.length === 0) return [];
  // What the file itself fails with is its own error, and no slip.
  const own = ownErrors(context);
  return unknown.filter(({ name, reason }) => reason.kind === 'other-release' || !own.has(name));
}

function unknownString(node: TSESTree.Node, value: string, context: FileContext): UnknownError | null {
  const values = [...context.inForce.errors.values()];
  if (!value.startsWith('connection.') || values.includes(value)) return null;
  const family = familyOfValue(value)?.family;
  if (family && family !== connectionFamily('errors')) return null;
  const reason = reasonFor(value, 'value');
  const near = reason.kind === 'never' ? nearName(value, values) : null;
  return {
    node,
    name: value,
    kind: 'string',
    reason,
    instead: near === null ? null : { text: near, edits: [quotedEdit(node, near, context)] },
  };
}

/** Comparisons, outside of handlers too, with a value that only other releases have. */
function foreignReleaseStrings(context: FileContext): UnknownError[] {
  const { census } = context;
  return [...census.of('Literal'), ...census.of('TemplateLiteral')].flatMap((node) => {
    const value = stringOf(node);
    if (!value?.startsWith('connection.') || reasonFor(value, 'value').kind !== 'other-release') return [];
    return comparedWith(node, context) ? (unknownString(node, value, context) ?? []) : [];
  });
}

function unknownMembers(context: FileContext): UnknownError[] {
  return tableReads(context).flatMap((read) => {
    const { family, member, node } = read;
    if (family !== connectionFamily('errors')) return [];
    const unknown = unknownMember(member, context.inForce);
    if (!unknown || rightFamily(read, context)) return [];
    const { reason, near } = unknown;
    if (reason.kind === 'never' && near === null && isOtherTable(node, member, context)) return [];
    // Registered as an event it is misplaced, whether lib-jitsi-meet still has it or not.
    if (reason.kind !== 'never' && isRegisteredError(node, context)) return [];
    const instead = near === null ? null : { text: near, edits: [renamedEdit(read, near, context)] };
    return [{ node, name: member, kind: 'member', reason, instead } as const];
  });
}

/**
 * Whether a table that only its path, `….errors.connection`, makes one of the library's is another by what is read from it:
 * `errors.connection.message` of a form.
 */
function isOtherTable(node: TSESTree.Node, member: string, { denotations }: FileContext): boolean {
  const table = node.type === 'MemberExpression' ? unwrap(node.object) : null;
  if (table?.type !== 'MemberExpression' || !/[a-z]/u.test(member)) return false;
  const errors = unwrap(table.object);
  return errors.type !== 'MemberExpression' || denotations.of(errors.object)?.kind !== 'library';
}

/** The edit that reads another member in the same place. */
function renamedEdit({ name, node }: TableRead, near: string, context: FileContext): TextEdit {
  if (name.type !== 'Identifier') return quotedEdit(name, near, context);
  // In `{ PASSWORD_REQUIRED }` the name is also the variable's.
  if (node.type === 'Property' && node.shorthand)
    return { range: name.range, text: `${near}: ${keyName(node) ?? near}` };
  const isImported = node.type === 'ImportSpecifier' && node.local.range[0] === name.range[0];
  return { range: name.range, text: isImported ? `${near} as ${name.name}` : near };
}

function quotedEdit({ range }: TSESTree.Node, text: string, { file }: FileContext): TextEdit {
  const quote = file.text[range[0]] ?? "'";
  return { range, text: quote + text + quote };
}
