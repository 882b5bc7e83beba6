import path from 'node:path';

import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

import plugin from '../../index.js';
import type { rules } from '../../rules/all-rules.js';

export type RuleName = keyof typeof rules;

/** What each rule says of its sample, in short: the names that its reports are about. */
export type Said = Readonly<Record<RuleName, string>>;

interface Sample {
  readonly code: string;
  /** The names in a report's message, or what stands for it. */
  readonly inShort: (message: string) => readonly string[];
}

const MEMBERS = [
  'SERVER_ERROR',
  'NOT_LIVE_ERROR',
  'CONFERENCE_REQUEST_FAILED',
  'SHARD_CHANGED_ERROR',
  'TIME_LIMIT_ERROR',
  'LICENSE_ERROR',
];
const VALUES = [
  'connection.serverError',
  'connection.notLiveError',
  'connection.conferenceRequestFailed',
  'connection.shardChangedError',
  'connection.timeLimit',
  'connection.license',
];

const IMPORT = "import JitsiMeetJS from 'lib-jitsi-meet';\n";
const LISTENER = 'connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ';

/** One sample a rule: what it says of most of them depends on what is installed. */
const SAMPLES: Readonly<Record<RuleName, Sample>> = {
  'exhaustive-connection-errors': {
    code: `${IMPORT}${LISTENER}(error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
});`,
    inShort: leadingNames,
  },
  'no-error-object-access': {
    code: `${IMPORT}${LISTENER}(error) => show(error.message));`,
    inShort: () => ['message'],
  },
  'no-hasty-retry': {
    code: `${IMPORT}${LISTENER}() => connection.connect());`,
    inShort: leadingNames,
  },
  'no-misplaced-constant': {
    code: `${IMPORT}act(JitsiMeetJS.events.connection.SERVER_ERROR, JitsiMeetJS.events.connection.TIME_LIMIT_ERROR);`,
    inShort: (message) => /\.([A-Z_]+)`/u.exec(message)?.slice(1) ?? [],
  },
  'no-raw-connection-error': {
    code: `${IMPORT}export const act = (state) => [\n${VALUES.map((value) => `  state === '${value}',\n`).join('')}];`,
    inShort: (message) => /connection\.([A-Z_]+)`/u.exec(message)?.slice(1) ?? [],
  },
  'no-raw-connection-event': {
    code: `${IMPORT}connection.on('connection.connectionFailed', act);
connection.on('connection.token_expired', act);
connection.on('connection.wrongState', act);`,
    inShort: (message) => /connection\.([A-Z_]+)`/u.exec(message)?.slice(1) ?? [],
  },
  'no-undefined-import': {
    code: "import { JitsiConnectionErrors } from 'lib-jitsi-meet';\nact(JitsiConnectionErrors);",
    inShort: (message) => /`(\w+)`/u.exec(message)?.slice(1) ?? [],
  },
  'no-unknown-connection-error': {
    code: `${IMPORT}export const act = (state) => [\n${[
      ...MEMBERS.map((member) => `  JitsiMeetJS.errors.connection.${member},\n`),
      ...VALUES.map((value) => `  state === '${value}',\n`),
    ].join('')}];`,
    inShort: (message) => /`([\w.]+)`/u.exec(message)?.slice(1) ?? [],
  },
  'require-connection-failed-handler': {
    code: `${IMPORT}const connection = new JitsiMeetJS.JitsiConnection(appId, token, options);\nconnection.connect();`,
    inShort: () => ['unheard'],
  },
};

/** `NAME: advice.`, `NAME (since v1): advice.`, and `NAME.` where there is no advice. */
function leadingNames(message: string): string[] {
  return [...message.matchAll(/\b([A-Z_]{2,})(?: \(since v\d+\))?[.:]/gu)].map(([, name = '']) => name);
}

/** What the rules say in a project. */
export function whatIsSaid(project: string, jitsi: object = {}, library = 'lib-jitsi-meet'): Said {
  const said = Object.entries(SAMPLES).map(([rule, { code, inShort }]) => {
    const messages = lint(code.replace("'lib-jitsi-meet'", `'${library}'`), project, rule, jitsi);
    return [rule, messages.flatMap(({ message }) => inShort(message)).join(' ')] as const;
  });
  return Object.fromEntries(said) as Record<RuleName, string>;
}

function lint(code: string, project: string, rule: string, jitsi: object): Linter.LintMessage[] {
  const config = {
    files: ['**/*.js'],
    plugins: { jitsi: plugin },
    languageOptions: { parser },
    settings: { jitsi },
    rules: { [`jitsi/${rule}`]: 'error' },
  };
  const filename = path.join(project, 'src', 'call.js');
  return new Linter({ cwd: project }).verify(code, config as unknown as Linter.Config, filename);
}
