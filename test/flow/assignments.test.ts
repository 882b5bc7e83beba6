import { itFates } from './fates.js';

itFates({
  'what is there already is not assigned anew': {
    body: "let hint = 'Failed.';\nhint ??= error === PASSWORD_REQUIRED && ask();",
    fates: { others: 'missing' },
  },
  'what is not there yet is': {
    body: 'let hint;\nhint ??= error === PASSWORD_REQUIRED && ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a count that a branch for another error has gone up before': {
    body: 'if (error === PASSWORD_REQUIRED) attempts += 1;\nattempts += 1;',
    around: 'let attempts = 0;',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a count that goes up by what the error is': {
    body: 'attempts += error === PASSWORD_REQUIRED ? 1 : 2;',
    around: 'let attempts = 0;',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a text that gets the error behind it': {
    body: "text += error;\nif (error === PASSWORD_REQUIRED) text += '!';",
    around: "let text = '';",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
  },
  'a text that has the error already': {
    body: "const state = { text: error.trim() };\nstate.text += '!';\nif (error === PASSWORD_REQUIRED) ask();",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
  },
  'a member whose name the error chooses': {
    body: "states[error === PASSWORD_REQUIRED ? 'asked' : 'failed'] = true;",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a member whose name something else chooses': {
    body: 'states[isOnline()] = true;\nif (error === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a truth that an object holds may be all that is done': {
    body: 'const state = {};\nstate.asked = error === PASSWORD_REQUIRED;\nif (state.asked) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a truth of something else that an object holds is housekeeping': {
    body: 'const state = {};\nstate.asked = false;\nif (error === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a count that goes down to nought': {
    body: 'let left = 1;\nleft--;\nif (left === 0 && error === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a count that does not': {
    body: 'let left = 2;\nleft--;\nif (left === 0 && error === PASSWORD_REQUIRED) ask();',
    fates: { others: 'missing' },
  },
  'the count after it went up': {
    body: 'let tries = 0;\nif (++tries === 1 && error === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the count before it went up': {
    body: 'let tries = 0;\nif (tries++ === 1 && error === PASSWORD_REQUIRED) ask();',
    fates: { others: 'missing' },
  },
  'a count that an object holds': {
    body: 'const state = { tries: 0 };\nstate.tries++;\nif (state.tries === 1 && error === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a count by a name that is not known': {
    body: 'counts[isOnline()]++;\nif (error === PASSWORD_REQUIRED) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a count by a name that is not known, for one error alone': {
    body: 'if (error === PASSWORD_REQUIRED) ask();\nelse counts[isOnline()]++;',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a truth that another test is joined to by ||=': {
    body: 'let asks = error === PASSWORD_REQUIRED;\nasks ||= error === SERVER_ERROR;\nif (asks) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
  },
  'a truth that another test is joined to by &&=': {
    body: 'let shows = error !== PASSWORD_REQUIRED;\nshows &&= error !== SERVER_ERROR;\nif (!shows) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', SERVER_ERROR: 'explicit', others: 'missing' },
  },
  'a truth that is worked out only for the other errors': {
    body: 'let asks = error === PASSWORD_REQUIRED;\nasks ||= show();\nif (asks) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'what may be there already is assigned where it is not': {
    body: 'let hint = read();\nhint ||= error === PASSWORD_REQUIRED && ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'what may be there already and has nothing to do with the error': {
    body: "let hint = read();\nhint ??= 'Failed.';\nif (error === PASSWORD_REQUIRED) ask();",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
});
