import { connectionErrorOfMember, connectionErrorOfValue } from '../jitsi/errors.js';
import type { ConstantsInForce } from '../jitsi/in-force.js';
import { nearName } from '../jitsi/near-name.js';
import { connectionFamily } from './connection-families.js';

/**
 * Why an error isn't there: lib-jitsi-meet never had it, had it once, or has it in other releases than the one in force,
 * `since` that one where it is known.
 */
export type UnknownReason =
  { readonly kind: 'never' | 'removed' } | { readonly kind: 'other-release'; readonly since: number | null };

/** Why a member or value of the errors' table isn't there. */
export function reasonFor(name: string, key: 'member' | 'value'): UnknownReason {
  const known = key === 'member' ? connectionErrorOfMember(name) : connectionErrorOfValue(name);
  if (known) return { kind: 'other-release', since: known.since.release };
  const { former } = connectionFamily('errors');
  const wasThere = key === 'member' ? former.has(name) : [...former.values()].includes(name);
  return { kind: wasThere ? 'removed' : 'never' };
}

/** Why the errors' table lacks a member, and the name that is near; null where it has it, or may have it for all that is known. */
export function unknownMember(
  member: string,
  { basis, errors }: ConstantsInForce,
): { readonly reason: UnknownReason; readonly near: string | null } | null {
  if (errors.has(member)) return null;
  const reason = reasonFor(member, 'member');
  const near = reason.kind === 'never' ? nearName(member, errors.keys()) : null;
  // A newer release than the newest known here may have it, unless it is seen what is in force.
  return basis === 'assumed' && reason.kind === 'never' && near === null ? null : { reason, near };
}
