import { itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';
const NEGATIONS = 700;

itFates({
  'what stands behind something that throws is not reached': {
    body: "send([{ [PASSWORD_REQUIRED]: { text: 'Ask.' } }[error].text, isOnline() ? show() : warn()]);",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a handler that is too deep to be walked is never reported': {
    body: `if (${'!'.repeat(NEGATIONS)}isOnline()) show();\n${ASKS}`,
    fates: { others: 'open' },
  },
  'a handler that is not so deep is': {
    body: `if (${'!'.repeat(NEGATIONS / 2)}isOnline()) wait();\n${ASKS}`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'all that a function gets which is called from out of sight': {
    body: `later((...all) => show(all));\n${ASKS}`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'all that a function gets which is called with the error': {
    body: `report('failed', error);\n${ASKS}`,
    around: 'function report(text, ...all) { show(all); }',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
  },
});
