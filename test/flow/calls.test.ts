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
    'bind to the error, called': {
      body: 'const bound = report.bind(null, error);\nbound();',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'bind to the error, given away': {
      body: 'later(report.bind(null, error));',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'bind to the error, never called': {
      body: 'const bound = report.bind(null, error);\nif (error === PASSWORD_REQUIRED) ask();',
      around: 'function report(each) { toast(each); }',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'bind to something else, called with the error': {
      body: 'const bound = report.bind(null, 1);\nbound(error);',
      around: 'function report(_, each) { if (each === PASSWORD_REQUIRED) ask(); }',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'bind to something else in place of the error': {
      body: 'const bound = report.bind(null, 1);\nbound(error);',
      around: REPORT,
      fates: { others: 'missing' },
    },
    'bind of one of two functions': {
      body: 'const bound = (isOnline() ? report : other).bind(null, error);\nbound();',
      around: `${REPORT}\nfunction other() {}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'bind of one function to two things': {
      body: 'const bound = isOnline() ? report.bind(null, 1) : report.bind(null, error);\nbound();',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a timer that calls with the error': {
      body: 'setTimeout(report, 100, error);',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a timer of an object that calls with the error': {
      body: 'window.setInterval((each) => report(each), 100, error);',
      around: REPORT,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a timer that calls with something else': {
      body: 'setImmediate(report, 1, error);\nif (error === SERVER_ERROR) wait();',
      around: REPORT,
      fates: { SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'a timer that calls what the file does not show': {
      body: 'setTimeout(elsewhere, 100, error);\nif (error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'the type of this before the error': {
      body: 'report.call(panel, error);',
      around: 'function report(this: Panel, each: string) { if (each === PASSWORD_REQUIRED) this.ask(); }',
      path: 'a.ts',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
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

describe('where an argument throws nothing is called', () => {
  const TITLES = "const TITLES = { [JitsiConnectionErrors.PASSWORD_REQUIRED]: { text: 'Ask.' } };";
  itFates({
    'by a function': {
      body: 'if (error === SERVER_ERROR) return wait();\ntoast(TITLES[error].text);',
      around: TITLES,
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'by a method': {
      body: 'if (error === SERVER_ERROR) return wait();\npanel.toast(TITLES[error].text);',
      around: TITLES,
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'by a class': {
      body: 'if (error === SERVER_ERROR) return wait();\nnew Toast(TITLES[error].text);',
      around: TITLES,
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
    },
    'unless it is ready for nothing': {
      body: 'if (error === SERVER_ERROR) return wait();\ntoast(TITLES[error]?.text);',
      around: TITLES,
      fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'fallback' },
    },
  });
});
