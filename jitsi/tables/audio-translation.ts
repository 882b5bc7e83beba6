// The constants of audio translation, as lib-jitsi-meet v2193 declares them. Source: its repository and the history of these files.

/** Member to value. */
export const AUDIO_TRANSLATION_ERRORS: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'bad-request',
  FORBIDDEN: 'forbidden',
  SPEAKER_UNAVAILABLE: 'item-not-found',
  SUBSCRIPTION_LIMIT_REACHED: 'policy-violation',
  UNKNOWN: 'unknown',
};
