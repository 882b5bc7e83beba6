import { CONNECTION_ERRORS } from '../jitsi/errors.js';
import { FAMILIES, familyOfValue, namespacesOf } from '../jitsi/families.js';
import { type ConstantsInForce, constantsInForce } from '../jitsi/in-force.js';
import type { JitsiSettings } from '../jitsi/settings.js';
import { connectionFamily } from './connection-families.js';
import { lazily } from './lazily.js';
import { isMemberInForce, rightFamily } from './right-table.js';
import type { SourceFile } from './source-file.js';
import { hasEscapedLetters, withoutComments } from './text/code-text.js';
import { failureMentions } from './text/failure-mentions.js';
import { namesModule } from './text/module-names.js';
import { connectionValues, quotedValues } from './text/quoted-values.js';
import { type TableMention, tableMentions } from './text/table-mentions.js';
import { unknownMember } from './unknown-member.js';

/**
 * What a file's text says that it may be about, so that a question whose answer can only be "nothing" costs no look at
 * its tree. A topic that is false rules findings out; one that is true promises none.
 */
export interface Topics {
  /** The value of a connection constant may stand there, of the release in force or of another. */
  readonly values: boolean;
  /** A string that looks like one may be compared with something. */
  readonly lookalikes: boolean;
  /** A constant may be read that isn't there, or an error registered as an event. */
  readonly constants: boolean;
  /** A constant of another table than the connection errors' may be compared with something. */
  readonly strangers: boolean;
  /** CONNECTION_FAILED may be listened to, or the rejection of `joinConference()` received. */
  readonly handlers: boolean;
  /** There may be redux code for CONNECTION_FAILED. */
  readonly reducers: boolean;
  /** A connection may be made. */
  readonly connections: boolean;
  /** The root of the library may be imported, with the library installed. */
  readonly imports: boolean;
}

/** Every topic, where the text doesn't tell, and for those who want to ask the tree whatever it says. */
export const EVERY_TOPIC: Topics = {
  values: true,
  lookalikes: true,
  constants: true,
  strangers: true,
  handlers: true,
  reducers: true,
  connections: true,
  imports: true,
};

/** What a file's text may be about; what takes a closer look is only looked for when it is asked. */
export function topicsOf({ ast, path, settings, text: whole }: TopicsFile): Topics {
  if (hasEscapedLetters(whole)) return EVERY_TOPIC;
  const text = withoutComments(whole, ast.comments ?? []);
  // Of several libraries the one that the file imports counts, and that is seen in the tree.
  const [library, ...others] = settings.libraries;
  const inForce = lazily(() => (others.length > 0 ? null : constantsInForce(settings, path, [])));
  const strings = stringsOf(text, settings, inForce);
  const tables = tableMentions(text);
  const oddTables = tables.some((mention) => isOdd(mention, inForce));
  const failures = failureMentions(text);
  const strangers = lazily(() => strings.strangers || strings.values || tables.some(isComparedStranger));
  return {
    values: strings.values,
    lookalikes: strings.lookalikes,
    constants: strings.strangers || oddTables,
    get strangers() {
      return strangers();
    },
    // By its name alone the event is only to be had where a table is taken apart.
    handlers: strings.values || failures.isMember || (failures.isName && oddTables) || mayJoin(text, settings),
    reducers: failures.isActionType,
    connections: mayConnect(text),
    imports:
      library !== undefined &&
      settings.libraries.some((name) => namesModule(text, name)) &&
      inForce()?.library !== null,
  };
}

type TopicsFile = Pick<SourceFile, 'ast' | 'path' | 'settings' | 'text'>;
type InForce = () => ConstantsInForce | null;

const STRANGERS = new RegExp(
  `['"\`](?:${[...namespacesOf(FAMILIES.filter(({ path }) => path[1] !== 'connection'))].join('|')})\\.`,
  'gu',
);

function stringsOf(
  text: string,
  { additionalErrors }: JitsiSettings,
  inForce: InForce,
): Pick<Topics, 'lookalikes' | 'strangers' | 'values'> {
  const found = connectionValues(text);
  const isAdditional = Object.values(additionalErrors).some((value) => text.includes(value));
  return {
    values: isAdditional || found.some(({ value }) => value === null || isKnownValue(value, inForce)),
    lookalikes: isAdditional || found.some(({ isAside }) => !isAside),
    strangers: quotedValues(text, STRANGERS).some(({ value }) => value === null || familyOfValue(value) !== null),
  };
}

const KNOWN_VALUES = new Set([
  ...CONNECTION_ERRORS.map(({ value }) => value),
  ...connectionFamily('errors').former.values(),
  ...connectionFamily('events').members.values(),
  ...connectionFamily('events').former.values(),
]);

/** Whether a value is that of a connection constant, in some release that is known or in the one that is in force. */
function isKnownValue(value: string, inForce: InForce): boolean {
  if (KNOWN_VALUES.has(value)) return true;
  const constants = inForce();
  return !constants || [...constants.errors.values(), ...constants.events.values()].includes(value);
}

/** Whether more is done with a table than to read a constant that is there. */
function isOdd(mention: TableMention, inForce: InForce): boolean {
  const { family, member } = mention;
  if (!family || member === null) return true;
  // An error may end up registered as an event.
  if (family.kind === 'errors' && mention.use !== 'read') return true;
  if (family.members.has(member) && family !== connectionFamily('errors')) return false;
  const constants = inForce();
  if (!constants) return true;
  if (isMemberInForce(family, member, { inForce: constants })) return false;
  if (rightFamily({ family, member }, { inForce: constants })) return true;
  return family === connectionFamily('errors') && unknownMember(member, constants) !== null;
}

function isComparedStranger(mention: TableMention): boolean {
  return mention.family !== connectionFamily('errors') && (mention.member === null || mention.use !== 'given');
}

function mayJoin(text: string, { globals, libraries }: JitsiSettings): boolean {
  if (!text.includes('joinConference') || !/(?:[.,{]\s*|['"`])joinConference\b/u.test(text)) return false;
  return globals.some((name) => text.includes(name)) || libraries.some((library) => namesModule(text, library));
}

function mayConnect(text: string): boolean {
  return text.includes('JitsiConnection') && /\bJitsiConnection\b/u.test(text) && /\bnew\b/u.test(text);
}
