import { describe, expect, it } from 'vitest';

import { folderWith } from '../jitsi/temporary-folder.js';
import { analysisOf } from '../spelling/fixed.js';

const withEnum = folderWith({
  'node_modules/lib-jitsi-meet/package.json': '{ "types": "index.d.ts" }',
  'node_modules/lib-jitsi-meet/index.d.ts':
    'declare enum JitsiConnectionErrors { OTHER_ERROR = "connection.otherError" }',
});
const withStrings = folderWith({
  'node_modules/lib-jitsi-meet/package.json': '{ "types": "index.d.ts" }',
  'node_modules/lib-jitsi-meet/index.d.ts': 'declare const JitsiConnectionErrors: { OTHER_ERROR: string };',
});

/** What becomes of the raw errors of a file: how the constant is written, or why it is left. */
function rewrites(code: string, folder = withEnum, name = 'call.ts'): string[] {
  const text = `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';\n${code}`;
  return analysisOf(text, { folder, name }).rawErrors.map(({ rewrite }) =>
    rewrite.kind === 'left' ? rewrite.reason : rewrite.spelling,
  );
}

const handler = (declarations: string, test: string, parameter = 'error: string'): string =>
  `${declarations}
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (${parameter}) => (${test} ? retry() : show(error)));`;

const CONSTANT = 'JitsiConnectionErrors.OTHER_ERROR';
const LIST = "const LIST = ['connection.otherError'];";
const SET = "const SET = new Set(['connection.otherError']);";

describe('a list that constants would make one of an enum', () => {
  it.each([
    ['an array', handler(LIST, 'LIST.includes(error)')],
    ['an array in place', handler('', "['connection.otherError'].includes(error)")],
    ['an array outside a handler', "export const isIt = (error: string) => ['connection.otherError'].includes(error);"],
    ['a frozen array', handler("const LIST = Object.freeze(['connection.otherError']);", 'LIST.includes(error)')],
    [
      'an array of which only the kind is checked',
      handler(LIST.replace(';', ' satisfies string[];'), 'LIST.includes(error)'),
    ],
    ['a Set', handler(SET, 'SET.has(error)')],
    ['a Map', handler("const MAP = new Map([['connection.otherError', 'Lost.']]);", 'MAP.has(error)')],
    [
      'a list with a constant',
      handler(`const LIST = ['connection.otherError', JitsiConnectionErrors.SERVER_ERROR];`, 'LIST.includes(error)'),
    ],
  ])('is left as it is: %s', (_, code) => expect(rewrites(code)).toEqual(['list-of-enum']));

  it('is left as it is, all of it', () => {
    const list = "const LIST = ['connection.otherError', 'connection.serverError'];";
    expect(rewrites(handler(list, 'LIST.includes(error)'))).toEqual(['list-of-enum', 'list-of-enum']);
  });
});

describe('a list that constants make no enum of', () => {
  it.each([
    ['where the library declares strings', handler(LIST, 'LIST.includes(error)'), withStrings],
    ['in JavaScript', handler(LIST, 'LIST.includes(error)', 'error'), withEnum, 'call.js'],
    ['asked for what has no type', handler(LIST, 'LIST.includes(error)', 'error')],
    ['asked for an error', handler(LIST, 'LIST.includes(error)', 'error: JitsiConnectionErrors')],
    ['typed', handler("const LIST: string[] = ['connection.otherError'];", 'LIST.includes(error)')],
    ['cast', handler("const LIST = ['connection.otherError'] as string[];", 'LIST.includes(error)')],
    [
      'cast as it was once written',
      handler("const LIST = <string[]>['connection.otherError'];", 'LIST.includes(error)'),
    ],
    [
      'with other strings',
      handler("const LIST = ['connection.otherError', 'item-not-found'];", 'LIST.includes(error)'),
    ],
    ['with an unknown value', handler("const LIST = ['connection.otherError', mine];", 'LIST.includes(error)')],
    ['with a hole', handler("const LIST = ['connection.otherError', , ];", 'LIST.includes(error)')],
    [
      'of an event',
      handler("const LIST = ['connection.otherError', JitsiConnectionEvents.WRONG_STATE];", 'LIST.includes(error)'),
    ],
    ['a typed Set', handler("const SET: Set<string> = new Set(['connection.otherError']);", 'SET.has(error)')],
    ['a Set made of strings', handler("const SET = new Set<string>(['connection.otherError']);", 'SET.has(error)')],
    ['a Set that is cast', handler("const SET = new Set(['connection.otherError']) as Set<string>;", 'SET.has(error)')],
    [
      'a Map with other keys',
      handler("const MAP = new Map([['connection.otherError', 'a'], ['item-not-found', 'b']]);", 'MAP.has(error)'),
    ],
    [
      'a Map with an unknown entry',
      handler("const MAP = new Map([['connection.otherError', 'a'], mine]);", 'MAP.has(error)'),
    ],
    [
      'a Map with an empty entry',
      handler("const MAP = new Map([['connection.otherError', 'a'], []]);", 'MAP.has(error)'),
    ],
    ['a table', handler("const TABLE = { 'connection.otherError': 'Lost.' };", 'TABLE[error]')],
    ['a comparison', handler('', "error === 'connection.otherError'")],
  ])('takes them: %s', (_, code, folder?: string, name?: string) => {
    expect(rewrites(code, folder, name)).toEqual([CONSTANT]);
  });
});

describe('a list in a field', () => {
  const inClass = (fields: string, test: string): string =>
    `class Call {
  ${fields}
  failed = (error: string) => (${test} ? retry() : show(error));
  open() { this.connection.on(JitsiConnectionEvents.CONNECTION_FAILED, this.failed); }
}`;

  it.each([
    ["list = ['connection.otherError'];", 'this.list.includes(error)', 'list-of-enum'],
    ["list: string[] = ['connection.otherError'];", 'this.list.includes(error)', CONSTANT],
    ["set = new Set(['connection.otherError']);", 'this.set.has(error)', 'list-of-enum'],
    ["set: Set<string> = new Set(['connection.otherError']);", 'this.set.has(error)', CONSTANT],
  ])('%s', (fields, test, expected) => expect(rewrites(inClass(fields, test))).toEqual([expected]));
});
