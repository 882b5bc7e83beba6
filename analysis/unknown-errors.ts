import type { TSESTree } from '@typescript-eslint/types';

import { CONNECTION_ERRORS } from '../jitsi/errors.js';
import { familyOfValue } from '../jitsi/families.js';
import { nearName } from '../jitsi/near-name.js';
import { connectionFamily } from './connection-families.js';
import { type Flow, testsIn } from './error-flow.js';
import type { FileContext } from './file-context.js';
import { comparedWith } from './literal-site.js';
import { rightFamily } from './misplaced-constants.js';
import { keyName, stringOf } from './static-name.js';
import { tableReads } from './table-reads.js';
import type { TextEdit } from './text-edit.js';

/** A connection error that lib-jitsi-meet doesn't have. */
export interface UnknownError {
  readonly node: TSESTree.Node;
  /** What is written: a value or a member's name. */
  readonly name: string;
  readonly kind: 'member' | 'string';
  /** Why it isn't there: lib-jitsi-meet never had it, had it once, or has it in another release than the one in force. */
  readonly reason: 'never' | 'other-release' | 'removed';
  readonly instead: { readonly text: string; readonly edits: readonly TextEdit[] } | null;
}

/** Every unknown connection error of a file: strings that the error is tested with, and members read from the table. */
export function unknownErrors(flows: readonly Flow[], context: FileContext): UnknownError[] {
  const found = new Map<TSESTree.Node, UnknownError>();
  for (const error of [
    ...unknownStrings(flows, context),
    ...foreignReleaseStrings(context),
    ...unknownMembers(context),
  ]) {
    if (!found.has(error.node)) found.set(error.node, error);
  }
  return [...found.values()];
}

function unknownStrings(flows: readonly Flow[], context: FileContext): UnknownError[] {
  return testsIn(flows).flatMap(({ operands }) =>
    operands.flatMap((operand) => {
      if (operand.kind !== 'string' || operand.own) return [];
      return unknownString(operand.literal, operand.value, context) ?? [];
    }),
  );
}

function unknownString(node: TSESTree.Node, value: string, context: FileContext): UnknownError | null {
  const values = [...context.inForce.errors.values()];
  if (!value.startsWith('connection.') || values.includes(value)) return null;
  const family = familyOfValue(value)?.family;
  if (family && family !== connectionFamily('errors')) return null;
  const reason = reasonFor(value, 'value');
  const near = reason === 'never' ? nearName(value, values) : null;
  return {
    node,
    name: value,
    kind: 'string',
    reason,
    instead: near === null ? null : replacedString(node, near, context),
  };
}

/** Comparisons, outside of handlers too, with a value that only other releases have. */
function foreignReleaseStrings(context: FileContext): UnknownError[] {
  const { census } = context;
  return [...census.of('Literal'), ...census.of('TemplateLiteral')].flatMap((node) => {
    const value = stringOf(node);
    if (!value?.startsWith('connection.') || reasonFor(value, 'value') !== 'other-release') return [];
    return comparedWith(node, context) ? (unknownString(node, value, context) ?? []) : [];
  });
}

function replacedString(node: TSESTree.Node, value: string, { file }: FileContext): UnknownError['instead'] {
  const [start, end] = node.range;
  const quote = file.text[start] ?? "'";
  return { text: value, edits: [{ range: [start, end], text: `${quote}${value}${quote}` }] };
}

function unknownMembers(context: FileContext): UnknownError[] {
  return tableReads(context).flatMap((read) => {
    const { family, member, name, node } = read;
    if (family !== connectionFamily('errors') || context.inForce.errors.has(member) || rightFamily(read, context)) return [];
    const reason = reasonFor(member, 'member');
    const near = reason === 'never' ? nearName(member, context.inForce.errors.keys()) : null;
    // A newer release than the newest known here may have it, unless it is seen what is in force.
    if (context.inForce.basis === 'assumed' && reason === 'never' && near === null) return [];
    return [
      {
        node,
        name: member,
        kind: 'member',
        reason,
        instead: near === null ? null : replacedName(node, name, near),
      } as const,
    ];
  });
}

function replacedName(node: TSESTree.Node, name: TSESTree.Node, near: string): UnknownError['instead'] {
  if (name.type !== 'Identifier') return null;
  // In `{ PASWORD_REQUIRED }` the name is also the variable's.
  const isShorthand = node.type === 'Property' && node.shorthand;
  return { text: near, edits: [{ range: name.range, text: isShorthand ? `${near}: ${keyName(node) ?? near}` : near }] };
}

function reasonFor(name: string, key: 'member' | 'value'): UnknownError['reason'] {
  if (CONNECTION_ERRORS.some((error) => error[key] === name)) return 'other-release';
  const { former } = connectionFamily('errors');
  const wasThere = key === 'member' ? former.has(name) : [...former.values()].includes(name);
  return wasThere ? 'removed' : 'never';
}
