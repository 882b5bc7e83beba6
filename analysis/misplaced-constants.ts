import type { TSESTree } from '@typescript-eslint/types';

import { familyOfPath, familyOfValue } from '../jitsi/families.js';
import { connectionFamily } from './connection-families.js';
import { type Flow, testsIn } from './error-flow.js';
import type { FileContext } from './file-context.js';
import { type Operand, operandOf } from './operand.js';
import { subscribedEvent } from './raw-events.js';
import { everHadMember, isMemberInForce, rightFamily } from './right-table.js';
import { type Instead, readFromRightTable, writtenInstead } from './right-table-edits.js';
import { mayFailOtherwise } from './foreign-failures.js';
import { isShared } from './shared-function.js';
import { tableReads } from './table-reads.js';
import { unwrap } from './unwrap.js';
import { enclosing } from './walk.js';

/** A constant where one of another table belongs. */
export interface MisplacedConstant {
  readonly node: TSESTree.Node;
  /** `read`: from a table that lacks it. `registered`: an error as an event. `compared`: another family's constant with a connection error. */
  readonly kind: 'compared' | 'read' | 'registered';
  /** What it is: `JitsiConferenceErrors.PASSWORD_REQUIRED`, or a raw value. */
  readonly found: string;
  /** The table that has it, that an event is to be taken from, or that what is compared belongs to. */
  readonly table: string;
  readonly instead: Instead | null;
}

/** Every misplaced constant of a file, one a place. */
export function misplacedConstants(flows: readonly Flow[], context: FileContext): MisplacedConstant[] {
  const found = [...registeredErrors(context), ...misreadConstants(context), ...comparedStrangers(flows, context)];
  const places = new Map<TSESTree.Node, MisplacedConstant>();
  for (const constant of found) if (!places.has(constant.node)) places.set(constant.node, constant);
  return [...places.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

function misreadConstants(context: FileContext): MisplacedConstant[] {
  return tableReads(context).flatMap((read) => {
    const right = rightFamily(read, context);
    if (!right) return [];
    return [
      {
        node: read.node,
        kind: 'read',
        found: `${read.family.table}.${read.member}`,
        table: right.table,
        instead: isMemberInForce(right, read.member, context) ? readFromRightTable(read, right, context) : null,
      } as const,
    ];
  });
}

/** Where most events are, for errors that no table of events goes with. */
const CONFERENCE_EVENTS = 'JitsiConferenceEvents';

/** `connection.on(JitsiConnectionErrors.PASSWORD_REQUIRED, …)`: nothing ever emits that. */
function registeredErrors(context: FileContext): MisplacedConstant[] {
  return context.census.of('CallExpression').flatMap((call) => {
    const event = subscribedEvent(call);
    const constant = event ? errorConstant(event, context) : null;
    if (!event || !constant) return [];
    const { family, found } = constant;
    const isConnection = family === connectionFamily('errors');
    const wanted = { family: connectionFamily('events'), member: 'CONNECTION_FAILED', at: event };
    return [
      {
        node: event,
        kind: 'registered',
        found,
        table: familyOfPath('events', family.path[1])?.table ?? CONFERENCE_EVENTS,
        instead: isConnection ? writtenInstead(wanted, context) : null,
      } as const,
    ];
  });
}

/** Whether an expression is an error constant that a listener is registered for or removed from. */
export function isRegisteredError(node: TSESTree.Node, context: FileContext): boolean {
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || parent.callee === node) return false;
  const event = subscribedEvent(parent);
  return event === unwrap(node) && errorConstant(node, context) !== null;
}

type Constant = Pick<Extract<Operand, { kind: 'member' }>, 'family' | 'member'> & { readonly found: string };

/** The error constant of any family that an expression is, as a member or as the raw value. */
function errorConstant(node: TSESTree.Node, context: FileContext): Constant | null {
  const constant = constantOf(operandOf(node, context), context);
  if (!constant) return null;
  // Read from the events' table by mistake, it is the error that it was meant for.
  const right = rightFamily(constant, context);
  const { family, found, member } = right
    ? { ...constant, family: right, found: `${right.table}.${constant.member}` }
    : constant;
  return family.kind === 'errors' && everHadMember(family, member, context) ? { family, found, member } : null;
}

function constantOf(operand: Operand, context: FileContext): Constant | null {
  if (operand.kind === 'unknown' || (operand.kind === 'string' && operand.own)) return null;
  if (operand.kind === 'member') {
    const { family, member } = operand;
    return { family, member, found: `${family.table}.${member}` };
  }
  const { value } = operand;
  const known = familyOfValue(value);
  if (known) return { ...known, found: `'${value}'` };
  for (const [member, own] of [...context.inForce.errors, ...connectionFamily('errors').former]) {
    if (own === value) return { family: connectionFamily('errors'), member, found: `'${value}'` };
  }
  return null;
}

/** A constant or raw value of another family, tested against the error of a connection. */
function comparedStrangers(flows: readonly Flow[], context: FileContext): MisplacedConstant[] {
  return flows.flatMap((flow) => {
    if (mayFailOtherwise(flow, context)) return [];
    return testsIn([flow]).flatMap(({ node, kind, operands }) => {
      const isMixed =
        (kind === 'list' || kind === 'lookup') &&
        operands.some((operand) => isConnectionError(operand, context)) &&
        operands.some((operand) => servesOthers(operand, node, context));
      const strangers = operands.flatMap((operand) => strangerOf(operand, context) ?? []);
      return strangers.length > 0 && !isMixed && !isShared(node, flow, context) ? strangers : [];
    });
  });
}

/** Whether an operand stands in a list or table that is used in more places than one test, and so may serve several families. */
function servesOthers(operand: Operand, test: TSESTree.Node, { scopes }: FileContext): boolean {
  const { node } = operand;
  if (test.range[0] <= node.range[0] && node.range[1] <= test.range[1]) return false;
  const declarator = enclosing(node, (outer) => outer.type === 'VariableDeclarator');
  const binding = declarator?.id.type === 'Identifier' ? scopes.bindingOf(declarator.id) : null;
  if (!declarator || !binding || declarator.parent.parent.type === 'ExportNamedDeclaration') return true;
  return scopes.referencesTo(binding).filter((reference) => reference.isRead()).length !== 1;
}

function isConnectionError(operand: Operand, context: FileContext): boolean {
  return constantOf(operand, context)?.family === connectionFamily('errors');
}

function strangerOf(operand: Operand, context: FileContext): MisplacedConstant | null {
  const constant = constantOf(operand, context);
  if (!constant || constant.family === connectionFamily('errors')) return null;
  const { family, member, found } = constant;
  // Read from a table that lacks it: that is the mistake, and it is reported where it is read.
  if (!everHadMember(family, member, context)) return null;
  const node = operand.kind === 'string' ? operand.literal : operand.node;
  const isKnown = isMemberInForce(connectionFamily('errors'), member, context);
  const wanted = { family: connectionFamily('errors'), member, at: node };
  return {
    node,
    kind: 'compared',
    found,
    table: family.table,
    instead: isKnown ? writtenInstead(wanted, context) : null,
  };
}
