import { describe } from 'vitest';

import { itFates } from './fates.js';

describe('what a branch for another error leaves', () => {
  itFates({
    'by a function that throws': {
      body: 'if (error === PASSWORD_REQUIRED) fail();\nshow();',
      around: "function fail() { throw new Error('Ask.'); }",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'by a function that throws through another': {
      body: 'if (error === PASSWORD_REQUIRED) ask();\nshow();',
      around: "function ask() { fail(); }\nfunction fail() { throw new Error('Ask.'); }",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'not by a function that only warns': {
      body: 'if (error === PASSWORD_REQUIRED) fail();\nshow();',
      around: "function fail() { console.warn('Ask.'); }",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'not by a function that catches what it throws': {
      body: 'if (error === PASSWORD_REQUIRED) fail();\nshow();',
      around: "function fail() { try { throw new Error('Ask.'); } catch { warn(); } }",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'not by a function whose failure is caught there': {
      body: 'if (error === PASSWORD_REQUIRED) {\ntry { fail(); } catch { warn(); }\n}\nshow();',
      around: "function fail() { throw new Error('Ask.'); }",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'by a function that throws, to what is caught around it': {
      body: 'try {\nif (error === PASSWORD_REQUIRED) fail();\nshow();\n} catch {}',
      around: "function fail() { throw new Error('Ask.'); }",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
  });
});

describe('what a branch for another error sets', () => {
  const set = (assignment: string): { readonly body: string; readonly fates: { readonly others: 'fallback' } } => ({
    body: `let text = 'Failed.';\nlet others;\nif (error === PASSWORD_REQUIRED) ${assignment}\nshow(text);`,
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' } as never,
  });

  itFates({
    'a part of an object': set('({ text } = ask());'),
    'a part of an object by another name': set('({ title: text } = ask());'),
    'the rest of an object': set('({ others, ...text } = ask());'),
    'a part of an object that is there by default': set("({ text = 'Ask.' } = ask());"),
    'a part of an array': set('[others, , text] = ask();'),
    'the rest of an array': set('[others, ...text] = ask();'),
    'something else': {
      body: "let text = 'Failed.';\nlet others;\nif (error === PASSWORD_REQUIRED) [others] = ask();\nshow(text);",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'nothing, by taking away what is no member': {
      body: "let text = 'Failed.';\nif (error === PASSWORD_REQUIRED) delete ask();\nshow(text);",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});
