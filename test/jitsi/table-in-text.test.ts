import { describe, expect, it } from 'vitest';
import { tableInText } from '../../jitsi/table-in-text.js';

const TWO = { OTHER_ERROR: 'connection.otherError', PASSWORD_REQUIRED: 'connection.passwordRequired' };

function inOwnModule(text: string): Record<string, string | null> | null {
  const table = tableInText(text, 'JitsiConnectionErrors', true);
  return table && Object.fromEntries(table);
}

function inDeclarations(text: string): Record<string, string | null> | null {
  const table = tableInText(text, 'JitsiConnectionErrors', false);
  return table && Object.fromEntries(table);
}

describe('tableInText of the module itself', () => {
  it('reads an enum', () => {
    const text = `
      /** The errors, such as NOT_ONE = 'connection.notOne'. */
      export enum JitsiConnectionErrors {
          /** Not specified. */
          OTHER_ERROR = 'connection.otherError',
          // A password.
          PASSWORD_REQUIRED = "connection.passwordRequired"
      }
      export const OTHER_ERROR = JitsiConnectionErrors.OTHER_ERROR;`;
    expect(inOwnModule(text)).toEqual(TWO);
  });

  it('reads the declaration of an enum', () => {
    const text = `export declare enum JitsiConnectionErrors {
        OTHER_ERROR = "connection.otherError",
        PASSWORD_REQUIRED = "connection.passwordRequired"
      }
      export declare const OTHER_ERROR = JitsiConnectionErrors.OTHER_ERROR;`;
    expect(inOwnModule(text)).toEqual(TWO);
  });

  it('reads what TypeScript makes of an enum', () => {
    const text = `export var JitsiConnectionErrors;
      (function (JitsiConnectionErrors) {
          JitsiConnectionErrors["OTHER_ERROR"] = "connection.otherError";
          JitsiConnectionErrors["PASSWORD_REQUIRED"] = "connection.passwordRequired";
      })(JitsiConnectionErrors || (JitsiConnectionErrors = {}));
      export const OTHER_ERROR = JitsiConnectionErrors.OTHER_ERROR;`;
    expect(inOwnModule(text)).toEqual(TWO);
  });

  it('reads what a minifier makes of an enum', () => {
    const text =
      'export var e;!function(e){e.OTHER_ERROR="connection.otherError",e.PASSWORD_REQUIRED="connection.passwordRequired"}(e||(e={}));';
    expect(inOwnModule(text)).toEqual(TWO);
  });

  it('reads constants', () => {
    const text = `export const OTHER_ERROR = 'connection.otherError';
      export const PASSWORD_REQUIRED = 'connection.passwordRequired';`;
    expect(inOwnModule(text)).toEqual(TWO);
  });

  it('reads CommonJS', () => {
    const text = `exports.PASSWORD_REQUIRED = exports.OTHER_ERROR = void 0;
      exports.OTHER_ERROR = 'connection.otherError';
      exports.PASSWORD_REQUIRED = 'connection.passwordRequired';`;
    expect(inOwnModule(text)).toEqual(TWO);
  });

  it('reads an object', () => {
    const text = `module.exports = { OTHER_ERROR: 'connection.otherError', "PASSWORD_REQUIRED": 'connection.passwordRequired' };`;
    expect(inOwnModule(text)).toEqual(TWO);
  });

  it('reads declared constants', () => {
    const text = `export const OTHER_ERROR: "connection.otherError";
      export const PASSWORD_REQUIRED: "connection.passwordRequired";`;
    expect(inOwnModule(text)).toEqual(TWO);
  });

  it('names members whose values are not there', () => {
    expect(inOwnModule('export const OTHER_ERROR: string;')).toEqual({ OTHER_ERROR: null });
  });

  it('names members of an enum whose values are not there', () => {
    const text = 'export enum JitsiConnectionErrors { OTHER_ERROR, NEW = 1 << 2, LAST = "connection.last", }';
    expect(inOwnModule(text)).toEqual({ OTHER_ERROR: null, NEW: null, LAST: 'connection.last' });
  });

  it('does not look into comments and strings', () => {
    expect(inOwnModule(`// OTHER_ERROR = 'connection.otherError'\n"OTHER_ERROR = 'x'"`)).toBeNull();
  });

  it('finds nothing in an enum that is not closed and empty', () => {
    expect(inOwnModule('enum JitsiConnectionErrors {')).toBeNull();
  });

  it('leaves other enums out once it has found its own', () => {
    const text = `enum Other { A = 'a' } enum JitsiConnectionErrors { B = 'connection.b' } enum More { C = 'c' }`;
    expect(inOwnModule(text)).toEqual({ B: 'connection.b' });
  });
});

describe('tableInText of declarations', () => {
  const OTHER = `declare module "JitsiConferenceErrors" { export const PASSWORD_REQUIRED: "conference.passwordRequired"; }`;

  it('reads the enum of its module', () => {
    const text = `${OTHER}
      declare module "JitsiConnectionErrors" {
        export enum JitsiConnectionErrors {
          OTHER_ERROR = "connection.otherError",
          PASSWORD_REQUIRED = "connection.passwordRequired"
        }
        export const OTHER_ERROR = JitsiConnectionErrors.OTHER_ERROR;
      }
      ${OTHER}`;
    expect(inDeclarations(text)).toEqual(TWO);
  });

  it('reads the constants of its module', () => {
    const text = `${OTHER}
      declare module "dist/JitsiConnectionErrors" {
        export const OTHER_ERROR: "connection.otherError";
        export type Of = { A: string };
        export const PASSWORD_REQUIRED: "connection.passwordRequired";
      }
      ${OTHER}`;
    expect(inDeclarations(text)).toEqual(TWO);
  });

  it('reads an enum that stands by itself', () => {
    const text = `${OTHER} export enum JitsiConnectionErrors { OTHER_ERROR = "connection.otherError" }`;
    expect(inDeclarations(text)).toEqual({ OTHER_ERROR: 'connection.otherError' });
  });

  it('finds nothing where its module is not', () => {
    expect(inDeclarations(`${OTHER} declare module JitsiConnectionErrors { const A: "connection.a"; }`)).toBeNull();
  });
});
