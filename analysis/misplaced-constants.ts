import type { TSESTree } from '@typescript-eslint/types';

import { FAMILIES, type Family, familyOfValue } from '../jitsi/families.js';
import { connectionFamily } from './connection-families.js';
import { type Flow, testsIn } from './error-flow.js';
import type { FileContext } from './file-context.js';
import { type Operand, operandOf } from './operand.js';
import { subscribedEvent } from './raw-events.js';
import { literalEdit } from './rewrite.js';
import { isShared } from './shared-function.js';
import { spell, type Wanted } from './spelling/spell.js';
import { type TableRead, tableReads } from './table-reads.js';
import type { TextEdit } from './text-edit.js';

/** A constant where one of another table belongs. */
export interface MisplacedConstant {
  readonly node: TSESTree.Node;
  /** `read`: from a table that lacks it. `registered`: an error as an event. `compared`: another family's constant with a connection error. */
  readonly kind: 'compared' | 'read' | 'registered';
  /** What it is: `JitsiConferenceErrors.PASSWORD_REQUIRED`, or a raw value. */
  readonly found: string;
  /** The table that has it, or that what is compared belongs to. */
  readonly table: string;
  readonly instead: { readonly text: string; readonly edits: readonly TextEdit[] } | null;
}

/** Every misplaced constant of a file, one a place. */
export function misplacedConstants(flows: readonly Flow[], context: FileContext): MisplacedConstant[] {
  const found = [...misreadConstants(context), ...registeredErrors(context), ...comparedStrangers(flows, context)];
  const places = new Map<TSESTree.Node, MisplacedConstant>();
  for (const constant of found) if (!places.has(constant.node)) places.set(constant.node, constant);
  return [...places.values()];
}

/** The table that a member was meant to be read from, where the one that it is read from never had it; null where that is right. */
export function rightFamily(
  { family, member }: Pick<TableRead, 'family' | 'member'>,
  context: FileContext,
): Family | null {
  if (has(family, member, context) || family.former.has(member)) return null;
  const [errors, events] = [connectionFamily('errors'), connectionFamily('events')];
  const candidates = [errors, events, ...FAMILIES].filter((candidate) => candidate !== family);
  return candidates.find((candidate) => has(candidate, member, context)) ?? null;
}

function has(family: Family, member: string, context: FileContext): boolean {
  if (family.members.has(member)) return true;
  if (family === connectionFamily('errors')) return context.inForce.errors.has(member);
  return family === connectionFamily('events') && context.inForce.events.has(member);
}

function misreadConstants(context: FileContext): MisplacedConstant[] {
  return tableReads(context).flatMap((read) => {
    const right = rightFamily(read, context);
    if (!right) return [];
    const wanted = { family: right, member: read.member, at: read.node };
    const instead = read.node.type === 'MemberExpression' ? spelledInstead(wanted, context) : null;
    return [
      {
        node: read.node,
        kind: 'read',
        found: `${read.family.table}.${read.member}`,
        table: right.table,
        instead,
      } as const,
    ];
  });
}

/** `connection.on(JitsiConnectionErrors.PASSWORD_REQUIRED, …)`: nothing ever emits that. */
function registeredErrors(context: FileContext): MisplacedConstant[] {
  return context.census.of('CallExpression').flatMap((call) => {
    const event = subscribedEvent(call);
    const operand = event ? operandOf(event, context) : null;
    if (!event || operand?.kind !== 'member' || operand.family.kind !== 'errors') return [];
    if (!has(operand.family, operand.member, context) && !operand.family.former.has(operand.member)) return [];
    const isConnection = operand.family === connectionFamily('errors');
    const wanted = { family: connectionFamily('events'), member: 'CONNECTION_FAILED', at: event };
    return [
      {
        node: event,
        kind: 'registered',
        found: `${operand.family.table}.${operand.member}`,
        table: operand.family.table.replace(/Errors$/u, 'Events'),
        instead: isConnection ? spelledInstead(wanted, context) : null,
      } as const,
    ];
  });
}

/** A constant or raw value of another family, tested against the error of a connection. */
function comparedStrangers(flows: readonly Flow[], context: FileContext): MisplacedConstant[] {
  return flows.flatMap((flow) => {
    // What a promise fails with may come from elsewhere too.
    if (flow.source === 'promise') return [];
    return testsIn([flow]).flatMap(({ node, kind, operands }) => {
      // A list or table that has connection errors too serves several families.
      const isMixed =
        (kind === 'list' || kind === 'lookup') && operands.some((operand) => isConnectionError(operand, context));
      const strangers = operands.flatMap((operand) => strangerOf(operand, context) ?? []);
      return strangers.length > 0 && !isMixed && !isShared(node, flow, context) ? strangers : [];
    });
  });
}

function isConnectionError(operand: Operand, context: FileContext): boolean {
  if (operand.kind === 'member') return operand.family === connectionFamily('errors');
  return operand.kind === 'string' && [...context.inForce.errors.values()].includes(operand.value);
}

function strangerOf(operand: Operand, context: FileContext): MisplacedConstant | null {
  if (operand.kind === 'unknown') return null;
  const constant = operand.kind === 'member' ? operand : (familyOfValue(operand.value) ?? null);
  if (!constant || constant.family === connectionFamily('errors')) return null;
  if (operand.kind === 'string' && operand.own) return null;
  // Read from a table that lacks it: that is the mistake, and it is reported where it is read.
  if (operand.kind === 'member' && rightFamily(operand, context)) return null;
  if (!has(constant.family, constant.member, context) && !constant.family.former.has(constant.member)) return null;
  const node = operand.kind === 'string' ? operand.literal : operand.node;
  const known = context.inForce.errors.has(constant.member);
  const wanted = { family: connectionFamily('errors'), member: constant.member, at: node };
  return {
    node,
    kind: 'compared',
    found: operand.kind === 'string' ? `'${operand.value}'` : `${constant.family.table}.${constant.member}`,
    table: constant.family.table,
    instead: known ? spelledInstead(wanted, context) : null,
  };
}

function spelledInstead(wanted: Wanted, context: FileContext): MisplacedConstant['instead'] {
  const spelling = spell(wanted, context);
  if (spelling.kind === 'left') return null;
  return { text: spelling.text, edits: [...spelling.edits, literalEdit(wanted.at, spelling.text, context.file.text)] };
}
