import { describe, it } from 'vitest';

import { expectFates, itFates } from './fates.js';

const MISSING = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;
const FALLBACK = { PASSWORD_REQUIRED: 'explicit', others: 'fallback' } as const;
const OPEN = { PASSWORD_REQUIRED: 'explicit', others: 'open' } as const;
const ALL_OPEN = { others: 'open' } as const;

const CONFIG = "const CONFIG = { texts: { [PASSWORD_REQUIRED]: 'Ask.' } };";
const LISTS = 'const LISTS = { fatal: [PASSWORD_REQUIRED] };';

/** Objects each of which has the list of the next one, and the last one that of `LISTS`. */
function keptInTurn(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const number = count - index;
    return `const KEPT_${number} = { fatal: ${number === count ? 'LISTS' : `KEPT_${number + 1}`}.fatal };`;
  }).join('\n');
}

describe('a collection in an object', () => {
  itFates({
    'a table': { body: 'toast(CONFIG.texts[error]);', around: CONFIG, fates: MISSING },
    'a table, or another text': { body: "toast(CONFIG.texts[error] ?? 'x');", around: CONFIG, fates: FALLBACK },
    'a table that gains entries': {
      body: 'toast(CONFIG.texts[error]);',
      around: `${CONFIG}\nCONFIG.texts[name] = 'x';`,
      fates: ALL_OPEN,
    },
    'a table that is another one later': {
      body: 'toast(CONFIG.texts[error]);',
      around: `${CONFIG}\nCONFIG.texts = more;`,
      fates: ALL_OPEN,
    },
    'a table in an object that gains others': {
      body: 'toast(CONFIG.texts[error]);',
      around: `${CONFIG}\nObject.assign(CONFIG, more);`,
      fates: ALL_OPEN,
    },
    'a table that is empty': {
      body: 'toast(CONFIG.texts[error]);',
      around: 'const CONFIG = { texts: {} };',
      fates: ALL_OPEN,
    },
    'a table of a class': {
      body: 'toast(Call.TEXTS[error]);',
      around: "class Call { static TEXTS = { [PASSWORD_REQUIRED]: 'Ask.' }; }",
      fates: MISSING,
    },
    'a list': { body: 'if (LISTS.fatal.includes(error)) stop();', around: LISTS, fates: MISSING },
    'a list, and what is not in it': {
      body: 'if (LISTS.fatal.includes(error)) stop();\nelse show();',
      around: LISTS,
      fates: FALLBACK,
    },
    'a list that gains elements': {
      body: 'if (LISTS.fatal.includes(error)) stop();',
      around: `${LISTS}\nLISTS.fatal.push(more);`,
      fates: OPEN,
    },
    'a list that is kept in turn': {
      body: 'if (KEPT_1.fatal.includes(error)) stop();',
      around: `${LISTS}\n${keptInTurn(2)}`,
      fates: MISSING,
    },
    'a list that is kept in turn, further than is followed': {
      body: 'if (KEPT_1.fatal.includes(error)) stop();',
      around: `${LISTS}\n${keptInTurn(9)}`,
      fates: ALL_OPEN,
    },
    'a list that another object has': {
      body: 'if (OTHER.fatal.includes(error)) stop();',
      around: LISTS,
      fates: ALL_OPEN,
    },
  });
});

function inClass(members: string, test: string): string {
  return `class Call {
  ${members}
  listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
      if (${test}) stop();
    });
  }
}`;
}

describe('a collection in a field', () => {
  const only = '[JitsiConnectionErrors.PASSWORD_REQUIRED]';
  it.each([
    ['a list', inClass(`fatal = ${only};`, 'this.fatal.includes(error)'), MISSING],
    ['a set', inClass(`fatal = new Set(${only});`, 'this.fatal.has(error)'), MISSING],
    [
      'a set that the constructor makes',
      inClass(`constructor() { this.fatal = new Set(${only}); }`, 'this.fatal.has(error)'),
      MISSING,
    ],
    [
      'a list that gains elements',
      inClass(`fatal = ${only}; add(each) { this.fatal.push(each); }`, 'this.fatal.includes(error)'),
      OPEN,
    ],
    [
      'a list that is another one later',
      inClass(`fatal = ${only}; set(all) { this.fatal = all; }`, 'this.fatal.includes(error)'),
      OPEN,
    ],
  ])('%s', (_, text, fates) => {
    expectFates(text, fates);
  });
});

describe('a set or a map that the module fills', () => {
  itFates({
    'a set': {
      body: 'if (codes.has(error)) stop();',
      around: 'const codes = new Set();\ncodes.add(PASSWORD_REQUIRED);',
      fates: MISSING,
    },
    'a set that may gain another': {
      body: 'if (codes.has(error)) stop();',
      around: 'const codes = new Set();\ncodes.add(PASSWORD_REQUIRED);\nif (isOnline()) codes.add(more);',
      fates: OPEN,
    },
    'a set that is not empty before': {
      body: 'if (codes.has(error)) stop();',
      around: 'const codes = new Set([PASSWORD_REQUIRED]);\ncodes.add(SERVER_ERROR);',
      fates: OPEN,
    },
    'a map': {
      body: 'toast(texts.get(error));',
      around: "const texts = new Map();\ntexts.set(PASSWORD_REQUIRED, 'Ask.');",
      fates: MISSING,
    },
    'a map that another one is put into': {
      body: 'toast(texts.get(error));',
      around: 'const texts = new Map();\nObject.assign(texts, more);',
      fates: ALL_OPEN,
    },
    'a map with a member of its own': {
      body: 'toast(texts.get(error));',
      around: 'const texts = new Map();\ntexts.name = name;',
      fates: ALL_OPEN,
    },
    'a map that loses it again': {
      body: 'toast(texts.get(error));',
      around: "const texts = new Map();\ntexts.set(PASSWORD_REQUIRED, 'Ask.');\ntexts.delete(more);",
      fates: ALL_OPEN,
    },
    'a list': {
      body: 'if (codes.includes(error)) stop();',
      around: 'const codes = [PASSWORD_REQUIRED];\ncodes.push(more);',
      fates: OPEN,
    },
  });
});

describe('a constant of a class', () => {
  itFates({
    'that is an error': {
      body: 'if (error === Call.WANTED) ask();',
      around: "class Call { static WANTED = 'connection.passwordRequired'; }",
      fates: MISSING,
    },
    'of its instances': {
      body: 'if (error === Call.WANTED) ask();',
      around: "class Call { WANTED = 'connection.passwordRequired'; }",
      fates: ALL_OPEN,
    },
  });
});
