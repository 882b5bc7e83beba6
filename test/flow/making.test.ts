import { itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';

itFates({
  'whether the error is an array': {
    body: `if (Array.isArray(error)) return;\n${ASKS}`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the text of the error': {
    body: 'if (String(error) === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a copy of the error': {
    body: 'if (structuredClone(error) === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a copy of something else': {
    body: `if (structuredClone(details) === PASSWORD_REQUIRED) show();\n${ASKS}`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the text of something else': {
    body: `const text = String(details);\nif (text === PASSWORD_REQUIRED) show(text);\n${ASKS}`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a new object with the error, which is handed on': {
    body: `send(Object.assign({}, { error }));\n${ASKS}`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
  },
  'a new object with the error, which is kept': {
    body: `const report = Object.assign({}, { error });\n${ASKS}`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'an object of elsewhere that gets the error': {
    body: `Object.assign(state, { error });\n${ASKS}`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
  },
  'the truth of a test': {
    body: 'if (Boolean(error === PASSWORD_REQUIRED)) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the truth of something else': {
    body: 'if (Boolean(details)) show();\nif (error === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
});
