import { expect, it } from 'vitest';

import { readSettings } from '../../jitsi/settings.js';
import { handlerLines } from './handler-lines.js';
import { publishedCode, SDK } from './published.js';

const ALL =
  'CONFERENCE_REQUEST_FAILED CONNECTION_DROPPED_ERROR NOT_LIVE_ERROR OTHER_ERROR PASSWORD_REQUIRED SERVER_ERROR SHARD_CHANGED_ERROR *';

it('works out what becomes of every error in the handlers of Jitsi Meet', async () => {
  const { folder, files } = publishedCode(SDK);

  expect(await handlerLines(['.'], folder, readSettings(undefined))).toEqual([
    // It dispatches the error, and some eight files take it from there.
    'react/features/base/connection/actions.any.ts:287  listener, tells nothing apart',
    `    forwarded  ${ALL}`,
    // It logs that the connection failed.
    'react/features/load-test/LoadTestClient.ts:645  listener, tells nothing apart',
    `    missing    ${ALL}`,
    `Files: ${files.size}. Handlers: 2.`,
  ]);
});
