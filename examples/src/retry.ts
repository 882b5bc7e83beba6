import JitsiMeetJS from 'lib-jitsi-meet';

interface Connection {
  connect(options?: object): void;
  addEventListener(event: string, listener: (...args: never[]) => void): void;
}

const WAIT_MS: Record<string, number> = {
  'connection.droppedError': 1_000,
  'connection.conferenceRequestFailed': 5_000,
  'connection.serverError': 30_000,
};

const attempts = new WeakMap<Connection, number>();

/** Waits longer after every failure, up to five minutes. */
export function scheduleReconnect(connection: Connection, error: string): void {
  const failures = attempts.get(connection) ?? 0;
  const wait = Math.min((WAIT_MS[error] ?? 2_000) * 2 ** failures, 300_000);

  attempts.set(connection, failures + 1);
  setTimeout(() => connection.connect({}), wait);
}

export function keepAlive(connection: Connection): void {
  const { CONNECTION_ESTABLISHED, CONNECTION_FAILED } = JitsiMeetJS.events.connection;

  connection.addEventListener(CONNECTION_ESTABLISHED, () => {
    attempts.delete(connection);
  });

  connection.addEventListener(CONNECTION_FAILED, (error: string) => {
    const passing = ['connection.droppedError', 'connection.notLiveError', 'connection.shardChangedError'];

    if (!passing.includes(error)) {
      return;
    }

    if (error === JitsiMeetJS.errors.connection.SHARD_CHANGED_ERROR || error === 'connection.notLiveError') {
      connection.connect({});
      return;
    }

    scheduleReconnect(connection, error);
  });
}
