import { itFates } from './fates.js';

itFates({
  'the name of what may be the error': {
    body: 'const cause = isOnline() ? error : null;\nif (cause?.name === PASSWORD_REQUIRED) ask();\nelse show();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'the length of a text that is made of the error': {
    body: 'show(error.toLowerCase().length);\nif (error === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
  },
  'the length of a list that is known': {
    body: 'const known = [PASSWORD_REQUIRED].filter((each) => each === error);\nif (known.length > 0) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the length of another text': {
    body: "show('failed'.toUpperCase().length);\nif (error === PASSWORD_REQUIRED) ask();",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
});
