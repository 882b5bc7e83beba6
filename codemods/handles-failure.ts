/** Whatever subscribes to the event names it, and a rejection comes from nowhere else. */
const HANDLING = /CONNECTION_FAILED|connection\.connectionFailed|joinConference/u;

/** Whether a text may have a handler in it. It costs one search, and most files end here. */
export function handlesFailure(text: string): boolean {
  return HANDLING.test(text);
}
