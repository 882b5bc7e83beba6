import { itFates } from './fates.js';

itFates({
  'cases that no error is': {
    body: 'switch (error) {\ncase null:\ncase 404:\nshow();\nbreak;\ncase PASSWORD_REQUIRED:\nask();\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'cases that what may be the error may be': {
    body: 'const cause = isOnline() ? error : null;\nswitch (cause) {\ncase null:\nshow();\nbreak;\ncase PASSWORD_REQUIRED:\nask();\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'the error as the case of something that no error is': {
    body: 'switch (404) {\ncase error:\nshow();\n}\nif (error === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the error as the case of something that no error is, with a default': {
    body: 'switch (404) {\ncase error:\nshow();\nbreak;\ndefault:\nif (error === PASSWORD_REQUIRED) ask();\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'what may be the error as the case of something that no error is': {
    body: 'const cause = isOnline() ? error : null;\nswitch (null) {\ncase cause:\nshow();\nbreak;\ndefault:\nif (error === PASSWORD_REQUIRED) ask();\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'the error as the case of a text that is not known': {
    body: 'switch (isOnline()) {\ncase error:\nshow();\nbreak;\ndefault:\nif (error === PASSWORD_REQUIRED) ask();\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'open' },
  },
  'a text that is made of the error': {
    body: "switch (`${error}!`) {\ncase 'connection.passwordRequired!':\nask();\n}\nif (error === SERVER_ERROR) wait();",
    fates: { SERVER_ERROR: 'explicit', others: 'open' },
  },
});
