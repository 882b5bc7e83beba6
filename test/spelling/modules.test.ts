import { describe, expect, it } from 'vitest';

import { newStatementEdit } from '../../analysis/spelling/statement-place.js';
import { folderWith } from '../jitsi/temporary-folder.js';
import { analysisOf, fixed } from './fixed.js';

const CHECK = "\nfunction f(e) { return e === 'connection.serverError'; }\n";
const FIXED = '\nfunction f(e) { return e === JitsiConnectionErrors.SERVER_ERROR; }\n';

const NAMED = 'export const JitsiConnectionErrors = {};';
const LIBRARY = 'node_modules/lib-jitsi-meet';

describe('the installed library', () => {
  const folder = folderWith({
    [`${LIBRARY}/package.json`]: '{ "module": "index.js" }',
    [`${LIBRARY}/index.js`]: `${NAMED} export const JitsiConnectionEvents = {}; export default {};`,
    [`${LIBRARY}/dist/esm/JitsiConnectionErrors.js`]: NAMED,
    [`${LIBRARY}/lib/JitsiConnectionErrors.js`]: 'export default {};',
    [`${LIBRARY}/loose/JitsiConnectionErrors.js`]: "export const SERVER_ERROR = 'connection.serverError';",
    [`${LIBRARY}/none/JitsiConnectionErrors.js`]: 'export const OTHER = 1;',
  });
  const place = { folder };

  it('is imported by the name that it exports', () => {
    const text = `act(JitsiConnectionEvents.A);${CHECK}export {};\n`;
    expect(fixed(text, place)).toBe(
      `import { JitsiConnectionErrors } from 'lib-jitsi-meet';\n\nact(JitsiConnectionEvents.A);${FIXED}export {};\n`,
    );
  });

  it('gets the name in the import that is there', () => {
    const text = `import { other } from 'lib-jitsi-meet';${CHECK}`;
    expect(fixed(text, place)).toBe(`import { other, JitsiConnectionErrors } from 'lib-jitsi-meet';${FIXED}`);
  });

  it('has a sibling of a deep module', () => {
    const text = `import { JitsiConnectionEvents } from 'lib-jitsi-meet/dist/esm/JitsiConnectionEvents';${CHECK}`;
    expect(fixed(text, place)).toContain(
      "import { JitsiConnectionErrors } from 'lib-jitsi-meet/dist/esm/JitsiConnectionErrors';",
    );
  });

  it('has a sibling with the members alone', () => {
    const text = `import * as JitsiConnectionEvents from 'lib-jitsi-meet/loose/JitsiConnectionEvents';${CHECK}`;
    expect(fixed(text, place)).toContain(
      "import * as JitsiConnectionErrors from 'lib-jitsi-meet/loose/JitsiConnectionErrors';",
    );
  });

  it('has a sibling with a default', () => {
    const text = `import JitsiConnectionEvents from 'lib-jitsi-meet/lib/JitsiConnectionEvents';${CHECK}`;
    expect(fixed(text, place)).toContain(
      "import JitsiConnectionErrors from 'lib-jitsi-meet/lib/JitsiConnectionErrors';",
    );
  });

  it('has no sibling that lacks the table', () => {
    const text = `import JitsiConnectionEvents from 'lib-jitsi-meet/none/JitsiConnectionEvents';${CHECK}`;
    expect(fixed(text, place)).toContain("import { JitsiConnectionErrors } from 'lib-jitsi-meet';");
  });
});

describe('a module of the project', () => {
  const folder = folderWith({
    'both.js': `${NAMED} export const JitsiConnectionEvents = {};`,
    'events.js': 'export const JitsiConnectionEvents = {};',
  });
  const place = { folder };

  it('brings the table too', () => {
    const text = `import { JitsiConnectionEvents } from './both';${CHECK}`;
    expect(fixed(text, place)).toBe(`import { JitsiConnectionEvents, JitsiConnectionErrors } from './both';${FIXED}`);
  });

  it('is not asked for what it lacks', () => {
    expect(fixed(`import { JitsiConnectionEvents } from './events';${CHECK}`, place)).toBe('no-spelling');
    expect(fixed(`const { JitsiConnectionEvents } = require('./events');${CHECK}`, place)).toBe('no-spelling');
    expect(fixed(`import * as E from './events'; E.JitsiConnectionEvents.A;${CHECK}`, place)).toBe('no-spelling');
  });
});

