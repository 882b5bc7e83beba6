import exhaustiveConnectionErrors from './exhaustive-connection-errors.js';
import noErrorObjectAccess from './no-error-object-access.js';
import noHastyRetry from './no-hasty-retry.js';
import noMisplacedConstant from './no-misplaced-constant.js';
import noRawConnectionError from './no-raw-connection-error.js';
import noRawConnectionEvent from './no-raw-connection-event.js';
import noUndefinedImport from './no-undefined-import.js';
import noUnknownConnectionError from './no-unknown-connection-error.js';
import requireConnectionFailedHandler from './require-connection-failed-handler.js';

/** Every rule by its name. */
export const rules = {
  'exhaustive-connection-errors': exhaustiveConnectionErrors,
  'no-error-object-access': noErrorObjectAccess,
  'no-hasty-retry': noHastyRetry,
  'no-misplaced-constant': noMisplacedConstant,
  'no-raw-connection-error': noRawConnectionError,
  'no-raw-connection-event': noRawConnectionEvent,
  'no-undefined-import': noUndefinedImport,
  'no-unknown-connection-error': noUnknownConnectionError,
  'require-connection-failed-handler': requireConnectionFailedHandler,
};
