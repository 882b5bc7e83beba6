import JitsiMeetJS from 'lib-jitsi-meet';

import { t, type TextKey } from './i18n/en';

type Listener = (text: string, level: 'info' | 'error') => void;

const listeners = new Set<Listener>();

export function onNotification(listener: Listener): () => void {
  listeners.add(listener);

  return () => listeners.delete(listener);
}

export function notify(key: TextKey, level: 'info' | 'error' = 'info'): void {
  for (const listener of listeners) {
    listener(t(key), level);
  }
}

export function notifyLocked(): void {
  notify('connection.passwordRequired');
  JitsiMeetJS.analytics.sendEvent({ action: 'connection.passwordRequired', source: 'notification' });
}
