import { describe, expect, it } from 'vitest';

import { analyseText } from './analyse-text.js';
import { expectFates, itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';

describe('what the module gives a variable', () => {
  itFates({
    'read by a callback above it': {
      body: 'if (error === PASSWORD_REQUIRED) ask();\nsetTimeout(() => report(code));\nconst code = error;',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'read by a callback above it, and something else': {
      body: 'if (error === PASSWORD_REQUIRED) ask();\nsetTimeout(() => report(code));\nconst code = 1;',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a part of an object of elsewhere': {
      body: `show(title);\n${ASKS}`,
      around: 'const { title } = texts;',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a pattern': {
      body: 'if (pattern.test(error)) ask();',
      around: 'const pattern = /password/u;',
      fates: { others: 'open' },
    },
    'a big number': {
      body: `if (limit > 9n) { ${ASKS} }`,
      around: 'const limit = 10n;',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'one of two functions': {
      body: 'act(error);',
      around:
        'const act = online ? (each) => { if (each === PASSWORD_REQUIRED) ask(); } : (each) => { if (each === PASSWORD_REQUIRED) wait(); };',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'one of two functions, one of which does something for the others': {
      body: 'act(error);',
      around:
        'const act = online ? (each) => { if (each === PASSWORD_REQUIRED) ask(); } : (each) => { if (each === PASSWORD_REQUIRED) wait(); else show(); };',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
  });
});

describe('what becomes of a variable', () => {
  itFates({
    'a flag that is set after the timer that reads it is made': {
      body: 'let asks = false;\nsetTimeout(() => {\nif (asks) ask();\n}, 10);\nif (error === PASSWORD_REQUIRED) asks = true;',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'a flag that is never set, read by a timer': {
      body: 'let asks = false;\nsetTimeout(() => {\nif (asks) ask();\n}, 10);\nif (error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'an object in place of one whose member the error chose': {
      body: 'let hint = { asks: error === PASSWORD_REQUIRED };\nhint = latest();\nif (hint.asks) show();\nif (error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a member of an object in whose place another comes': {
      body: `hint.count = 1;\nhint = latest();\nif (hint.count === 1) show();\n${ASKS}`,
      around: 'let hint = {};',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});

describe('arguments', () => {
  const listener = (body: string): string =>
    `connection.on(JitsiConnectionEvents.CONNECTION_FAILED, function (error) {\n${body}\n});
function report() {
  if (arguments[0] === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
}`;

  it('are what a function is called with', () => {
    expectFates(listener('report.apply(this, arguments);'), { PASSWORD_REQUIRED: 'explicit', others: 'missing' });
    expectFates(listener('report();'), { others: 'missing' });
  });

  it('are anything where a function is called from out of sight', () => {
    expectFates(listener('later(function () { show(arguments); });'), { others: 'fallback' });
  });
});

it('follows the error of an action that a reducer has taken apart before', () => {
  const reducer = (type: string): string => `export function reduce(state, action) {
  const { error } = action;
  switch (action.type) {
    case ${type}:
      if (error.name === 'connection.passwordRequired') return ask(state);
  }
}`;
  expect(analyseText(reducer('CONNECTION_FAILED')).rawErrors).toHaveLength(1);
  expect(analyseText(reducer('CONNECTION_ESTABLISHED')).rawErrors).toHaveLength(0);
});
