import { itFates } from './fates.js';

itFates({
  'what map gives for each element is told apart': {
    body: 'const [asks] = [PASSWORD_REQUIRED].map((each) => each === error);\nif (asks) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'what map gives for each element may be the fallback': {
    body: 'const [asks] = [PASSWORD_REQUIRED].map((each) => each === error);\nif (asks) ask();\nelse show();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a function that throws ends the walk over the elements': {
    body: '[PASSWORD_REQUIRED, SERVER_ERROR].forEach((each) => {\nif (each !== error) throw new Error(error);\n});',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a function that returns goes on with the next element': {
    body: '[PASSWORD_REQUIRED, SERVER_ERROR].forEach((each) => {\nif (each !== error) return;\nask();\n});',
    fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
  },
  'one of two functions may be called with each element': {
    body: '[error].forEach(isOnline() ? ask : show);',
    around: 'function ask(each) { if (each === PASSWORD_REQUIRED) prompt(); }\nfunction show(each) { toast(each); }',
    fates: { others: 'fallback' },
  },
  'what a method that gathers does with the elements is not known': {
    body: '[error].reduce((all, each) => {\nif (each === PASSWORD_REQUIRED) ask();\nreturn all;\n}, []);',
    fates: { others: 'fallback' },
  },
  'every is true where no element ends it': {
    body: 'if ([PASSWORD_REQUIRED, SERVER_ERROR].every((each) => each !== error)) show();',
    fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'fallback' },
  },
  'every is false where an element ends it': {
    body: 'if (![PASSWORD_REQUIRED, SERVER_ERROR].every((each) => each !== error)) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
  },
  'find gives the element that it ends at': {
    body: 'if ([PASSWORD_REQUIRED, SERVER_ERROR].find((each) => each === error)) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
  },
  'filter keeps the elements that are asked for': {
    body: 'for (const each of [PASSWORD_REQUIRED, SERVER_ERROR].filter((one) => one === error)) ask(each);',
    fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
  },
  'findIndex tells whether an element ended it': {
    body: 'if ([PASSWORD_REQUIRED, SERVER_ERROR].findIndex((each) => each === error) !== -1) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
  },
  'some is true where an element ends it': {
    body: 'if ([PASSWORD_REQUIRED, SERVER_ERROR].some((each) => each === error)) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
  },
});
