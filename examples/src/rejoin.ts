import JitsiMeetJS from 'lib-jitsi-meet';

import { notify } from './notifications';

const HOST_POLL_MS = 4_000;

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Joins a room, and waits for its host where there is none yet. */
export async function joinWhenLive(roomName: string, token?: string): Promise<unknown> {
  for (;;) {
    try {
      return await JitsiMeetJS.joinConference(roomName, 'example-calls', token);
    } catch (error) {
      if (error !== 'connection.notLiveError') {
        throw new Error('Connection failed');
      }

      notify('prejoin.waiting');
      await later(HOST_POLL_MS);
    }
  }
}

/** Resolves with the connection once it stands. */
export function connected(connection: {
  addEventListener(event: string, listener: (...args: unknown[]) => void): void;
  connect(options: object): void;
}): Promise<unknown> {
  const events = JitsiMeetJS.events.connection;

  return new Promise((resolve, reject) => {
    connection.addEventListener(events.CONNECTION_ESTABLISHED, () => resolve(connection));
    connection.addEventListener(events.CONNECTION_FAILED, reject);
    connection.connect({});
  }).catch((reason) => {
    if (reason === 'connection.otherError') {
      notify('connection.otherError', 'error');
    }

    throw reason;
  });
}
