import { describe, it } from 'vitest';

import { expectFates, itFates } from './fates.js';

const ASKS = 'if (error === PASSWORD_REQUIRED) ask();';
const FORWARDED = { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' } as const;
const MISSING = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;

describe('a function that may come from elsewhere', () => {
  itFates({
    'or the one of the file': {
      body: `${ASKS}\nshow(error);`,
      around: 'const show = props.onError || (() => {});',
      fates: FORWARDED,
    },
    never: { body: `${ASKS}\nshow(error);`, around: 'const show = null || (() => {});', fates: MISSING },
    'where there is one': {
      body: `${ASKS}\nshow(error);`,
      around: 'const show = isDev && (() => {});',
      fates: MISSING,
    },
    'by a condition': {
      body: `${ASKS}\nshow(error);`,
      around: 'const show = isDev ? () => {} : imported;',
      fates: FORWARDED,
    },
    'by a condition, of two of the file': {
      body: `${ASKS}\nshow(error);`,
      around: 'const show = isDev ? () => {} : () => hide();',
      fates: MISSING,
    },
    'by an assignment': {
      body: `${ASKS}\nonError(error);`,
      around: 'let onError = () => {};\nexport function setOnError(fn) { onError = fn; }',
      fates: FORWARDED,
    },
    'by an assignment of one of the file': {
      body: `${ASKS}\nonError(error);`,
      around: 'let onError = () => {};\nexport function mute() { onError = () => undefined; }',
      fates: MISSING,
    },
    'where there was none': {
      body: `${ASKS}\nonError(error);`,
      around: 'let onError = undefined;\nonError = () => {};',
      fates: MISSING,
    },
    'by a member': {
      body: `${ASKS}\ncall.onFail(error);`,
      around: 'const call = { onFail() {} };\ncall.onFail = imported;',
      fates: FORWARDED,
    },
    'by another member': {
      body: `${ASKS}\ncall.onFail(error);`,
      around: 'const call = { onFail() {} };\ncall.onEnd = imported;',
      fates: MISSING,
    },
    'by a member of another object': {
      body: `${ASKS}\ncall.onFail(error);`,
      around: 'const call = { onFail() {} };\nother.onFail = imported;',
      fates: MISSING,
    },
    'by a member whose name is not known': {
      body: `${ASKS}\ncall.onFail(error);`,
      around: 'const call = { onFail() {} };\ncall[name] = imported;',
      fates: FORWARDED,
    },
    'by the members of another object': {
      body: `${ASKS}\ncall.onFail(error);`,
      around: 'const call = { onFail() {} };\nObject.assign(call, options);',
      fates: FORWARDED,
    },
    'by the members of another object that go elsewhere': {
      body: `${ASKS}\ncall.onFail(error);`,
      around: 'const call = { onFail() {} };\nObject.assign(other, options);',
      fates: MISSING,
    },
    'by what is spread behind it': {
      body: `${ASKS}\ncall.onFail(error);`,
      around: 'const call = { onFail() {}, ...options, name };',
      fates: FORWARDED,
    },
    'by what is spread before it': {
      body: `${ASKS}\ncall.onFail(error);`,
      around: 'const call = { ...options, onFail() {}, name };',
      fates: MISSING,
    },
    'by more names than are followed': {
      body: `${ASKS}\nshow(error);`,
      around: `const show_0 = () => {};\n${Array.from({ length: 12 }, (_, index) => `const show_${index + 1} = show_${index};`).join('\n')}\nlet show = () => {};\nshow = show_12;`,
      fates: FORWARDED,
    },
    'by a few names': {
      body: `${ASKS}\nshow(error);`,
      around: 'const show_0 = () => {};\nconst show_1 = show_0;\nlet show = () => {};\nshow = show_1;',
      fates: MISSING,
    },
    'a method of one': {
      body: `${ASKS}\nshow(error);`,
      around: 'const show = imported.show || (() => {});',
      fates: FORWARDED,
    },
    'by what is bound to more': {
      body: `${ASKS}\nshow(error);`,
      around: 'const show = isDev ? () => {} : hide.bind(null, 1);',
      fates: FORWARDED,
    },
    'by a loop of names': {
      body: `${ASKS}\nshow(error);`,
      around: 'let show = () => {};\nshow = show || (() => hide());',
      fates: MISSING,
    },
  });
});

function inClass(field: string, more: string): string {
  return `class Call {
  ${field}
  ${more}
  listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
      if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
      this.onFail(error);
    });
  }
}`;
}

describe('a member of a class that may come from elsewhere', () => {
  it.each([
    ['a field that is assigned to', inClass('onFail = () => {};', 'set(fn) { this.onFail = fn; }'), FORWARDED],
    ['a field that is not', inClass('onFail = () => {};', 'set(fn) { this.onEnd = fn; }'), MISSING],
    ['a field, or one of the file', inClass('', 'constructor(p) { this.onFail = p.onFail || (() => {}); }'), FORWARDED],
    ['a method', inClass('onFail() {}', ''), MISSING],
    [
      'a method that is bound',
      inClass('onFail() {}', 'constructor() { this.onFail = this.onFail.bind(this); }'),
      MISSING,
    ],
  ])('%s', (_, text, fates) => {
    expectFates(text, fates);
  });
});
