import { describe, it } from 'vitest';

import { expectFates, itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';

describe('equality', () => {
  itFates({
    'the error equals itself': {
      body: `const cause = error;\nif (cause !== error) return;\n${ASKS}\nelse if (cause !== error) show();`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'what may be the error may equal it': {
      body: `const cause = isOnline() ? error : null;\n${ASKS}\nelse if (cause === error) show();`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'a text that a branch for another error would have set is nothing': {
      body: "let text;\nif (error === PASSWORD_REQUIRED) text = 'Ask.';\nif (text == null) show();",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'a text that a branch for another error would have set is something': {
      body: "let text;\nif (error === PASSWORD_REQUIRED) text = 'Ask.';\nif (text != null) show();",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a text made of the error equals something': {
      body: 'if (`${error}!` === fatal()) ask();',
      fates: { others: 'open' },
    },
  });
});

describe('in and instanceof', () => {
  itFates({
    'a table of another file': {
      body: 'if (error in texts) show();',
      around: "import { texts } from './texts';",
      fates: { others: 'open' },
    },
    'a table of this file': {
      body: 'if (error in texts) show();',
      around: "const texts = { [PASSWORD_REQUIRED]: 'Ask.' };",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'something in an object of elsewhere': {
      body: `if ('retry' in details) wait();\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'nothing is in a string': {
      body: `if ('name' in error) show();\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'no string is an instance of a class': {
      body: `if (error instanceof Error) show();\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });

  const rejection = (body: string): string => `JitsiMeetJS.joinConference('room').catch((error) => {\n${body}\n});`;
  const asks = 'if (error === JitsiMeetJS.errors.connection.PASSWORD_REQUIRED) ask();';

  it.each([
    'error instanceof Error',
    "'name' in error",
    "typeof error === 'object'",
    "typeof error !== 'string'",
    "typeof error === 'function' && error === null",
  ])('the errors of a connection that a rejection brings are strings: %s', (test) => {
    const fates = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;
    expectFates(rejection(`if (${test}) show();\nelse ${asks}`), fates);
    expectFates(rejection(`if (!(${test})) {\n${asks}\n} else throw error;`), fates);
  });

  it('what stands for strings in a rejection is for them', () => {
    const fates = { PASSWORD_REQUIRED: 'explicit', others: 'fallback' } as const;
    expectFates(rejection(`if (error instanceof Error) show();\nelse ${asks}\nelse show();`), fates);
    expectFates(rejection(`if (typeof error === 'string') show();\nelse ${asks}`), { others: 'fallback' });
  });

  it('the string of a rejection is looked for in its name too', () => {
    expectFates(rejection(asks.replace('error', 'error.name')), { PASSWORD_REQUIRED: 'explicit', others: 'missing' });
  });
});

describe('numbers and texts', () => {
  itFates({
    'sums that are worked out': {
      body: `let wait = 2 * 3 - 1;\nif (wait % 2 === 1 && wait <= 5 && wait >= 5 && +wait === 5 && -wait < 0 && ~wait === -6) { ${ASKS} } else show();`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'sums that come out otherwise': {
      body: `let wait = 2 * 3 - 1;\nif (wait % 2 === 1 && wait <= 4) { ${ASKS} } else show();`,
      fates: { others: 'fallback' },
    },
    'the error with nothing behind it': {
      body: "if (error + '' === PASSWORD_REQUIRED) ask();",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'the error with something behind it': {
      body: "if (error + '!' === PASSWORD_REQUIRED) ask();",
      fates: { others: 'open' },
    },
    'something else with nothing behind it': {
      body: `const text = isOnline() + '';\nif (text) { ${ASKS} }`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'the error behind an empty text': {
      body: "if ('' + error === PASSWORD_REQUIRED) ask();",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'the error before an empty text': {
      body: "if (error + '' === PASSWORD_REQUIRED) ask();",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});

describe('what stands before a value', () => {
  itFates({
    'the type of a number': {
      body: `const limit = 7;\nif (typeof limit === 'number') { ${ASKS} } else show();`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'the type of a function': {
      body: `const act = () => 1;\nif (typeof act === 'function') { ${ASKS} } else show();`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'the type of an object': {
      body: `const view = { text: '' };\nif (typeof view === 'object') { ${ASKS} } else show();`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'the type of what is not known': {
      body: `if (typeof isOnline() === 'string') { ${ASKS} }`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a member that is taken away, by a name that is not known': {
      body: 'if (error === PASSWORD_REQUIRED) ask();\nelse delete texts[isOnline()];',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'what a call gives, taken away': {
      body: 'if (error === PASSWORD_REQUIRED) ask();\nelse delete makeView().text;',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'what is no member, taken away': {
      body: 'delete isOnline();\nif (error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});
