import { it } from 'vitest';

import { expectFates, itFates } from './fates.js';

const TITLE = "({ [PASSWORD_REQUIRED]: { title: 'Ask.' } })[error].title";

itFates({
  'a return of what a look-up gives': {
    body: `return ${TITLE};`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a return of what a look-up gives, or of something else': {
    body: `return ${TITLE.replace('.title', '?.title')} ?? 'Failed.';`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a throw of what a look-up gives': {
    body: `throw ${TITLE};`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a throw of what a look-up gives, or of something else': {
    body: `throw ${TITLE.replace('.title', '?.title')} ?? 'Failed.';`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a variable that keeps what it had the turn before': {
    body: 'for (const turn of [1, 2]) {\nvar cause;\nif (turn === 2 && cause === PASSWORD_REQUIRED) ask();\ncause = error;\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a variable that is new each turn': {
    body: 'for (const turn of [1, 2]) {\nlet cause;\nif (turn === 2 && cause === PASSWORD_REQUIRED) ask();\ncause = error;\n}',
    fates: { others: 'missing' },
  },
  'a type in a handler': {
    body: "type Text = 'Ask.' | 'Failed.';\nif (error === PASSWORD_REQUIRED) ask('Ask.' as Text);",
    path: 'a.ts',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'an enum in a handler': {
    body: "enum Text { Ask = 'Ask.' }\nif (error === PASSWORD_REQUIRED) ask(Text.Ask);\nelse show(Text.Ask);",
    path: 'a.ts',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
});

it('looks at what the names of a `with` belong to, and at what is done with them', () => {
  const script = (
    object: string,
  ): string => `const { JitsiConnectionErrors, JitsiConnectionEvents } = require('./jitsi');
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, function (error) {
  with (${object}) {
    if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
  }
});`;
  expectFates(script('view'), { PASSWORD_REQUIRED: 'explicit', others: 'missing' }, 'a.cjs');
  expectFates(script('viewOf(error)'), { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' }, 'a.cjs');
});
