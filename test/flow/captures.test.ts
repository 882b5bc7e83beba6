import { describe } from 'vitest';

import { itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';
const FORWARDED = { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' } as const;
const MISSING = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;
const HANDS_ON = 'const make = (each) => () => report(each);';
const LOGS = 'const make = (each) => () => console.log(each);';

describe('a function that another one of the file gives back', () => {
  itFates({
    'given on, with the error': {
      body: `${ASKS}\ndispatch(failed(error));`,
      around: "const failed = (each) => (send) => send({ type: 'FAILED', each });",
      fates: FORWARDED,
    },
    'given on, without the error': {
      body: `${ASKS}\ndispatch(failed(error));`,
      around: "const failed = (each) => (send) => send({ type: 'FAILED' });",
      fates: MISSING,
    },
    'called at once': { body: `${ASKS}\nmake(error)();`, around: HANDS_ON, fates: FORWARDED },
    'called at once, for a log': { body: `${ASKS}\nmake(error)();`, around: LOGS, fates: MISSING },
    'called by a name': { body: `${ASKS}\nconst run = make(error);\nrun();`, around: HANDS_ON, fates: FORWARDED },
    'never called': { body: `${ASKS}\nconst run = make(error);`, around: HANDS_ON, fates: MISSING },
    'beside another one': {
      body: `${ASKS}\nconst run = make(error);\nmake('x');\nrun();`,
      around: HANDS_ON,
      fates: FORWARDED,
    },
    'the other one': {
      body: `${ASKS}\nmake(error);\nconst run = make('x');\nrun();`,
      around: HANDS_ON,
      fates: MISSING,
    },
    'both, one or the other': {
      body: `${ASKS}\nconst run = isOnline() ? make('x') : make(error);\nrun();`,
      around: HANDS_ON,
      fates: FORWARDED,
    },
    'two of the same, one or the other': {
      body: `${ASKS}\nconst run = isOnline() ? make('x') : make('x');\nrun();`,
      around: HANDS_ON,
      fates: MISSING,
    },
    later: { body: `${ASKS}\nsetTimeout(make(error), 10);`, around: HANDS_ON, fates: FORWARDED },
    'later, for a log': { body: `${ASKS}\nsetTimeout(make(error), 10);`, around: LOGS, fates: MISSING },
    'in an object': {
      body: `${ASKS}\nmake(error).show();`,
      around: 'const make = (each) => ({ show() { report(each); } });',
      fates: FORWARDED,
    },
    'in an object, for a log': {
      body: `${ASKS}\nmake(error).show();`,
      around: 'const make = (each) => ({ show() { console.log(each); } });',
      fates: MISSING,
    },
    'that uses another one beside it': {
      body: `${ASKS}\nmake(error)();`,
      around: 'function make(each) {\nfunction show() { report(each); }\nreturn () => show();\n}',
      fates: FORWARDED,
    },
    'one of two': {
      body: `${ASKS}\nmake(error)();`,
      around: 'function make(each) {\nif (isOnline()) return () => report(each);\nreturn () => {};\n}',
      fates: FORWARDED,
    },
    'one of two, by one return': {
      body: `${ASKS}\nmake(error)();`,
      around: 'function make(each) { return isOnline() ? () => report(each) : () => {}; }',
      fates: FORWARDED,
    },
    'one of two, by one return, for a log': {
      body: `${ASKS}\nmake(error)();`,
      around: 'function make(each) { return isOnline() ? () => console.log(each) : () => {}; }',
      fates: MISSING,
    },
    'in an object, beside something else': {
      body: `${ASKS}\nmake(error).show();`,
      around: "const make = (each) => ({ name: 'x', show: () => report(each) });",
      fates: FORWARDED,
    },
    'beside one of the module': {
      body: `${ASKS}\nmake(error).show();`,
      around: 'const hide = () => {};\nconst make = (each) => ({ hide, show: () => report(each) });',
      fates: FORWARDED,
    },
    'beside one of the module, which is called': {
      body: `${ASKS}\nmake(error).hide();`,
      around: 'const hide = () => {};\nconst make = (each) => ({ hide, show: () => report(each) });',
      fates: MISSING,
    },
    'that one in it gives back': {
      body: `${ASKS}\nmake(error)();`,
      around: 'function make(each) {\nconst inner = (other) => () => report(other, each);\nreturn inner(1);\n}',
      fates: FORWARDED,
    },
    'that one in it gives back, for a log': {
      body: `${ASKS}\nmake(error)();`,
      around: 'function make(each) {\nconst inner = (other) => () => report(other);\nreturn inner(1);\n}',
      fates: MISSING,
    },
    'of the module, not made there': {
      body: `${ASKS}\nmake(error)();`,
      around: 'const show = () => report();\nfunction make(each) { return show; }',
      fates: MISSING,
    },
    'two deep': {
      body: `${ASKS}\nmake(error)()();`,
      around: 'const make = (each) => () => () => report(each);',
      fates: FORWARDED,
    },
    'two deep, called once': {
      body: `${ASKS}\nmake(error)();`,
      around: 'const make = (each) => () => () => report(each);',
      fates: MISSING,
    },
    'that asks what the error is': {
      body: 'make(error)();',
      around: 'function make(each) { return () => { if (each === PASSWORD_REQUIRED) ask(); }; }',
      fates: MISSING,
    },
    'that counts how often it is called': {
      body: `${ASKS}\nconst run = make(error);\nrun();\nrun();`,
      around: 'function make(each) {\nlet count = 0;\nreturn () => { count += 1; if (count > 1) report(each); };\n}',
      fates: FORWARDED,
    },
    'that never counts so far': {
      body: `${ASKS}\nconst run = make(error);\nrun();\nrun();`,
      around: 'function make(each) {\nconst count = 0;\nreturn () => { if (count > 1) report(each); };\n}',
      fates: MISSING,
    },
  });
});
