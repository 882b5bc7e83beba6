import { describe } from 'vitest';

import { itFates } from './fates.js';

describe('turns', () => {
  itFates({
    'a loop without a test': {
      body: 'for (;;) {\nif (error === PASSWORD_REQUIRED) ask();\nbreak;\n}',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a loop without a test that is never left': {
      body: 'for (;;) if (error === PASSWORD_REQUIRED) ask();\nelse show();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'a loop whose test is not known': {
      body: 'while (isOnline()) if (error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a loop that counts, whose test is not known': {
      body: 'let tries = 0;\nwhile (isOnline()) {\ntries += 1;\nif (tries > 1 && error === PASSWORD_REQUIRED) ask();\n}',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a loop that counts further than it is walked': {
      body: 'for (let turn = 0; turn < 9; turn += 1) if (turn === 8 && error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a loop that never turns': {
      body: 'for (let turn = 9; turn < 9; turn += 1) if (error === PASSWORD_REQUIRED) ask();',
      fates: { others: 'missing' },
    },
    'a loop that starts with what is there': {
      body: 'let turn = 9;\nfor (turn = 0; turn < 1; turn += 1) if (error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a loop whose test alone is written': {
      body: 'let turn = 0;\nfor (; turn < 1;) {\nturn += 1;\nif (error === PASSWORD_REQUIRED) ask();\n}',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a loop that is tested last': {
      body: 'do {\nif (error === PASSWORD_REQUIRED) ask();\n} while (isOpen());',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a loop that only one error enters': {
      body: 'while (error === PASSWORD_REQUIRED) {\nask();\nbreak;\n}',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a loop that the one error that enters it does not leave': {
      body: 'while (error === PASSWORD_REQUIRED) {\nask();\nreturn;\n}\nshow();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
  });
});

describe('elements', () => {
  itFates({
    'a variable of before': {
      body: 'let each;\nfor (each of [PASSWORD_REQUIRED]) if (each === error) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a member of an object, to which the error is handed on': {
      body: 'const state = {};\nfor (state.each of [error]) if (state.each === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'names that are not known': {
      body: 'for (const name in isOnline()) if (name === error) ask();',
      fates: { others: 'open' },
    },
    'the error among others that are not known': {
      body: 'for (const each of [error, ...details]) if (each === PASSWORD_REQUIRED) ask();\nelse show();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'what the error chose': {
      body: "for (const text of error === PASSWORD_REQUIRED ? ['Ask.'] : ['Failed.', 'Sorry.']) show(text);",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'what the error is asked about in each turn': {
      body: "for (const text of ['Ask.', 'Sorry.']) if (error === PASSWORD_REQUIRED) show(text);",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});
