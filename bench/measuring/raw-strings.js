import { CONNECTION_ERRORS } from '../contestants/connection-errors.js';

/** How many files a migration has to change. */
const FILES_TO_CHANGE = 14;

const COMPARED = /(?<before>[!=]==? |case )JitsiConnectionErrors\.(?<member>[A-Z_]+)\b/gu;

/** Puts what is to be migrated into a file that has nothing of it. */
const HANDLER = `
import JitsiMeetJS from 'lib-jitsi-meet';

export function reportPasswordOf(connection: any, ask: () => void, report: (error: string) => void) {
    connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string) => {
        if (error === 'connection.passwordRequired') {
            ask();
        } else {
            report(error);
        }
    });
}
`;

/**
 * Undoes the migration: raw strings in place of the constants that files compare with, and a handler with one in some
 * further files, spread over the tree.
 * @param {{ files: readonly string[], read: (file: string) => string }} tree
 * @returns {ReadonlyMap<string, string>} the texts of the files that a migration has to change
 */
export function withRawStrings({ files, read }) {
  const texts = new Map();
  for (const file of files) {
    const text = read(file);
    const raw = text.replace(COMPARED, (whole, before, member) => {
      const value = CONNECTION_ERRORS.get(member);
      return value === undefined ? whole : `${before}'${value}'`;
    });
    if (raw !== text) texts.set(file, raw);
  }
  const others = files.filter((file) => file.endsWith('.ts') && !texts.has(file) && !read(file).includes('Jitsi'));
  const step = Math.floor(others.length / (FILES_TO_CHANGE - texts.size));
  for (let index = 0; texts.size < FILES_TO_CHANGE; index += step) {
    texts.set(others[index], read(others[index]) + HANDLER);
  }
  return texts;
}
