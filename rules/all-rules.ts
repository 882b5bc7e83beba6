import exhaustiveConnectionErrors from './exhaustive-connection-errors.js';
import noRawConnectionError from './no-raw-connection-error.js';
import noRawConnectionEvent from './no-raw-connection-event.js';

/** Every rule by its name. */
export const rules = {
  'exhaustive-connection-errors': exhaustiveConnectionErrors,
  'no-raw-connection-error': noRawConnectionError,
  'no-raw-connection-event': noRawConnectionEvent,
};
