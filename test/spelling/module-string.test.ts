import { describe, expect, it } from 'vitest';

import { moduleString } from '../../analysis/spelling/module-string.js';
import { fixed } from './fixed.js';

const CHECK = "act(JitsiConnectionEvents);\nfunction f(e) { return e === 'connection.serverError'; }\n";

/** The first line of a file that imports the table from a module. */
function importOf(constantsModule: string, text = `import a from 'a';\n${CHECK}`): string | undefined {
  return fixed(text, { settings: { constantsModule } })
    .split('\n')
    .find((line) => line.includes('JitsiConnectionErrors'));
}

describe('moduleString', () => {
  it.each([
    ['./jitsi.js', `'./jitsi.js'`, `"./jitsi.js"`],
    [`./client's/jitsi.js`, `"./client's/jitsi.js"`, `"./client's/jitsi.js"`],
    ['./"new"/jitsi.js', `'./"new"/jitsi.js'`, `'./"new"/jitsi.js'`],
    [`./"a"'b`, String.raw`'./"a"\'b'`, String.raw`"./\"a\"'b"`],
    ['a\\b', String.raw`'a\\b'`, String.raw`"a\\b"`],
    ['a\nb\r', String.raw`'a\nb\r'`, String.raw`"a\nb\r"`],
  ])('writes %j', (module, single, double) => {
    expect(moduleString(module, "'")).toBe(single);
    expect(moduleString(module, '"')).toBe(double);
    for (const literal of [single, double]) expect((0, eval)(literal)).toBe(module);
  });
});

describe('a new import', () => {
  it('names a module that has a quote in it', () => {
    expect(importOf(`./client's/jitsi.js`)).toBe(`import { JitsiConnectionErrors } from "./client's/jitsi.js";`);
    expect(importOf('./clients/jitsi.js')).toBe(`import { JitsiConnectionErrors } from './clients/jitsi.js';`);
  });

  it('names such a module in CommonJS too', () => {
    const text = `const a = require('a');\n${CHECK}`;
    expect(importOf(`./client's/jitsi.js`, text)).toBe(
      `const { JitsiConnectionErrors } = require("./client's/jitsi.js");`,
    );
  });

  it('names such a library', () => {
    const text = `import { a } from 'a';\n${CHECK}`;
    expect(fixed(text, { settings: { libraries: [`client's-meet`] } })).toContain(
      `import JitsiMeetJS from "client's-meet";`,
    );
  });
});
