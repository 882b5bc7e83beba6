import { describe } from 'vitest';

import { itFates } from './fates.js';

const TEXTS = "const TEXTS = { [PASSWORD_REQUIRED]: 'Ask.' };\nconst textOf = async (code) => TEXTS[code];";

describe('a promise of what a look-up gives', () => {
  itFates({
    'is fulfilled with nothing for the others, for which something is done': {
      body: 'textOf(error).then((text) => { if (text) show(text); else warn(); });',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'is fulfilled with nothing for the others, for which nothing is done': {
      body: 'textOf(error).then((text) => { if (text) show(text); });',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'is waited for': {
      body: 'void (async () => { if (await textOf(error)) show(); })();',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'is something itself': {
      body: 'if (textOf(error)) ask();\nelse if (error === SERVER_ERROR) wait();',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'does not keep what follows from being run': {
      body: 'textOf(error).then((text) => { if (text) show(text); });\nif (error === SERVER_ERROR) wait();\nelse warn();',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'fallback' },
    },
    'is made of it at once': {
      body: 'Promise.resolve(TEXTS[error]).then((text) => { if (text) show(text); else warn(); });',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'is one of two': {
      body: '(isOnline() ? textOf(error) : Promise.resolve(null)).then((text) => { if (text) show(text); });',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'is one of two of the same': {
      body: '(isOnline() ? textOf(error) : textOf(error)).then((text) => { if (text) show(text); });',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});

describe('a promise that others are chained to', () => {
  itFates({
    'whose failure is caught': {
      body: 'textOf(error).then((text) => { if (text) show(text); }).catch(() => warn()).finally(() => hide());\nif (error === SERVER_ERROR) wait();',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'by a function that gives another one': {
      body: 'textOf(error).then((text) => textOf(text)).then((text) => { if (text) show(text); else warn(); });',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
  });
});

describe('what is thrown where a promise is made', () => {
  itFates({
    'does not keep what follows from being run': {
      body: "new Promise(() => { throw new Error('Failed.'); }).catch(() => undefined);\nif (error === SERVER_ERROR) wait();",
      fates: { SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'does not keep what follows from the others': {
      body: "new Promise(() => { if (error === PASSWORD_REQUIRED) throw new Error('Failed.'); }).catch(() => undefined);\nif (error === SERVER_ERROR) wait();",
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
    },
  });
});
