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
    'one of two answers, or what is always so': {
      body: 'if (isQuiet(error) || error !== SERVER_ERROR) {} else if (error === PASSWORD_REQUIRED) ask();',
      around: 'const isQuiet = (each) => { if (config.quiet) return false; return true; };',
      fates: { SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'one of two answers, and what is never so': {
      body: 'if (isQuiet(error) && error === SERVER_ERROR) { if (error === PASSWORD_REQUIRED) ask(); }',
      around: 'const isQuiet = (each) => { if (config.quiet) return false; return true; };',
      fates: { SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'one of three answers that are nothing, or another one': {
      body: "const words = textOf(error) || 'Failed.';\nif (words) {} else if (error === PASSWORD_REQUIRED) ask();\nif (error === SERVER_ERROR) ask();",
      around: "const textOf = (each) => { if (config.quiet) return ''; if (config.loud) return 'Oh.'; return null; };",
      fates: { SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'a flag that was asked before': {
      body: 'const isFatal = check(1);\nif (isFatal) return;\nif (isFatal) { if (error === PASSWORD_REQUIRED) ask(); }\nif (error === SERVER_ERROR) ask();',
      fates: { SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'the contrary of a flag that was asked before': {
      body: 'const isFatal = check(1);\nif (!isFatal) return;\nif (!isFatal) { if (error === PASSWORD_REQUIRED) ask(); }\nif (error === SERVER_ERROR) ask();',
      fates: { SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'a flag that was asked before, and may be another by now': {
      body: 'let isFatal = check(1);\nif (isFatal) return;\nisFatal = check(2);\nif (isFatal) { if (error === PASSWORD_REQUIRED) ask(); }\nif (error === SERVER_ERROR) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
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
