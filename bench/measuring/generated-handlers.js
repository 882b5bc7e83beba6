/** What the real code does about an error, over and over: each handler tells some errors apart, and makes some mistakes. */
const handler = (number) => `
function connect${number}(token, onEnd) {
    const connection${number} = new JitsiMeetJS.JitsiConnection('app', token, { hosts: { domain: 'meet.example' } });
    let attempts = 0;

    connection${number}.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, () => {
        attempts = 0;
    });
    connection${number}.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
        logger.warn('connection ${number} failed', error, message);
        if (error === 'connection.passwordRequired') {
            return askForPassword(connection${number});
        }
        switch (error) {
        case JitsiMeetJS.errors.connection.CONNECTION_DROPPED_ERROR:
        case JitsiMeetJS.errors.connection.SERVER_ERROR: {
            const wait = 1000 * 2 ** attempts++;

            setTimeout(() => connection${number}.connect(), wait);
            break;
        }
        case JitsiMeetJS.errors.connection.SHARD_CHANGED_ERROR:
            connection${number}.connect();
            break;
        default:
            onEnd(error);
        }
    });
    connection${number}.connect();
}
`;

const HEAD = `import JitsiMeetJS from 'lib-jitsi-meet';
import { askForPassword, logger } from './app';
`;

/** A file with so many handlers. */
export function fileOfHandlers(count) {
  return HEAD + Array.from({ length: count }, (_, number) => handler(number)).join('');
}

/** A file full of handlers that has so many lines or a few more. */
export function fileOfLines(lines) {
  return fileOfHandlers(Math.ceil((lines - lineCount(HEAD)) / lineCount(handler(0))));
}

function lineCount(text) {
  return text.split('\n').length - 1;
}

/** The statements of a branch, in turn: what changes state, what branches, what calls. */
const STATEMENTS = [
  (number) => `let step${number} = attempts + ${number};`,
  (number) => `if (step${number - 1} > limit) { attempts += 1; } else { attempts = 0; }`,
  (number) => `track('step', { number: ${number}, attempts });`,
  (number) => `state.last${number} = message || 'none';`,
];

/** A file with one handler whose one `switch` has so many statements in its branches. */
export function fileOfStatements(count) {
  const cases = ['PASSWORD_REQUIRED', 'SERVER_ERROR', 'OTHER_ERROR', 'NOT_LIVE_ERROR'];
  const perCase = Math.ceil(count / cases.length);
  const branch = (member, first) => `
    case JitsiMeetJS.errors.connection.${member}: {
${Array.from({ length: perCase }, (_, index) => `        ${STATEMENTS[index % STATEMENTS.length](first + index)}`).join('\n')}
        break;
    }`;
  return `${HEAD}
export function listen(connection, track, state, limit) {
  let attempts = 0;
  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error, message) => {
    switch (error) {${cases.map((member, index) => branch(member, index * perCase)).join('')}
    }
  });
}
`;
}
