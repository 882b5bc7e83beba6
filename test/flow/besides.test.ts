import { describe } from 'vitest';

import { itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';
const FALLBACK = { PASSWORD_REQUIRED: 'explicit', others: 'fallback' } as const;
const MISSING = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;

describe('a way on which no test of the error stands', () => {
  itFates({
    'ahead of the test, in a chain': { body: `if (isOffline) show();\nelse ${ASKS}`, fates: FALLBACK },
    'ahead of the test, doing nothing': { body: `if (isOffline) { /* Wait. */ }\nelse ${ASKS}`, fates: MISSING },
    'behind the test, in a chain': { body: `${ASKS}\nelse if (isOffline) show();`, fates: FALLBACK },
    'that leaves': { body: `if (retries > 3) { giveUp(); return; }\n${ASKS}`, fates: FALLBACK },
    'that leaves and does nothing': { body: `if (!mounted) return;\n${ASKS}`, fates: MISSING },
    'that leaves and only logs': { body: `if (!mounted) { console.log(1); return; }\n${ASKS}`, fates: MISSING },
    'that does not leave': { body: `if (this.connection) cleanUp();\n${ASKS}`, fates: MISSING },
    'that a call chooses': { body: `if (isOffline()) { giveUp(); return; }\n${ASKS}`, fates: FALLBACK },
    'that a call chooses, doing nothing': { body: `if (isOffline()) return;\n${ASKS}`, fates: MISSING },
    'of a switch': {
      body: `switch (state.phase) { case 'joining': ${ASKS} break; default: leave(); }`,
      fates: FALLBACK,
    },
    'of a switch, doing nothing': {
      body: `switch (state.phase) { case 'joining': ${ASKS} break; default: }`,
      fates: MISSING,
    },
    'with something done ahead of it that is done anyway': {
      body: `show();\nif (mounted) { ${ASKS} }`,
      fates: MISSING,
    },
    'with something done where there is no test': {
      body: `show();\nif (mounted) { ${ASKS} } else hide();`,
      fates: FALLBACK,
    },
    'with something done after it that is done anyway': { body: `if (mounted) { ${ASKS} }\nshow();`, fates: MISSING },
    'by a function of the file that is called on both ways': {
      body: `if (isOffline) { clear(); return; }\nclear();\n${ASKS}`,
      around: 'function clear() { hide(); }',
      fates: FALLBACK,
    },
    'by a function of the file that is called on the other way': {
      body: `clear();\n${ASKS}`,
      around: 'function clear() { hide(); }',
      fates: MISSING,
    },
    'that does not fail': { body: `try { leave(); } catch { ${ASKS} }`, fates: FALLBACK },
    'that does nothing and does not fail': { body: `try { details.length; } catch { ${ASKS} }`, fates: MISSING },
    'that fails': { body: `try { ${ASKS} } catch { show(); }`, fates: MISSING },
    'that always fails': { body: `try { leave(); throw new Error(); } catch { ${ASKS} }`, fates: MISSING },
    'in a callback': { body: `setTimeout(() => { ${ASKS} });`, fates: MISSING },
    'behind a callback that may fail later': {
      body: 'setTimeout(() => { if (error === PASSWORD_REQUIRED) throw new Error("No."); });\nnotify();',
      fates: MISSING,
    },
    'behind a function that may fail at once': {
      body: '[1].forEach(() => { if (error === PASSWORD_REQUIRED) throw new Error("No."); });\nnotify();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'in a loop, ahead of the test': { body: `for (const each of all()) each.stop();\n${ASKS}`, fates: MISSING },
  });
});
