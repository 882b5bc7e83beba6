import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';

interface Connection {
  addEventListener(event: string, listener: (error: string, message?: string) => void): void;
}

export type Verdict = 'credentials' | 'network' | 'not-started' | 'server' | 'unknown';

/** What the support page says about a connection that failed. */
export function verdict(error: string): Verdict {
  switch (error) {
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
      return 'credentials';
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.SHARD_CHANGED_ERROR:
      return 'network';
    case JitsiConnectionErrors.NOT_LIVE_ERROR:
      return 'not-started';
    case JitsiConnectionErrors.CONFERENCE_REQUEST_FAILED:
    case JitsiConnectionErrors.SERVER_ERROR:
      return 'server';
    case JitsiConnectionErrors.OTHER_ERROR:
    default:
      return 'unknown';
  }
}

export function collect(connection: Connection, report: (verdict: Verdict, message?: string) => void): void {
  connection.addEventListener(JitsiConnectionEvents.CONNECTION_FAILED, (error, message) => {
    report(verdict(error), message);
  });
}
