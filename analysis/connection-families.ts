import { CONNECTION_FAMILIES, type Family } from '../jitsi/families.js';

/** The family of the connection's errors or events. */
export function connectionFamily(kind: Family['kind']): Family {
  return CONNECTION_FAMILIES[kind];
}
