export interface RoomOptions {
  hosts: { domain: string; muc: string };
  serviceUrl: string;
  jwt?: string;
}

const DOMAIN = 'meet.example.org';

export function roomOptions(roomName: string, jwt?: string): RoomOptions {
  return {
    hosts: { domain: DOMAIN, muc: `conference.${DOMAIN}` },
    serviceUrl: `wss://${DOMAIN}/xmpp-websocket?room=${encodeURIComponent(roomName)}`,
    ...(jwt === undefined ? {} : { jwt }),
  };
}
