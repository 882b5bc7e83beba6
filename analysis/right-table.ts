import { FAMILIES, type Family } from '../jitsi/families.js';
import { connectionFamily } from './connection-families.js';
import type { FileContext } from './file-context.js';
import type { TableRead } from './table-reads.js';

/** Whether a table has a member, by what is in force where that is known. */
function hasMember(family: Family, member: string, context: Pick<FileContext, 'inForce'>): boolean {
  if (family.members.has(member)) return true;
  if (family === connectionFamily('errors')) return context.inForce.errors.has(member);
  return family === connectionFamily('events') && context.inForce.events.has(member);
}

/** Whether code may rely on a table to have a member: the connection's depend on the release, of the others only the newest are known. */
export function isMemberInForce(family: Family, member: string, context: Pick<FileContext, 'inForce'>): boolean {
  if (family === connectionFamily('errors')) return context.inForce.errors.has(member);
  return family === connectionFamily('events') ? context.inForce.events.has(member) : family.members.has(member);
}

/** Whether a table has a member or had it in older releases. */
export function everHadMember(family: Family, member: string, context: Pick<FileContext, 'inForce'>): boolean {
  return hasMember(family, member, context) || family.former.has(member);
}

/** The table that a member was meant to be read from, where the one that it is read from never had it; null where that is right. */
export function rightFamily(
  { family, member }: Pick<TableRead, 'family' | 'member'>,
  context: Pick<FileContext, 'inForce'>,
): Family | null {
  if (everHadMember(family, member, context)) return null;
  const [errors, events] = [connectionFamily('errors'), connectionFamily('events')];
  const siblings = FAMILIES.filter(({ path }) => path[1] === family.path[1]);
  return [...siblings, errors, events, ...FAMILIES].find((candidate) => hasMember(candidate, member, context)) ?? null;
}
