import { describe } from 'vitest';

import { itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';
const FORWARDED = { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' } as const;
const MISSING = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;

describe('what a function out of sight is given back', () => {
  itFates({
    'the error in an object': { body: `${ASKS}\nsetState((state) => ({ ...state, error }));`, fates: FORWARDED },
    'an object without the error': {
      body: `${ASKS}\nsetState((state) => ({ ...state, failed: true }));`,
      fates: MISSING,
    },
    'the error in a list': { body: `${ASKS}\nsetErrors((list) => [...list, error]);`, fates: FORWARDED },
    'a list without the error': { body: `${ASKS}\nsetErrors((list) => [...list, 'x']);`, fates: MISSING },
    'the error by a return': {
      body: `${ASKS}\nsetState(function (state) { return { ...state, error }; });`,
      fates: FORWARDED,
    },
    'nothing by a return': {
      body: `${ASKS}\nsetState(function (state) { note({ ...state }); return; });`,
      fates: MISSING,
    },
    'the error itself': { body: `${ASKS}\nreport(() => error);`, fates: FORWARDED },
    'something else': { body: `${ASKS}\nreport(() => 'x');`, fates: MISSING },
    'a function that hands the error on': { body: `${ASKS}\ndispatch(() => () => report(error));`, fates: FORWARDED },
    'a function that hands nothing on': { body: `${ASKS}\ndispatch(() => () => report());`, fates: MISSING },
    'the very function that gives it back': {
      body: `${ASKS}\nconst again = () => again;\ndispatch(again);`,
      fates: MISSING,
    },
    'the error to an object': { body: `${ASKS}\nnew Report(() => error);`, fates: FORWARDED },
    'nothing to an object': { body: `${ASKS}\nnew Report(() => null);`, fates: MISSING },
    'the error to what goes over the elements of a list': {
      body: `${ASKS}\n[1, 2].forEach(() => error);`,
      fates: MISSING,
    },
    'the error to a member': { body: `${ASKS}\nthis.lastError = () => error;`, fates: FORWARDED },
    'nothing to a member': { body: `${ASKS}\nthis.lastError = () => null;`, fates: MISSING },
  });
});

describe('what is given on by a promise or a list', () => {
  itFates({
    'the error by a promise': { body: `${ASKS}\nleave().then(() => error).then(show);`, fates: FORWARDED },
    'nothing by a promise': { body: `${ASKS}\nleave().then(() => null).then(show);`, fates: MISSING },
    'the error by a promise that is fulfilled': {
      body: `${ASKS}\nPromise.resolve(error).then(show);`,
      fates: FORWARDED,
    },
    'the error to what hears of a failure alone': {
      body: `${ASKS}\nPromise.resolve(error).then(null, show);`,
      fates: MISSING,
    },
    'the error to a log': { body: `${ASKS}\nPromise.resolve(error).then(console.warn);`, fates: MISSING },
    'the error by a function of the file': {
      body: `${ASKS}\nlast(error).then(show);`,
      around: 'async function last(each) { await leave(); return each; }',
      fates: FORWARDED,
    },
    'nothing by a function of the file': {
      body: `${ASKS}\nlast(error).then(show);`,
      around: 'async function last(each) { await leave(); }',
      fates: MISSING,
    },
    'each of a list with the error': { body: `${ASKS}\n[error].forEach(report);`, fates: FORWARDED },
    'each of a list without the error': { body: `${ASKS}\n['x'].forEach(report);`, fates: MISSING },
    'a list with the error as texts': { body: `${ASKS}\nconst texts = [error].map(String);`, fates: MISSING },
  });
});

describe('the error as a key', () => {
  itFates({
    'of an object': { body: `${ASKS}\nfailures[error] = Date.now();`, fates: FORWARDED },
    'of a member': { body: `${ASKS}\nthis.failures[error] = Date.now();`, fates: FORWARDED },
    'no key': { body: `${ASKS}\nfailures.last = Date.now();`, fates: MISSING },
    'another key': { body: `${ASKS}\nfailures[count()] = Date.now();`, fates: MISSING },
  });
});
