import { describe } from 'vitest';

import { itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';

describe('truths', () => {
  itFates({
    'what may be the error may be nothing': {
      body: 'const cause = isOnline() ? error : null;\nif (cause) { if (error === PASSWORD_REQUIRED) ask(); }',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'what may be the error may be nothing, for which something is done': {
      body: 'const cause = isOnline() ? error : null;\nif (cause) { if (cause === PASSWORD_REQUIRED) ask(); } else show();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'the error is something': {
      body: `if (error) { ${ASKS} } else show();`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});

describe('where ways meet again', () => {
  const either = (a: string, b: string, use: string): string =>
    `const view = isOnline() ? ${a} : ${b};\n${use}\n${ASKS}`;

  itFates({
    'two texts that are made of the error': {
      body: either('error.toLowerCase()', 'error.toUpperCase()', 'show(view);'),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'a text that is made of the error, and another one': {
      body: either('`${error}!`', 'failed()', 'show(view);'),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'two texts without the error': {
      body: either("'Failed.'", 'failed()', 'show(view);'),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a text, compared with one of two others': {
      body: either("'a'", "'b'", "if ('c' === view) { show(); return; }"),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'objects with the same parts': {
      body: either("{ text: 'a' }", "{ text: 'a' }", "if (view.text === 'b') show();"),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'objects with other parts': {
      body: either("{ text: 'a' }", '{ cause: error }', 'send(view);'),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'objects of which one has more parts': {
      body: either("{ text: 'a' }", "{ text: 'a', cause: error }", 'send(view);'),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'objects with other values': {
      body: either("{ text: 'a' }", '{ text: error }', 'send(view);'),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'more texts than are looked at one by one': {
      body: either(
        `isOnline() ? ${Array.from({ length: 14 }, (_, index) => `'${index}' : isOnline() ? `).join('')} 'a' : 'b'`,
        "'c'",
        "if (view === 'd') return;",
      ),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'more texts than are looked at one by one, one of them with the error': {
      body: either(
        `isOnline() ? ${Array.from({ length: 14 }, (_, index) => `'${index}' : isOnline() ? `).join('')} { error } : 'b'`,
        "'c'",
        'show(view);',
      ),
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
  });
});
