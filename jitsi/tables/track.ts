// The constants of a track, as lib-jitsi-meet v2193 declares them. Source: its repository and the history of these files.

/** Member to value. */
export const TRACK_ERRORS: Readonly<Record<string, string>> = {
  CONSTRAINT_FAILED: 'gum.constraint_failed',
  ELECTRON_DESKTOP_PICKER_ERROR: 'gum.electron_desktop_picker_error',
  ELECTRON_DESKTOP_PICKER_NOT_FOUND: 'gum.electron_desktop_picker_not_found',
  GENERAL: 'gum.general',
  NOT_FOUND: 'gum.not_found',
  PERMISSION_DENIED: 'gum.permission_denied',
  SCREENSHARING_GENERIC_ERROR: 'gum.screensharing_generic_error',
  SCREENSHARING_NOT_SUPPORTED_ERROR: 'gdm.screen_sharing_not_supported',
  SCREENSHARING_USER_CANCELED: 'gum.screensharing_user_canceled',
  TIMEOUT: 'gum.timeout',
  TRACK_IS_DISPOSED: 'track.track_is_disposed',
  TRACK_NO_STREAM_FOUND: 'track.no_stream_found',
  TRACK_NO_STREAM_TRACKS_FOUND: 'track.no_stream_tracks_found',
  TRACK_TOO_MANY_TRACKS_IN_STREAM: 'track.too_many_tracks_in_stream',
  UNSUPPORTED_RESOLUTION: 'gum.unsupported_resolution',
};

/** What releases before v2193 also had. */
export const FORMER_TRACK_ERRORS: Readonly<Record<string, string>> = {
  FIREFOX_EXTENSION_NEEDED: 'gum.firefox_extension_needed',
  CHROME_EXTENSION_INSTALLATION_ERROR: 'gum.chrome_extension_installation_error',
  CHROME_EXTENSION_USER_CANCELED: 'gum.chrome_extension_user_canceled',
  TRACK_MUTE_UNMUTE_IN_PROGRESS: 'track.mute_unmute_inprogress',
  CHROME_EXTENSION_GENERIC_ERROR: 'gum.chrome_extension_generic_error',
  NO_DATA_FROM_SOURCE: 'track.no_data_from_source',
  CHROME_EXTENSION_USER_GESTURE_REQUIRED: 'gum.chrome_extension_user_gesture_required',
};

/** Member to value. */
export const TRACK_EVENTS: Readonly<Record<string, string>> = {
  LOCAL_TRACK_STOPPED: 'track.stopped',
  NO_AUDIO_INPUT: 'track.no_audio_input',
  NO_DATA_FROM_SOURCE: 'track.no_data_from_source',
  TRACK_AUDIO_LEVEL_CHANGED: 'track.audioLevelsChanged',
  TRACK_AUDIO_OUTPUT_CHANGED: 'track.audioOutputChanged',
  TRACK_MUTE_CHANGED: 'track.trackMuteChanged',
  TRACK_OWNER_SET: 'track.owner_set',
  TRACK_STREAMING_STATUS_CHANGED: 'track.streaming_status_changed',
  TRACK_VIDEOTYPE_CHANGED: 'track.videoTypeChanged',
};

/** What releases before v2193 also had. */
export const FORMER_TRACK_EVENTS: Readonly<Record<string, string>> = {
  TRACK_STOPPED: 'track.stopped',
  TRACK_AUDIO_NOT_WORKING: 'track.audioNotWorking',
  TRACK_OWNER_CHANGED: 'track.owner_changed',
  TRACK_REMOVED: 'track.removed',
};
