import { CONNECTION_ERRORS, REMOVED_CONNECTION_ERRORS, type ConnectionError } from '../jitsi/errors.js';
import { LATEST_RELEASE } from '../jitsi/releases.js';

/** What a handler does about one error: the parameters that it needs, its statements, and what stands before it. */
interface Recovery {
  readonly parameters?: string;
  readonly statements: readonly string[];
  readonly before?: string;
}

const ATTEMPTS = 'let attempts = 0;';

const RECOVERIES: Readonly<Record<string, Recovery>> = {
  CONFERENCE_REQUEST_FAILED: {
    before: ATTEMPTS,
    statements: [
      `showNotice('The conference cannot be reached. Trying again …');`,
      'attempts += 1;',
      'setTimeout(joinRoom, Math.min(60_000, 1000 * 2 ** attempts));',
    ],
  },
  CONNECTION_DROPPED_ERROR: {
    before: ATTEMPTS,
    statements: [
      `showNotice('The connection was lost. Reconnecting …');`,
      'attempts += 1;',
      'setTimeout(joinRoom, Math.min(30_000, 500 * 2 ** attempts));',
    ],
  },
  NOT_LIVE_ERROR: { statements: ['showWaitingRoom();', 'setTimeout(joinRoom, 5000);'] },
  OTHER_ERROR: {
    parameters: '(error, message, credentials, details)',
    statements: [`report(error, message, details);`, `showNotice('The call could not be joined. Please try again.');`],
  },
  PASSWORD_REQUIRED: {
    parameters: 'async (error)',
    statements: ['const password = await askForPassword();', '', 'joinRoom(password);'],
  },
  SERVER_ERROR: {
    before: ATTEMPTS,
    statements: [
      `showNotice('The server has a problem. Please come back later.');`,
      'attempts += 1;',
      'setTimeout(joinRoom, Math.min(3_600_000, 60_000 * 2 ** attempts));',
    ],
  },
  SHARD_CHANGED_ERROR: { statements: ['joinRoom();'] },
};

/** The page `docs/errors.md`, which is made of what `jitsi/errors.ts` says. */
export function errorsPage(): string {
  return `${[
    '<!-- Made from jitsi/errors.ts by `npm run docs`. Do not edit. -->',
    '# Connection errors',
    `What lib-jitsi-meet v${LATEST_RELEASE} can say when a connection fails. The listeners for \`CONNECTION_FAILED\` receive one of these strings as their first argument, and \`JitsiMeetJS.joinConference()\` rejects with it. The second argument of a listener is a message, if there is one; the third and the fourth are credentials and details.`,
    `The constants are in the table \`JitsiMeetJS.errors.connection\`.`,
    table(
      ['Member', 'Value', 'Since', 'What to do'],
      CONNECTION_ERRORS.map((error) => [
        `[\`${error.member}\`](#${error.member.toLowerCase()})`,
        `\`${error.value}\``,
        sinceOf(error),
        error.recovery.sentence,
      ]),
    ),
    'The samples call functions that every app has in its own way: `joinRoom()` makes a connection and joins the conference again, with a password if it is given one; `showNotice()`, `showWaitingRoom()` and `askForPassword()` speak with the user; `report()` sends details to whoever looks after the app; and `handleOtherError()` is what the app does about all other errors. Whoever counts `attempts` sets them to 0 when a connection is established.',
    ...CONNECTION_ERRORS.map(section),
    '## All of them',
    '**Correct** with the `strict` config, too: every error is named, and `default` takes those of releases to come.',
    fenced(completeHandler()),
    '## Removed',
    ...REMOVED_CONNECTION_ERRORS.map(
      ({ member, value, until }) =>
        `\`${member}\` (\`${value}\`) was removed on ${until}. No release since then emits it, and the member is \`undefined\`.`,
    ),
  ].join('\n\n')}\n`;
}

function section(error: ConnectionError): string {
  const { member, value, cause, occurs, recovery } = error;
  return [
    `## ${member}`,
    table(['Value', 'Since'], [[`\`${value}\``, sinceOf(error)]]),
    `**Cause:** ${cause}`,
    '**It occurs when**',
    occurs.map((situation, index) => `- ${situation}${index === occurs.length - 1 ? '.' : ';'}`).join('\n'),
    `**What to do:** ${recovery.sentence}`,
    '**Incorrect** for `jitsi/exhaustive-connection-errors`: all other errors are passed over in silence.',
    fenced(handler(member, [])),
    '**Correct**',
    fenced(handler(member, ['handleOtherError(error);'])),
  ].join('\n\n');
}

function handler(member: string, otherwise: readonly string[]): string[] {
  const { parameters = '(error)', statements, before } = recoveryOf(member);
  return [
    ...head(`const { ${member} } = JitsiMeetJS.errors.connection;`, before),
    `connection.addEventListener(CONNECTION_FAILED, ${parameters} => {`,
    `  if (error === ${member}) {`,
    ...indented(statements, 4),
    ...(otherwise.length > 0 ? ['  } else {', ...indented(otherwise, 4)] : []),
    '  }',
    '});',
  ];
}

function completeHandler(): string[] {
  const cases = CONNECTION_ERRORS.flatMap(({ member }) => {
    const statements = recoveryOf(member).statements.filter((statement) => statement !== '');
    const isScoped = statements.some((statement) => statement.startsWith('const '));
    return [
      `    case errors.${member}:${isScoped ? ' {' : ''}`,
      ...indented(statements, 6),
      '      break;',
      ...(isScoped ? ['    }'] : []),
    ];
  });
  return [
    ...head('const errors = JitsiMeetJS.errors.connection;', ATTEMPTS),
    'connection.addEventListener(CONNECTION_FAILED, async (error, message, credentials, details) => {',
    '  switch (error) {',
    ...cases,
    '    default:',
    '      report(error, message, details);',
    `      showNotice('The call could not be joined.');`,
    '  }',
    '});',
  ];
}

function head(errors: string, before: string | undefined): string[] {
  return [
    `import JitsiMeetJS from 'lib-jitsi-meet';`,
    '',
    'const { CONNECTION_FAILED } = JitsiMeetJS.events.connection;',
    errors,
    ...(before === undefined ? [] : [before]),
    '',
  ];
}

function recoveryOf(member: string): Recovery {
  const recovery = RECOVERIES[member];
  if (!recovery) throw new Error(`docs/errors-page.ts has no handler for ${member}.`);
  return recovery;
}

function indented(lines: readonly string[], spaces: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(spaces) + line));
}

function fenced(lines: readonly string[]): string {
  return ['```js', ...lines, '```'].join('\n');
}

function sinceOf({ since: { release, date } }: ConnectionError): string {
  return release === null ? date : `v${release} (${date})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
