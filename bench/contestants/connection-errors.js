/** The connection errors of lib-jitsi-meet, by the names of their constants. */
export const CONNECTION_ERRORS = new Map([
  ['CONFERENCE_REQUEST_FAILED', 'connection.conferenceRequestFailed'],
  ['CONNECTION_DROPPED_ERROR', 'connection.droppedError'],
  ['NOT_LIVE_ERROR', 'connection.notLiveError'],
  ['OTHER_ERROR', 'connection.otherError'],
  ['PASSWORD_REQUIRED', 'connection.passwordRequired'],
  ['SERVER_ERROR', 'connection.serverError'],
  ['SHARD_CHANGED_ERROR', 'connection.shardChangedError'],
]);
