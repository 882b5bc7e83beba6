import { itFates } from './fates.js';

const TABLE = '({ [PASSWORD_REQUIRED]: view })[error]';

itFates({
  'a chain that goes on behind a look-up that may find nothing': {
    body: `show(${TABLE}?.make().text);`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a chain that goes on behind a call that may find nothing': {
    body: `show(${TABLE}?.().make().text);\nwarn();`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a chain with an assertion': {
    body: `show(${TABLE}?.texts!.title);`,
    path: 'a.ts',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a chain with a fallback': {
    body: `show(${TABLE}?.make().text ?? 'Failed.');`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a table of another file': {
    body: 'show(texts[error]);',
    around: "import { texts } from './texts';",
    fates: { others: 'open' },
  },
  'a table of this file that is looked up with a longer key': {
    body: "show(texts['error.' + error]);",
    around: "const texts = { 'error.connection.passwordRequired': 'Ask.' };",
    fates: { others: 'open' },
  },
  'a key that the error chose': {
    body: "show({ ask: 'Ask.', failed: undefined }[error === PASSWORD_REQUIRED ? 'ask' : undefined]);",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a key that the error chose, with something for the others': {
    body: "show({ ask: 'Ask.', failed: 'Failed.' }[error === PASSWORD_REQUIRED ? 'ask' : 'failed']);",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a key that something else chose': {
    body: "show({ ask: 'Ask.' }[isOnline()]);\nif (error === PASSWORD_REQUIRED) ask();",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
});
