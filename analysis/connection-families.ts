import { type Family, familyOfPath } from '../jitsi/families.js';

/** The family of the connection's errors or events. */
export function connectionFamily(kind: 'errors' | 'events'): Family {
  const family = familyOfPath(kind, 'connection');
  if (!family) throw new Error(`The table of the connection's ${kind} is missing.`);
  return family;
}
