import { describe } from 'vitest';

import { itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';
const FORWARDED = { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' } as const;
const MISSING = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;

function retrying(otherwise: string): string {
  return `function retry(each, count) {
if (count < 3) setTimeout(() => retry(each, count + 1), 1000);
else ${otherwise};
}`;
}

describe('a function that calls itself', () => {
  itFates({
    'with a counter': { body: `${ASKS}\nretry(error, 0);`, around: retrying('report(each)'), fates: FORWARDED },
    'with a counter, for a log': {
      body: `${ASKS}\nretry(error, 0);`,
      around: retrying('console.log(each)'),
      fates: MISSING,
    },
    'with a counter that counts down': {
      body: `${ASKS}\nretry(error, 3);`,
      around:
        'function retry(each, left) { if (left > 0) setTimeout(() => retry(each, left - 1), 10); else report(each); }',
      fates: FORWARDED,
    },
    'with a counter that stays': {
      body: `${ASKS}\nretry(error, 3);`,
      around:
        'function retry(each, left) { if (left > 0) setTimeout(() => retry(each, left), 10); else report(each); }',
      fates: MISSING,
    },
    'with a counter that begins by itself': {
      body: `${ASKS}\nretry(error);`,
      around: 'function retry(each, count = 0) { if (count < 3) retry(each, count + 1); else report(each); }',
      fates: FORWARDED,
    },
    'with a flag': {
      body: `${ASKS}\nhandle(error, true);`,
      around: 'function handle(each, isFirst) { if (isFirst) handle(each, false); else report(each); }',
      fates: FORWARDED,
    },
    'with a flag that is left out': {
      body: `${ASKS}\nhandle(error, true);`,
      around: 'function handle(each, isFirst) { if (isFirst) handle(each); else report(each); }',
      fates: FORWARDED,
    },
    'with the same flag': {
      body: `${ASKS}\nhandle(error, true);`,
      around: 'function handle(each, isFirst) { if (isFirst) handle(each, true); else report(each); }',
      fates: MISSING,
    },
    'by way of another': {
      body: `${ASKS}\nwait(error, 0);`,
      around: `function wait(each, count) { if (count > 2) report(each); else again(each, count); }
function again(each, count) { setTimeout(() => wait(each, count + 1), 10); }`,
      fates: FORWARDED,
    },
    'from out of sight': {
      body: `${ASKS}\nretry(error, 0);`,
      around: 'function retry(each, count) { if (count === 0) listen(retry); else report(each); }',
      fates: FORWARDED,
    },
    'called with a flag once': {
      body: `${ASKS}\nhandle(error, true);`,
      around: 'function handle(each, isFirst) { if (isFirst) show(); else report(each); }',
      fates: MISSING,
    },
  });
});
