import { JitsiConnectionEvents } from './jitsi';
import { notify } from './notifications';

const EXPIRED = 'connection.passwordRequired';

/** Shows the colleagues' list who is reachable, over a connection of its own. */
export class PresenceChannel {
  private online = false;

  constructor(
    private readonly connection: {
      addEventListener(event: string, listener: (...args: string[]) => void): void;
      connect(options: object): void;
    },
    private readonly renewToken: () => Promise<void>,
  ) {
    this.onFailed = this.onFailed.bind(this);
    connection.addEventListener(JitsiConnectionEvents.CONNECTION_FAILED, this.onFailed);
    connection.addEventListener(JitsiConnectionEvents.CONNECTION_ESTABLISHED, () => {
      this.online = true;
    });
  }

  get isOnline(): boolean {
    return this.online;
  }

  start(): void {
    this.connection.connect({});
  }

  private onFailed(error: string): void {
    this.online = false;

    if (error === EXPIRED || error === 'item-not-found') {
      void this.renewToken().then(() => this.start());
    } else if (error === 'connection.timeout') {
      notify('connection.timedOut', 'error');
    }
  }
}
