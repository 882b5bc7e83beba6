import { describe } from 'vitest';

import { itFates } from './fates.js';

describe('what no error is', () => {
  itFates({
    'null is passed by': {
      body: 'if (error === null) show();\nelse if (error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a number is passed by': {
      body: 'if (error === 404) show();\nif (error !== 404 && error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'what may be something else may be null': {
      body: 'const cause = isOnline() ? error : null;\nif (cause === null) show();\nelse if (cause === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
  });
});

describe('what may be something else than the error', () => {
  itFates({
    'a look-up of it may give anything': {
      body: 'const cause = isOnline() ? error : null;\nshow({ [PASSWORD_REQUIRED]: "Ask." }[cause]);',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'a look-up of the error gives nothing': {
      body: 'const cause = error;\nshow({ [PASSWORD_REQUIRED]: "Ask." }[cause]);',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});

describe('lists and tables with parts that are not known', () => {
  itFates({
    'a list with a part from another file': {
      body: 'if ([PASSWORD_REQUIRED, fatal].includes(error)) ask();',
      around: "import { fatal } from './fatal';",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'open' },
    },
    'a list without': {
      body: 'if ([PASSWORD_REQUIRED, SERVER_ERROR].includes(error)) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'the place in a list': {
      body: 'if ([PASSWORD_REQUIRED, fatal].indexOf(error) === 0) ask();',
      around: "import { fatal } from './fatal';",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'open' },
    },
    'a table whose later key may be the same': {
      body: '({ [PASSWORD_REQUIRED]: ask, [fatal]: wait })[error]?.();',
      around: "import { fatal } from './fatal';",
      fates: { others: 'open' },
    },
    'what a call gave for a key is not known': {
      body: 'const act = actions[error];\nif (act) act();\nelse show();',
      around: 'const actions = { [PASSWORD_REQUIRED]: makeAction() };',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'what a call gave for a key is called for that key alone': {
      body: 'const act = actions[error];\nif (act) act();',
      around: 'const actions = { [PASSWORD_REQUIRED]: makeAction() };',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});