describe('a namespace that the file reads another table from', () => {
  it.each([
    ['an import', "import * as N from './lib'; N.JitsiConnectionEvents.A;", 'N'],
    ['a required module', "const N = require('./lib'); N.JitsiConnectionEvents.A;", 'N'],
    ['a compiled one', "const N = __importStar(require('./lib')); N.JitsiConnectionEvents.A;", 'N'],
    ['one that is waited for', "const N = await import('./lib'); N.JitsiConnectionEvents.A;", 'N'],
  ])('is used: %s', (_, code, name) => {
    expect(fixed(code + CHECK)).toContain(`e === ${name}.JitsiConnectionErrors.SERVER_ERROR;`);
  });

  it.each([
    ['what a module exports by default', "import N from './lib'; N.JitsiConnectionEvents.A;"],
    ['a part of a module', "const { N } = require('./lib'); N.JitsiConnectionEvents.A;"],
    ['a parameter', 'function g(N) { N.JitsiConnectionEvents.A; }'],
    ['an object of the file', 'const N = {}; N.JitsiConnectionEvents.A; JitsiConferenceEvents;'],
    ['what is not known', 'const N = load(); N.JitsiConnectionEvents.A;'],
    ['what is given by name', 'const N = b; N.JitsiConnectionEvents.A;'],
    ['what the file does not bind', 'N.JitsiConnectionEvents.A;'],
    ['what is another module', 'const N = await import(name); N.JitsiConnectionEvents.A;'],
  ])('is none: %s', (_, code) => {
    expect(fixed(code + CHECK)).toBe('no-spelling');
  });
});

describe('a namespace that the file reads the table itself from', () => {
  const LOADED = "import * as N from './lib'; import J from 'lib-jitsi-meet';";

  it('goes before the library', () => {
    expect(fixed(`${LOADED} N.JitsiConnectionErrors.A;${CHECK}`)).toContain(
      'e === N.JitsiConnectionErrors.SERVER_ERROR;',
    );
    expect(fixed(`${LOADED} N.JitsiConnectionEvents.A;${CHECK}`)).toContain('e === J.errors.connection.SERVER_ERROR;');
  });

  it('does not where it is shadowed', () => {
    const text = `${LOADED} N.JitsiConnectionErrors.A; function f(e, N) { return e === 'connection.serverError'; }`;
    expect(fixed(text)).toContain('e === J.errors.connection.SERVER_ERROR;');
  });

  it('does not where its module is seen to lack the table', () => {
    const folder = folderWith({ 'lib.js': 'export const OTHER = 1;' });
    expect(fixed(`${LOADED} N.JitsiConnectionErrors.A;${CHECK}`, { folder })).toContain('e === J.errors.connection.');
  });
});

describe('beside an import of types', () => {
  const TYPES = "import type { JitsiConnectionEvents } from '../lib';";

  it.each([
    ["import { foo } from '../lib';", "import { foo, JitsiConnectionErrors } from '../lib';"],
    ["import foo from '../lib';", "import foo, { JitsiConnectionErrors } from '../lib';"],
    ["import { foo } from '../lib/index.js';", "import { foo, JitsiConnectionErrors } from '../lib/index.js';"],
  ])('%s takes the name', (beside, after) => {
    expect(fixed(`${TYPES}\n${beside}${CHECK}`)).toBe(`${TYPES}\n${after}${FIXED}`);
    expect(fixed(`${beside}\n${TYPES}${CHECK}`)).toBe(`${after}\n${TYPES}${FIXED}`);
  });

  it.each([
    ["import * as foo from '../lib';"],
    ["import '../lib';"],
    ["import { foo } from '../other';"],
    ["import type { Foo } from '../lib';"],
  ])('%s does not', (beside) => {
    expect(fixed(`${TYPES}\n${beside}${CHECK}`, { name: 'a.ts' })).toBe(
      `${TYPES}\n${beside}\nimport { JitsiConnectionErrors } from '../lib';${FIXED}`,
    );
  });
});

