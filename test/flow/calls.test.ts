import { describe, it } from 'vitest';

import { expectFates, itFates } from './fates.js';

const REPORT = 'function report(each) { if (each === PASSWORD_REQUIRED) ask(); }';

describe('functions of the file by other ways', () => {
  itFates({
    'apply with the error': {
      body: 'report.apply(null, [error]);',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'apply with nothing': { body: 'report.apply(null);', around: REPORT, fates: { others: 'missing' } },
    'apply with what is not known': {
      body: 'report.apply(null, isOnline());',
      around: REPORT,
      fates: { others: 'fallback' },
    },
    'call with the error': {
      body: 'report.call(null, error);',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'bind, called with the error': {
      body: 'const bound = report.bind(null);\nbound(error);',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'bind to the error hands it on': {
      body: 'const bound = report.bind(null, error);\nbound();',
      around: REPORT,
      fates: { others: 'forwarded' },
    },
    'another method of a function': {
      body: 'show(report.toString());\nif (error === PASSWORD_REQUIRED) ask();',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'arguments that are spread': {
      body: 'report(...[error, ...details]);',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});

describe('what a look-up gives', () => {
  itFates({
    'a call of what was not found throws': {
      body: '({ [PASSWORD_REQUIRED]: () => ask() })[error]();\nshow();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a call that is passed over where nothing was found': {
      body: '({ [PASSWORD_REQUIRED]: () => ask() })[error]?.();\nshow();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a call that is passed over does not change what it would be given': {
      body: "let text = '';\n({ [PASSWORD_REQUIRED]: (given) => given })[error]?.((text = 'Ask.'));\nif (text) show(text);",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a call of what was not found, which is caught': {
      body: 'try {\n({ [PASSWORD_REQUIRED]: () => ask() })[error]();\n} catch {\nshow();\n}',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
  });
});

describe('new', () => {
  itFates({
    'an object that is given the error': {
      body: 'const report = new Report(error);\nif (error === PASSWORD_REQUIRED) ask(report);',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'an object that is given nothing': {
      body: 'const report = new Report();\nif (error === PASSWORD_REQUIRED) ask(report);',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'an object that is given the truth of a test': {
      body: 'new Report(error === PASSWORD_REQUIRED);',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
  });
});

it('hands the error on to the class above', () => {
  const text = (argument: string): string => `class Call extends Base {
  constructor(connection) {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
      if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
      super(${argument});
    });
  }
}`;
  expectFates(text('error'), { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' });
  expectFates(text(''), { PASSWORD_REQUIRED: 'explicit', others: 'missing' });
});
