/**
 * Where the rules of the `all` config report in fixtures/project/src, whatever reads it: line, column and rule.
 * Files that aren't listed are clean.
 */
export const EXPECTED_FINDINGS: Readonly<Record<string, readonly string[]>> = {
  'Call.jsx': [
    '9:9 exhaustive-connection-errors',
    '9:20 no-raw-connection-error',
    '11:17 no-raw-connection-error',
    '11:43 no-raw-connection-error',
    '12:34 no-error-object-access',
    '19:50 no-raw-connection-event',
  ],
  'Call.svelte': [
    '15:11 exhaustive-connection-errors',
    '15:21 no-raw-connection-error',
    '16:26 no-misplaced-constant',
  ],
  'Call.tsx': [
    '17:13 exhaustive-connection-errors',
    '17:24 no-raw-connection-error',
  ],
  'Call.vue': [
    '16:11 exhaustive-connection-errors',
    '16:21 no-raw-connection-error',
    '17:26 no-misplaced-constant',
    '17:82 no-error-object-access',
  ],
  'CallSetup.vue': [
    '9:11 exhaustive-connection-errors',
    '10:10 no-raw-connection-error',
    '13:10 no-misplaced-constant',
  ],
  'call.cjs': [
    '14:13 exhaustive-connection-errors',
    '15:12 no-raw-connection-error',
    '18:12 no-raw-connection-error',
    '19:9 no-hasty-retry',
    '22:12 no-misplaced-constant',
    '23:15 no-error-object-access',
    '25:12 no-unknown-connection-error',
  ],
  'call.cts': [
    '11:11 exhaustive-connection-errors',
    '11:21 no-raw-connection-error',
    '12:26 no-misplaced-constant',
  ],
  'call.js': [
    '1:23 no-undefined-import',
    '11:31 no-raw-connection-event',
    '12:9 exhaustive-connection-errors',
    '12:19 no-raw-connection-error',
    '14:26 no-misplaced-constant',
    '15:13 no-error-object-access',
    '16:26 no-unknown-connection-error',
    '17:7 no-hasty-retry',
    '24:22 require-connection-failed-handler',
  ],
  'call.mjs': [
    '1:23 no-undefined-import',
    '11:31 no-raw-connection-event',
    '12:9 exhaustive-connection-errors',
    '12:19 no-raw-connection-error',
    '14:26 no-misplaced-constant',
    '15:13 no-error-object-access',
    '16:26 no-unknown-connection-error',
    '17:7 no-hasty-retry',
    '24:22 require-connection-failed-handler',
  ],
  'call.mts': [
    '30:9 exhaustive-connection-errors',
    '30:31 no-raw-connection-error',
    '32:27 no-misplaced-constant',
    '34:38 no-unknown-connection-error',
    '35:7 no-hasty-retry',
  ],
  'call.ts': [
    '30:9 exhaustive-connection-errors',
    '30:31 no-raw-connection-error',
    '32:27 no-misplaced-constant',
    '34:34 no-unknown-connection-error',
    '35:7 no-hasty-retry',
  ],
  'flow/call.js': [
    '18:11 exhaustive-connection-errors',
    '18:28 no-raw-connection-error',
    '20:28 no-misplaced-constant',
    '21:33 no-error-object-access',
  ],
  'page.html': [
    '7:31 no-raw-connection-event',
    '13:19 no-raw-connection-error',
    '19:9 exhaustive-connection-errors',
    '19:19 no-raw-connection-error',
    '20:13 no-error-object-access',
    '21:26 no-misplaced-constant',
  ],
};
