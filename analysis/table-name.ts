/** Names of the tables: `JitsiConnectionErrors`, `JitsiConferenceEvents` and their like, also those that come later. */
export const TABLE_NAME = /^Jitsi\w*(?:Errors|Events)$/u;
