import noRawConnectionError from './no-raw-connection-error.js';
import noRawConnectionEvent from './no-raw-connection-event.js';

/** Every rule by its name. */
export const rules = {
  'no-raw-connection-error': noRawConnectionError,
  'no-raw-connection-event': noRawConnectionEvent,
};