describe('a member of a required module', () => {
  const EVENTS = "const JitsiConnectionEvents = require('./lib').JitsiConnectionEvents;";
  const ERRORS = "const JitsiConnectionErrors = require('./lib').JitsiConnectionErrors;";

  it('has the other table on the line after', () => {
    expect(fixed(`${EVENTS}\nconst a = require('a');${CHECK}`)).toBe(
      `${EVENTS}\n${ERRORS}\nconst a = require('a');${FIXED}`,
    );
  });

  it('has it in the same block, and of the same kind', () => {
    const events = "  let E = require('./lib').JitsiConnectionEvents // the events";
    expect(fixed(`function f(e) {\n${events}\n  return e === 'connection.serverError'\n}\n`)).toBe(
      `function f(e) {\n${events}\n  let JitsiConnectionErrors = require('./lib').JitsiConnectionErrors\n  return e === JitsiConnectionErrors.SERVER_ERROR\n}\n`,
    );
  });

  it('has it kept apart from what follows on its line', () => {
    expect(fixed(`const a = b\n${EVENTS} a()${CHECK}`)).toBe(`const a = b\n${EVENTS}\n${ERRORS} a()${FIXED}`);
  });

  it('is required anew where it is exported at once', () => {
    expect(fixed(`export ${EVENTS}${CHECK}`)).toContain("const { JitsiConnectionErrors } = require('./lib');");
  });

  it.each([
    ['no table', "const a = require('./lib').events; JitsiConferenceEvents;"],
    [
      'one that is taken apart',
      "const { CONNECTION_FAILED } = require('./lib').JitsiConnectionEvents; JitsiConferenceEvents;",
    ],
    ['one that is not kept', "act(require('./lib').JitsiConnectionEvents);"],
    ['one of a module that is seen to lack the other', EVENTS.replace('./lib', './events')],
  ])('has no other table beside: %s', (_, code) => {
    const folder = folderWith({ 'events.js': 'exports.JitsiConnectionEvents = {};' });
    expect(fixed(code + CHECK, { folder })).toBe('no-spelling');
  });
});

describe('a required module', () => {
  it('is taken apart further', () => {
    expect(fixed(`const { JitsiConnectionEvents } = require('./lib');${CHECK}`)).toBe(
      `const { JitsiConnectionEvents, JitsiConnectionErrors } = require('./lib');${FIXED}`,
    );
  });

  it('is not where the names have lost their place', () => {
    const text = `function g() { const { JitsiConnectionEvents } = require('./lib'); JitsiConnectionEvents.A; }${CHECK}`;
    expect(fixed(text)).toBe('no-spelling');
  });

  it('has a deep sibling', () => {
    const text = `const { JitsiConnectionEvents } = require('lib-jitsi-meet/dist/esm/JitsiConnectionEvents');${CHECK}`;
    expect(fixed(text)).toContain(
      "const { JitsiConnectionErrors } = require('lib-jitsi-meet/dist/esm/JitsiConnectionErrors');",
    );
    const whole = `const JitsiConnectionEvents = require('lib-jitsi-meet/dist/esm/JitsiConnectionEvents');${CHECK}`;
    expect(fixed(whole)).toContain(
      "const JitsiConnectionErrors = require('lib-jitsi-meet/dist/esm/JitsiConnectionErrors');",
    );
  });
});

describe('a statement of a file without semicolons', () => {
  const CONST = 'const JitsiConnectionErrors = JitsiMeetJS.errors.connection';
  const LIST = "[e === 'connection.serverError'].map(act)\n";
  const FIXED_LIST = '[e === JitsiConnectionErrors.SERVER_ERROR].map(act)\n';

  it('gets one before a list that begins the file', () => {
    const text = `${LIST}act(JitsiConnectionEvents.A)\nexport {}\n`;
    expect(fixed(text)).toBe(
      `import JitsiMeetJS from 'lib-jitsi-meet'\n\n${CONST};\n\n${FIXED_LIST}act(JitsiConnectionEvents.A)\nexport {}\n`,
    );
  });

  it('gets one before a list behind the imports', () => {
    const text = `import a from 'a'\n\n${LIST}act(JitsiConnectionEvents.A)\n`;
    expect(fixed(text)).toBe(
      `import a from 'a'\nimport JitsiMeetJS from 'lib-jitsi-meet'\n\n${CONST};\n\n${FIXED_LIST}act(JitsiConnectionEvents.A)\n`,
    );
  });

  it('gets none before anything else', () => {
    const text = `e === 'connection.serverError'\nact(JitsiConnectionEvents.A)\nexport {}\n`;
    expect(fixed(text)).toBe(
      `import JitsiMeetJS from 'lib-jitsi-meet'\n\n${CONST}\n\ne === JitsiConnectionErrors.SERVER_ERROR\nact(JitsiConnectionEvents.A)\nexport {}\n`,
    );
  });
});

