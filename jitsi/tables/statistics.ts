// The constants of measurements, as lib-jitsi-meet v2193 declares them. Source: its repository and the history of these files.

/** Member to value. */
export const CONNECTION_QUALITY_EVENTS: Readonly<Record<string, string>> = {
  LOCAL_STATS_UPDATED: 'cq.local_stats_updated',
  REMOTE_STATS_UPDATED: 'cq.remote_stats_updated',
};

/** Member to value. */
export const E2E_PING_EVENTS: Readonly<Record<string, string>> = {
  E2E_RTT_CHANGED: 'e2eping.e2e_rtt_changed',
};

/** Member to value. */
export const RTCSTATS_EVENTS: Readonly<Record<string, string>> = {
  AUDIO_MUTE_CHANGED_EVENT: 'audioMutedChanged',
  CODEC_CHANGED_EVENT: 'codecChanged',
  CONFERENCE_START_TIMESTAMP_EVENT: 'conferenceStartTimestamp',
  DOMINANT_SPEAKER_CHANGED_EVENT: 'dominantSpeakerChanged',
  ENCODER_CPU_RESTRICTED_EVENT: 'cpuRestricted',
  GET_USER_MEDIA_ERROR_EVENT: 'getUserMediaError',
  ICE_RESTART_APPLIED_EVENT: 'iceRestartApplied',
  ICE_RESTART_REQUESTED_EVENT: 'iceRestartRequested',
  JVB_ICE_RESTARTED_EVENT: 'jvbIceRestarted',
  LOG_EVENT: 'logs',
  REMOTE_SOURCE_INTERRUPTED_EVENT: 'remoteSourceInterrupted',
  REMOTE_SOURCE_SUSPENDED_EVENT: 'remoteSourceSuspended',
  REMOTE_VIDEO_DECODING_EVENT: 'remoteVideoDecoding',
  RTC_STATS_PC_EVENT: 'rtstats_pc_event',
  RTC_STATS_WC_DISCONNECTED: 'rtcstats_ws_disconnected',
  SCREENSHARE_MUTE_CHANGED_EVENT: 'screenshareToggled',
  STROPHE_DISCONNECTED_EVENT: 'stropheDisconnected',
  STROPHE_ERROR_EVENT: 'strophe.error',
  STROPHE_RECONNECTED_EVENT: 'stropheReconnected',
  VIDEO_MUTE_CHANGED_EVENT: 'videoMutedChanged',
};
