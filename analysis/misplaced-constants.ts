import type { TSESTree } from '@typescript-eslint/types';

import { familyOfPath, familyOfValue } from '../jitsi/families.js';
import { connectionFamily } from './connection-families.js';
import { testedPart } from './coverage/edits/tested-error.js';
import { type Flow, testsIn } from './error-flow.js';
import type { FileContext } from './file-context.js';
import type { FlowTest } from './flow/notes.js';
import { lazily } from './lazily.js';
import { isBoundToLiteralType } from './literal-types.js';
import { type Operand, operandOf } from './operand.js';
import { subscribedEvent } from './raw-events.js';
import { everHadMember, isMemberInForce, rightFamily } from './right-table.js';
import { type Instead, readFromRightTable, writtenInstead } from './right-table-edits.js';
import { mayFailOtherwise } from './foreign-failures.js';
import { isShared } from './shared-function.js';
import { tableReads } from './table-reads.js';
import type { Topics } from './topics.js';
import { unwrap } from './unwrap.js';
import { enclosing, isWithin } from './walk.js';

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

/**
 * Every misplaced constant of a file, one a place.
 * @param flows every way of the error; only asked where one of them may test it against a constant of another family
 */
export function misplacedConstants(
  { strangers }: Pick<Topics, 'strangers'>,
  flows: () => readonly Flow[],
  context: FileContext,
): MisplacedConstant[] {
  const stray = lazily(() => strayTests(flows(), context));
  const found = [
    ...registeredErrors(context),
    ...misreadConstants(stray, context),
    ...(strangers ? comparedStrangers(stray(), context) : []),
  ];
  const places = new Map<TSESTree.Node, MisplacedConstant>();
  for (const constant of found) if (!places.has(constant.node)) places.set(constant.node, constant);
  return [...places.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

/** Where constants are read that are tested against the error of a connection: member expressions, and properties of patterns. */
function comparedReads(tests: readonly FlowTest[], { scopes }: FileContext): ReadonlySet<TSESTree.Node> {
  const reads = tests.flatMap(({ operands }) =>
    operands.flatMap(({ node }) => {
      const inner = unwrap(node);
      const binding = inner.type === 'Identifier' ? scopes.bindingOf(inner) : null;
      return [inner, ...(binding?.identifiers ?? []).map((identifier) => identifier.parent)];
    }),
  );
  return new Set(reads);
}

function misreadConstants(stray: () => readonly FlowTest[], context: FileContext): MisplacedConstant[] {
  const compared = lazily(() => comparedReads(stray(), context));
  return tableReads(context).flatMap((read): MisplacedConstant[] => {
    const right = rightFamily(read, context);
    if (!right) return [];
    const { family, member, node } = read;
    const { table } = right;
    const found = `${family.table}.${member}`;
    if (right === connectionFamily('errors') || !compared().has(node)) {
      const isThere = isMemberInForce(right, member, context);
      return [{ node, kind: 'read', found, table, instead: isThere ? readFromRightTable(read, right, context) : null }];
    }
    // From its own table it would be as wrong in that comparison.
    return node.type === 'MemberExpression'
      ? [{ node, kind: 'compared', found: member, table, instead: null }]
      : [{ node, kind: 'read', found, table, instead: null }];
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

/** The tests that name something else than connection errors, where only such an error gets. */
function strayTests(flows: readonly Flow[], context: FileContext): FlowTest[] {
  return flows.flatMap((flow) => {
    const tests = testsIn([flow]).filter(({ operands }) => operands.some((operand) => isStray(operand, context)));
    if (tests.length === 0 || mayFailOtherwise(flow, context)) return [];
    return tests.filter(({ node }) => !isShared(node, flow, 'nothing of another family', context));
  });
}

/** Whether an operand is a constant, and none that the connection errors' table has. */
function isStray(operand: Operand, context: FileContext): boolean {
  const constant = constantOf(operand, context);
  if (!constant) return false;
  const errors = connectionFamily('errors');
  return constant.family !== errors || !everHadMember(errors, constant.member, context);
}

/** A constant or raw value of another family, tested against the error of a connection. */
function comparedStrangers(tests: readonly FlowTest[], context: FileContext): MisplacedConstant[] {
  return tests.flatMap((test) => {
    const { kind, operands } = test;
    const isMixed =
      (kind === 'list' || kind === 'lookup') &&
      operands.some((operand) => isConnectionError(operand, context)) &&
      operands.some((operand) => servesOthers(operand.node, tests, context));
    return isMixed ? [] : operands.flatMap((operand) => strangerOf(operand, test, tests, context) ?? []);
  });
}

/** Whether a value stands in a variable, list or table that is used elsewhere too, and so may serve several families. */
function servesOthers(node: TSESTree.Node, tests: readonly FlowTest[], { scopes }: FileContext): boolean {
  const isTested = (inner: TSESTree.Node): boolean => tests.some((test) => isWithin(inner, test.node));
  if (isTested(node)) return false;
  const declarator = enclosing(node, (outer) => outer.type === 'VariableDeclarator');
  const binding = declarator?.id.type === 'Identifier' ? scopes.bindingOf(declarator.id) : null;
  if (!declarator || !binding || declarator.parent.parent.type === 'ExportNamedDeclaration') return true;
  return scopes.referencesTo(binding).some((reference) => reference.isRead() && !isTested(reference.identifier));
}

function isConnectionError(operand: Operand, context: FileContext): boolean {
  return constantOf(operand, context)?.family === connectionFamily('errors');
}

function strangerOf(
  operand: Operand,
  test: FlowTest,
  tests: readonly FlowTest[],
  context: FileContext,
): MisplacedConstant | null {
  const constant = constantOf(operand, context);
  if (!constant || constant.family === connectionFamily('errors')) return null;
  const { family, member, found } = constant;
  // Read from a table that lacks it: that is the mistake, and it is reported where it is read.
  if (!everHadMember(family, member, context)) return null;
  const written = operand.kind === 'string' ? operand.literal : operand.node;
  const isCommon = servesOthers(written, tests, context);
  // What others use too is right for them; here its name is wrong.
  const node = isCommon ? unwrap(operand.node) : written;
  const isReplaceable =
    isMemberInForce(connectionFamily('errors'), member, context) &&
    !(isCommon && node === unwrap(written)) &&
    !isBoundToLiteralType(node, testedPart(test), context);
  const wanted = { family: connectionFamily('errors'), member, at: node };
  return {
    node,
    kind: 'compared',
    found,
    table: family.table,
    instead: isReplaceable ? writtenInstead(wanted, context) : null,
  };
}