describe("the constants' module", () => {
  const place = { settings: { constantsModule: '@example/constants' } };

  it('is imported', () => {
    expect(fixed(`import a from 'a';${CHECK}`, place)).toBe(
      `import a from 'a';\nimport { JitsiConnectionErrors } from '@example/constants';${FIXED}`,
    );
  });

  it('is left alone where it is seen to lack the table', () => {
    const folder = folderWith({ 'with.js': NAMED, 'without.js': 'export const OTHER = 1;' });
    const text = `export {};${CHECK}`;
    expect(fixed(text, { folder, settings: { constantsModule: './with' } })).toContain("from './with';");
    expect(fixed(text, { folder, settings: { constantsModule: './without' } })).toBe('constants-module');
  });

  it('is not loaded by a script that asks what it is loaded by', () => {
    const text = `if (typeof module === 'object') act(module);${CHECK}`;
    expect(fixed(text, { ...place, name: 'a.cjs' })).toBe('script');
    expect(fixed(`if (typeof exports === 'object') act(exports);${CHECK}`, { ...place, name: 'a.js' })).toBe('script');
    expect(fixed(`if (typeof require === 'function') act(require);${CHECK}`, { ...place, name: 'a.js' })).toBe(
      'script',
    );
    expect(fixed(`act(module);${CHECK}`, { ...place, name: 'a.cjs' })).toBe(
      `const { JitsiConnectionErrors } = require('@example/constants');\n\nact(module);${FIXED}`,
    );
  });

  it('is imported behind what stands on the line of the last import', () => {
    expect(fixed(`import a from 'a'; a();${CHECK}`, place)).toBe(
      `import a from 'a';\nimport { JitsiConnectionErrors } from '@example/constants'; a();${FIXED}`,
    );
  });

  it('is kept apart from what stands on that line in a file without semicolons', () => {
    expect(fixed(`import b from 'b'\nimport a from 'a'; a()${CHECK}`, place)).toBe(
      `import b from 'b'\nimport a from 'a';\nimport { JitsiConnectionErrors } from '@example/constants'; a()${FIXED}`,
    );
  });

  it('is required where the file requires it as a whole', () => {
    expect(fixed(`const C = require('@example/constants');${CHECK}`, place)).toBe(
      `const C = require('@example/constants');\nconst { JitsiConnectionErrors } = require('@example/constants');${FIXED}`,
    );
  });

  it('is required behind an import with equals', () => {
    const text = `import a = require('a');\nmodule.exports = a;${CHECK}`;
    expect(fixed(text, { ...place, name: 'a.cts' })).toBe(
      `import a = require('a');\nconst { JitsiConnectionErrors } = require('@example/constants');\nmodule.exports = a;${FIXED}`,
    );
  });

  it('is required anew beside a call that only loads it', () => {
    const text = `require('@example/constants');${CHECK}`;
    expect(fixed(text, place)).toContain("const { JitsiConnectionErrors } = require('@example/constants');");
  });
});

describe('where a statement is written', () => {
  it('is nowhere in a file without any', () => {
    expect(newStatementEdit(['a();'], analysisOf('').context)).toEqual([]);
  });

  it("is the first script's start in a component", () => {
    const { context } = analysisOf('a();');
    const { ast } = context.file;
    const script = { type: 'SvelteScriptElement', range: ast.range, body: ast.body };
    const file = { ...context.file, ast: { ...ast, body: [script] } as never };
    const component = {
      file,
      scopes: context.scopes,
      census: context.census,
      denotations: context.denotations,
      inForce: context.inForce,
    };
    expect(newStatementEdit(['b();'], component)).toEqual([{ range: [0, 0], text: 'b();\n\n' }]);
  });
});
