import { itFates } from './fates.js';

itFates({
  'the next turn of a loop with two labels': {
    body: 'outer: calls: for (const each of [1, 2]) {\nif (error !== PASSWORD_REQUIRED) continue outer;\nask();\n}\nshow();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'the end of a loop with two labels, and of what stands around it': {
    body: 'all: {\nouter: for (const each of [1, 2]) {\nif (error === PASSWORD_REQUIRED) break all;\nbreak outer;\n}\nshow();\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a look-up that throws is caught for the errors that it lacks': {
    body: "try {\nshow({ [PASSWORD_REQUIRED]: { text: 'Ask.' } }[error].text);\n} catch {\nwarn();\n}",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'a look-up that throws is caught in silence': {
    body: "try {\nshow({ [PASSWORD_REQUIRED]: { text: 'Ask.' } }[error].text);\n} catch {}",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
});
