import { describe } from 'vitest';

import { itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';

describe('members', () => {
  itFates({
    'a member that gets the error': {
      body: `[view.cause] = [error];\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'a member that gets something else': {
      body: `[view.cause] = ['failed'];\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a member by a name that is not known': {
      body: `[view[isOnline()]] = [error];\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
  });
});

describe('the rest', () => {
  itFates({
    'of an array with the error': {
      body: `const [first, ...others] = ['failed', error];\nsend(others);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'of an array with the error before it': {
      body: `const [first, ...others] = [error, 'failed'];\nsend(others);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'of an array that the error chose': {
      body: "const [...texts] = error === PASSWORD_REQUIRED ? ['Ask.'] : ['Failed.', 'Sorry.'];\nshow(texts);",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'of an array that is not known': {
      body: `const [first, ...others] = isOnline();\nsend(others);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'of an object with the error': {
      body: `const { call, ...others } = { call: 1, error };\nsend(others);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'of an object without the error': {
      body: `const { call, ...others } = { call: 1, retry: 2 };\nsend(others);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'of the error, which is a copy of it': {
      body: `const { ...copy } = error;\nsend(copy);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'of something else': {
      body: `const { ...copy } = isOnline();\nsend(copy);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});

describe('names that are not known', () => {
  itFates({
    'a part by such a name': {
      body: `const { [isOnline()]: text } = { a: 1 };\nshow(text);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a part by a name that the error chose': {
      body: "const { [error === PASSWORD_REQUIRED ? 'a' : 'b']: text } = { a: 1, b: 2 };\nshow(text);",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
  });
});

describe('defaults', () => {
  itFates({
    'for a part that is not there': {
      body: 'const { cause = error } = {};\nif (cause === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'for a part that is there': {
      body: 'const { cause = error } = { cause: 1 };\nif (cause === PASSWORD_REQUIRED) ask();',
      fates: { others: 'missing' },
    },
    'for a part that is null': {
      body: 'const { cause = error } = { cause: null };\nif (cause === PASSWORD_REQUIRED) ask();',
      fates: { others: 'missing' },
    },
    'for a part that one error has': {
      body: "const { text = 'Failed.' } = { text: error === PASSWORD_REQUIRED ? 'Ask.' : undefined };\nshow(text);",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'none for a part that one error has': {
      body: "const { text } = { text: error === PASSWORD_REQUIRED ? 'Ask.' : undefined };\nshow(text);",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});
