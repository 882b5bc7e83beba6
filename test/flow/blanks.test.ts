import { describe } from 'vitest';

import { itFates } from './fates.js';

const TEXTS = "const TEXTS = { [PASSWORD_REQUIRED]: 'Ask.' };";
const FALLBACK = { PASSWORD_REQUIRED: 'explicit', others: 'fallback' } as const;
const MISSING = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;

describe('what is made of a look-up that found nothing', () => {
  itFates({
    'by a call': { body: 'toast(translate(TEXTS[error]));', around: TEXTS, fates: MISSING },
    'by a call, with a text instead': {
      body: "toast(translate(TEXTS[error] ?? 'Failed.'));",
      around: TEXTS,
      fates: FALLBACK,
    },
    'by a call, with a text instead of its result': {
      body: "toast(translate(TEXTS[error]) || 'Failed.');",
      around: TEXTS,
      fates: FALLBACK,
    },
    'by a method': { body: 'toast(i18n.translate(TEXTS[error]));', around: TEXTS, fates: MISSING },
    'by a method of its own': { body: 'toast(translate(TEXTS[error]).trim());', around: TEXTS, fates: MISSING },
    'a member of it': { body: 'toast(translate(TEXTS[error]).text);', around: TEXTS, fates: MISSING },
    'by a call that also gets the truth of a test': {
      body: 'toast(translate(TEXTS[error], error === SERVER_ERROR));',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'fallback' },
    },
    'a text around it': { body: 'toast(`Failed: ${TEXTS[error]}`);', around: TEXTS, fates: MISSING },
    'a text around another one': {
      body: "toast(`Failed: ${TEXTS[error] || 'unknown'}`);",
      around: TEXTS,
      fates: FALLBACK,
    },
    'a text around it and the error': {
      body: 'toast(`Failed: ${TEXTS[error]} ${error}`);',
      around: TEXTS,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'a text behind another one': { body: "toast('Failed: ' + TEXTS[error]);", around: TEXTS, fates: MISSING },
    'a string': { body: 'toast(String(TEXTS[error]));', around: TEXTS, fates: MISSING },
    'an error': { body: 'toast(new Error(TEXTS[error]));', around: TEXTS, fates: MISSING },
    'an object of another class': { body: 'toast(new Toast(TEXTS[error]));', around: TEXTS, fates: MISSING },
    'an element': { body: 'render(<p>{TEXTS[error]}</p>);', around: TEXTS, path: 'a.jsx', fates: MISSING },
    'an element with another text': {
      body: "render(<p>{TEXTS[error] ?? 'Failed.'}</p>);",
      around: TEXTS,
      path: 'a.jsx',
      fates: FALLBACK,
    },
    'a part of an object': { body: 'toast({ text: translate(TEXTS[error]) });', around: TEXTS, fates: MISSING },
    'by a call, with an object': { body: 'toast(translate({ id: TEXTS[error] }));', around: TEXTS, fates: MISSING },
    'which is asked for': {
      body: 'const text = translate(TEXTS[error]);\nif (text) toast(text);\nelse show();',
      around: TEXTS,
      fates: FALLBACK,
    },
    'which is asked for, without an answer': {
      body: 'const text = TEXTS[error];\nif (text) toast(text);',
      around: TEXTS,
      fates: MISSING,
    },
    'by a function that may be one of the file': {
      body: 'toast((isOnline() ? translate : (text) => text)(TEXTS[error]));',
      around: TEXTS,
      fates: MISSING,
    },
  });
});

const DIALOGS = "const DIALOGS = { [PASSWORD_REQUIRED]: { title: 'Ask.' } };";
const PAIRS = "const PAIRS = { [PASSWORD_REQUIRED]: ['Ask.', 'Who are you?'] };";

describe('what is taken apart that a look-up found', () => {
  itFates({
    'an object': { body: 'const { title } = DIALOGS[error];\nshow(title);', around: DIALOGS, fates: MISSING },
    'an object, or another one': {
      body: "const { title } = DIALOGS[error] ?? { title: 'Failed.' };\nshow(title);",
      around: DIALOGS,
      fates: FALLBACK,
    },
    'a list': { body: 'const [title] = PAIRS[error];\nshow(title);', around: PAIRS, fates: MISSING },
    'a list, or another one': {
      body: "const [title] = PAIRS[error] ?? ['Failed.'];\nshow(title);",
      around: PAIRS,
      fates: FALLBACK,
    },
  });
});
