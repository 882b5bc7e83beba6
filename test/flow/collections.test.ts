import { itFates } from './fates.js';

const ACTIONS = "const ACTIONS = { 'connection.passwordRequired': ask };";

itFates({
  'the keys of an object one by one': {
    body: 'for (const key of Object.keys(ACTIONS)) if (key === error) ask();',
    around: ACTIONS,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the entries of an object one by one': {
    body: 'for (const [key, act] of Object.entries(ACTIONS)) if (key === error) act();',
    around: ACTIONS,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the entries of an object by constants': {
    body: 'for (const [key, act] of Object.entries({ [SERVER_ERROR]: wait })) if (key === error) act();',
    fates: { SERVER_ERROR: 'explicit', others: 'missing' },
  },
  'the values of an object one by one': {
    body: 'for (const value of Object.values({ password: PASSWORD_REQUIRED })) if (value === error) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the entries of a map are not looked at one by one': {
    body: 'for (const [key] of new Map([[PASSWORD_REQUIRED, ask]])) if (key === error) ask();',
    fates: { others: 'open' },
  },
  'the values of an array are not looked at one by one': {
    body: 'for (const value of Object.values([PASSWORD_REQUIRED])) if (value === error) ask();',
    fates: { others: 'open' },
  },
  'what another function of objects gives is not known': {
    body: 'for (const value of Object.getOwnPropertyNames(ACTIONS)) if (value === error) ask();',
    around: ACTIONS,
    fates: { others: 'open' },
  },
});
