import JitsiMeetJS from 'lib-jitsi-meet';

import { roomOptions } from './config';
import { notify, notifyLocked } from './notifications';
import { scheduleReconnect } from './retry';

const APP_ID = 'example-calls';

let connection: ReturnType<typeof createConnection> | undefined;

function createConnection(roomName: string, jwt?: string) {
  return new JitsiMeetJS.JitsiConnection(APP_ID, jwt ?? null, roomOptions(roomName, jwt));
}

/** Signs the user out of the room and in again with a token, after the sign-in page has given us one. */
export function signIn(roomName: string, jwt: string): void {
  connection?.disconnect();
  openConnection(roomName, jwt);
}

export function openConnection(roomName: string, jwt?: string): void {
  const current = createConnection(roomName, jwt);
  connection = current;

  current.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, () => {
    console.info(`Connected to ${roomName}`);
  });

  current.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error: string, message?: string) => {
    console.error('Connection failed:', error, message);

    if (error === 'connection.passwordRequired') {
      notifyLocked();
      return;
    }

    switch (error) {
      case 'connection.droppedError':
        notify('connection.droppedError');
        scheduleReconnect(current, error);
        break;
      case 'connection.serverError':
        notify('connection.serverError', 'error');
        break;
      case 'connection.connectionDropped':
        // Some servers behind a proxy.
        scheduleReconnect(current, error);
        break;
    }
  });

  current.connect({});
}

export function closeConnection(): void {
  const current = connection;

  if (current === undefined) {
    return;
  }

  // The page is going away: nobody is there to read an error.
  current.removeEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, () => notify('connection.otherError'));
  current.disconnect();
  connection = undefined;
}
