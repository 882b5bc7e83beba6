/** Texts by key. The keys under `connection.` happen to read like the values of lib-jitsi-meet; they are ours. */
export const en = {
  'connection.droppedError': 'You were disconnected. We are bringing you back.',
  'connection.otherError': 'Something went wrong. Please try again.',
  'connection.passwordRequired': 'This room is locked. Please sign in to enter it.',
  'connection.serverError': 'Our servers are busy at the moment.',
  'connection.timedOut': 'The server took too long to answer.',
  'dataConnection.passwordRequired': 'The file share of this room wants a password.',
  'prejoin.start': 'Join the call',
  'prejoin.waiting': 'Waiting for the host…',
} as const;

export type TextKey = keyof typeof en;

export function t(key: TextKey): string {
  return en[key];
}
