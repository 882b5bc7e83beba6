import { expect, it } from 'vitest';

import { expectFixedAlike } from './fixed-alike.js';

const RAW = `connection.on('connection.connectionFailed', (error) => {
  if (error === 'connection.passwordRequired') ask();
  else leave();
});
`;

it.each([
  [
    'the import that is there',
    `import { JitsiConnection } from 'lib-jitsi-meet';\n`,
    `import JitsiMeetJS, { JitsiConnection } from 'lib-jitsi-meet';\n`,
  ],
  [
    'a new import',
    `import JitsiConnection from 'lib-jitsi-meet/JitsiConnection';\n`,
    `import JitsiConnection from 'lib-jitsi-meet/JitsiConnection';\nimport JitsiMeetJS from 'lib-jitsi-meet';\n`,
  ],
])('an event and an error come by one import: %s', (_, before, after) => {
  expect(expectFixedAlike({ code: before + RAW })).toBe(`${after}
const JitsiConnectionEvents = JitsiMeetJS.events.connection;
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();
  else leave();
});
`);
});

it('an error is read from the root that the file itself uses for the events', () => {
  const head = `import JitsiMeetJS from 'lib-jitsi-meet';

const JitsiConnectionEvents = JitsiMeetJS.events.connection;
`;
  const code = `${head}export const isIt = (error) => error === 'connection.otherError';\n`;
  expect(expectFixedAlike({ code })).toBe(
    `${head}export const isIt = (error) => error === JitsiMeetJS.errors.connection.OTHER_ERROR;\n`,
  );
});
