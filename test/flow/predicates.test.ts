import { describe } from 'vitest';

import { itFates } from './fates.js';

const FALLBACK = { PASSWORD_REQUIRED: 'explicit', others: 'fallback' } as const;
const MISSING = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;

function asking(otherwise: string): string {
  return `function isFatal(each) {
switch (each) {
case PASSWORD_REQUIRED: return true;
default: ${otherwise}
}
}`;
}

describe('the default of a function that is asked', () => {
  itFates({
    'an answer that nothing is done about': {
      body: 'if (isFatal(error)) stop();',
      around: asking('return false;'),
      fates: MISSING,
    },
    'an answer in braces': {
      body: 'if (isFatal(error)) stop();',
      around: asking('{ return false; }'),
      fates: MISSING,
    },
    'an answer that something is done about': {
      body: 'if (isFatal(error)) stop();\nelse show();',
      around: asking('return false;'),
      fates: FALLBACK,
    },
    'an answer that is handed on': { body: 'show(isFatal(error));', around: asking('return false;'), fates: FALLBACK },
    'something done before the answer': {
      body: 'if (isFatal(error)) stop();',
      around: asking('note(); return false;'),
      fates: FALLBACK,
    },
    'an answer that nobody asks for': { body: 'isFatal(error);', around: asking('return false;'), fates: FALLBACK },
    'no answer': { body: 'if (isFatal(error)) stop();', around: asking('return;'), fates: FALLBACK },
    'nothing at all': { body: 'if (isFatal(error)) stop();', around: asking(''), fates: FALLBACK },
    'of a function in the one that is asked': {
      body: 'if (isFatal(error)) stop();',
      around: `function isFatal(each) {
later(() => { switch (each) { case PASSWORD_REQUIRED: return true; default: return false; } });
return false;
}`,
      fates: FALLBACK,
    },
    'of the handler itself': {
      body: 'switch (error) { case PASSWORD_REQUIRED: return true; default: return false; }',
      fates: FALLBACK,
    },
  });
});
