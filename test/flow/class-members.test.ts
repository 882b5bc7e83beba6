import { describe, it } from 'vitest';

import { expectFates, itFates } from './fates.js';

const MISSING = { PASSWORD_REQUIRED: 'explicit', others: 'missing' } as const;
const FORWARDED = { others: 'forwarded' } as const;
const BODY = '(each) { if (each === PASSWORD_REQUIRED) ask(); }';

describe('a method of a class of the file', () => {
  itFates({
    'of the class itself': {
      body: 'Call.onFail(error);',
      around: `class Call { static onFail${BODY} }`,
      fates: MISSING,
    },
    'of the class itself, where instances have it': {
      body: 'Call.onFail(error);',
      around: `class Call { onFail${BODY} }`,
      fates: FORWARDED,
    },
    'of an instance': {
      body: 'call.onFail(error);',
      around: `class Call { onFail${BODY} }\nconst call = new Call();`,
      fates: MISSING,
    },
    'of an instance, where the class has it': {
      body: 'call.onFail(error);',
      around: `class Call { static onFail${BODY} }\nconst call = new Call();`,
      fates: FORWARDED,
    },
    'of an instance that is made there': {
      body: 'new Call().onFail(error);',
      around: `class Call { onFail${BODY} }`,
      fates: MISSING,
    },
    'of an instance of a class from elsewhere': {
      body: 'new Other().onFail(error);',
      around: `class Call { onFail${BODY} }`,
      fates: FORWARDED,
    },
    'of a class in a variable': {
      body: 'new Call().onFail(error);',
      around: `const Call = class { onFail${BODY} };`,
      fates: MISSING,
    },
    'of a class without a name': {
      body: `(class { static onFail${BODY} }).onFail(error);`,
      fates: MISSING,
    },
    'of the class above': {
      body: 'new Call().onFail(error);',
      around: `class Base { onFail${BODY} }\nclass Call extends Base {}`,
      fates: MISSING,
    },
    'of the class above, which is out of sight': {
      body: 'new Call().onFail(error);',
      around: `class Call extends Base {}`,
      fates: FORWARDED,
    },
    'of an instance, assigned anew': {
      body: 'call.onFail(error);',
      around: `class Call { onFail${BODY} }\nconst call = new Call();\ncall.onFail = imported;`,
      fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
    },
    'by a getter': {
      body: 'call.handler(error);',
      around: `class Call { get handler() { return function ${BODY}; } }\nconst call = new Call();`,
      fates: MISSING,
    },
  });
});

describe('a method of the class above', () => {
  const inherited = (base: string): string => `class Base { ${base} }
class Call extends Base {
  listen() {
    connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => this.onFail(error));
  }
}`;

  it('is followed', () => {
    expectFates(inherited('onFail(each) { if (each === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(); }'), MISSING);
  });

  it('is out of sight where that has none', () => {
    expectFates(inherited('onEnd(each) { if (each === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(); }'), FORWARDED);
  });
});

describe('a method as the handler', () => {
  const registered = (listener: string): string => `class Call {
  static onFail(error) { if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask(); }
  onEnd(error) { if (error === JitsiConnectionErrors.SERVER_ERROR) ask(); }
}
const call = new Call();
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, ${listener});`;

  it('is one of the class', () => {
    expectFates(registered('Call.onFail'), MISSING);
  });

  it('is one of an instance', () => {
    expectFates(registered('call.onEnd'), { SERVER_ERROR: 'explicit', others: 'missing' });
  });
});
