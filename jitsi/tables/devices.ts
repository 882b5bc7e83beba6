// The constants of devices and the detection of their signal, as lib-jitsi-meet v2193 declares them. Source: its repository and the history of these files.

/** Member to value. */
export const MEDIA_DEVICES_EVENTS: Readonly<Record<string, string>> = {
  DEVICE_LIST_CHANGED: 'mediaDevices.devicechange',
  PERMISSIONS_CHANGED: 'rtc.permissions_changed',
  PERMISSION_PROMPT_IS_SHOWN: 'mediaDevices.permissionPromptIsShown',
};

/** What releases before v2193 also had. */
export const FORMER_MEDIA_DEVICES_EVENTS: Readonly<Record<string, string>> = {
  SLOW_GET_USER_MEDIA: 'mediaDevices.slowGetUserMedia',
};

/** Member to value. */
export const DETECTION_EVENTS: Readonly<Record<string, string>> = {
  AUDIO_INPUT_STATE_CHANGE: 'audio_input_state_changed',
  DETECTOR_STATE_CHANGE: 'detector_state_change',
  NO_AUDIO_INPUT: 'no_audio_input_detected',
  VAD_NOISY_DEVICE: 'detection.vad_noise_device',
  VAD_REPORT_PUBLISHED: 'vad-report-published',
  VAD_SCORE_PUBLISHED: 'detection.vad_score_published',
  VAD_TALK_WHILE_MUTED: 'detection.vad_talk_while_muted',
};
