import { describe } from 'vitest';

import { itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';

describe('kinds of expressions', () => {
  itFates({
    'a class runs nothing': {
      body: `const View = class { constructor() { show(error); } };\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a function that is called where it stands does': {
      body: `(function () { show(error); })();\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'a tagged template hands the error on': {
      body: `html\`<p>\${error}</p>\`;\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'a tagged template without the error': {
      body: `html\`<p>Failed.</p>\`;\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'an element with a type hands the error on': {
      body: `render(<View<string> error={error} />);\n${ASKS}`,
      path: 'a.tsx',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'an element with a type and without the error': {
      body: `render(<View<string> />);\n${ASKS}`,
      path: 'a.tsx',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'a generator that yields nothing, and then the error': {
      body: 'for (const step of steps(error)) run(step);',
      around: 'function* steps(each) { yield; if (each === PASSWORD_REQUIRED) yield each; }',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'the error as the only part of a template': {
      body: 'if (`${error}` === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'something else as the only part of a template': {
      body: 'if (`${details}` === PASSWORD_REQUIRED) show();\nif (error === PASSWORD_REQUIRED) ask();',
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
  });
});

describe('arrays', () => {
  itFates({
    'the elements of another one': {
      body: `send([...[error], 'failed']);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'the elements of another one without the error': {
      body: `send([...['call'], 'failed']);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'the letters of the error': {
      body: `send([...error]);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'elements that the error chose': {
      body: `send([...(error === PASSWORD_REQUIRED ? asked() : failed())]);`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'elements that are not known': {
      body: `send([...details]);\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'the values of what is no array': {
      body: `const pair = { cause: error };\nfor (const each of [...pair]) if (each === PASSWORD_REQUIRED) ask();\nelse show();`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'a hole': {
      body: `const [first, second] = [, error];\nif (second === PASSWORD_REQUIRED) ask();`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'what stands in a hole': {
      body: `const [first, second] = [, error];\nif (first === PASSWORD_REQUIRED) ask();`,
      fates: { others: 'missing' },
    },
  });
});

describe('objects', () => {
  itFates({
    'the parts of another one': {
      body: `const report = { error };\nsend({ ...report });\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'the parts of another one without the error': {
      body: `const report = { call: 1 };\nsend({ ...report });\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'parts that the error chose': {
      body: "send({ ...(error === PASSWORD_REQUIRED ? { text: 'Ask.' } : { text: 'Failed.' }) });",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
    'a part by a name that is not known': {
      body: `send({ [isOnline()]: error });\n${ASKS}`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'a part by a name that is not known, which is not read': {
      body: `const report = { [isOnline()]: error, 1: SERVER_ERROR };\nif (report[1] === error) ask();`,
      fates: { SERVER_ERROR: 'explicit', others: 'missing' },
    },
  });
});

describe('logical expressions', () => {
  itFates({
    'what stands behind a look-up that throws is not reached': {
      body: "({ [PASSWORD_REQUIRED]: { text: 'Ask.' } })[error].text || show();",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
    },
    'what stands behind a look-up that finds nothing is': {
      body: "({ [PASSWORD_REQUIRED]: { text: 'Ask.' } })[error]?.text || show();",
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
    },
  });
});
