import JitsiMeetJS from 'lib-jitsi-meet';

import { roomOptions } from './config';

/** How long the servers take to let us in, in milliseconds; the settings page shows it. */
export function measureConnect(): Promise<number> {
  const connection = new JitsiMeetJS.JitsiConnection('example-calls', null, roomOptions('speed-test'));
  const start = performance.now();

  return new Promise((resolve) => {
    connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, () => {
      resolve(performance.now() - start);
      connection.disconnect();
    });
    connection.connect({});
  });
}
