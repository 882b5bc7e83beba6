import { itFates } from './fates.js';

itFates({
  'a list of another file that may name the error': {
    body: 'if (fatal.includes(error)) ask();',
    around: "import { fatal } from './fatal';",
    fates: { others: 'open' },
  },
  'a list of this file that names it': {
    body: 'if (fatal.includes(error)) ask();',
    around: 'const fatal = [PASSWORD_REQUIRED];',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a list that is asked for what is made of the error': {
    body: 'if (fatal.includes(`${error}!`)) ask();',
    around: 'const fatal = [PASSWORD_REQUIRED];',
    fates: { others: 'open' },
  },
  'an object that has an entry of its own': {
    body: 'if (Object.prototype.hasOwnProperty.call(texts, error)) ask();',
    around: 'const texts = { [PASSWORD_REQUIRED]: 1 };',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a map that is asked as if it were an object': {
    body: 'if (Object.hasOwn(texts, error)) ask();',
    around: 'const texts = new Map([[PASSWORD_REQUIRED, 1]]);',
    fates: { others: 'open' },
  },
});
