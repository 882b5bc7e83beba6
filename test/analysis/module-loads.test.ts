import { describe, expect, it } from 'vitest';

import { importedLibraries, moduleLoads } from '../../analysis/module-loads.js';
import { analyseText } from '../flow/analyse-text.js';

function loads(text: string): string[] {
  const { census, scopes } = analyseText(text, 'a.ts').context;
  return moduleLoads(census, scopes).map(({ kind, module }) => `${kind} ${module}`);
}

function libraries(text: string, settings?: object): string[] {
  const { census, scopes, file } = analyseText(text, 'a.ts', settings).context;
  return importedLibraries(census, scopes, file.settings);
}

describe('the modules that a file brings in', () => {
  it.each([
    [`import 'a';`, ['import a']],
    [`import b, { c } from 'a';`, ['import a']],
    [`import b = require('a');`, ['import-equals a']],
    [`require('a');`, ['require a']],
    ['const b = require(`a`);', ['require a']],
    [`await import('a');`, ['dynamic a']],
    ['await import(`a`);', ['dynamic a']],
    [`import 'b'; import('c'); require('d'); import 'a';`, ['import b', 'import a', 'require d', 'dynamic c']],
    ['import b = c.d;', []],
    ['require(b);', []],
    ['require();', []],
    ['require(`a${b}`);', []],
    [`c.require('a');`, []],
    [`function b(require) { require('a'); }`, []],
    ['import(b);', []],
  ])('%s', (text, expected) => {
    expect(loads(text)).toEqual(expected);
  });
});

describe('the libraries that a file brings in', () => {
  it('are those of the settings, once each, in the order of the file', () => {
    const text = `import a from 'fork/dist'; import b from 'lib-jitsi-meet'; import c from 'fork'; import d from 'other';`;
    expect(libraries(text)).toEqual(['lib-jitsi-meet']);
    expect(libraries(text, { libraries: ['lib-jitsi-meet', 'fork'] })).toEqual(['fork', 'lib-jitsi-meet']);
  });

  it('are named whole', () => {
    expect(libraries(`import a from 'lib-jitsi-meet-dist';`)).toEqual([]);
    expect(libraries(`import a from 'lib-jitsi-meet/dist/esm';`)).toEqual(['lib-jitsi-meet']);
  });

  it.each([`import a = require('lib-jitsi-meet');`, `require('lib-jitsi-meet');`, `import('lib-jitsi-meet');`])(
    'are found in %s',
    (text) => {
      expect(libraries(text)).toEqual(['lib-jitsi-meet']);
    },
  );
});
