import { describe, expect, it } from 'vitest';

import { meantByString, meantValue, operandOf } from '../../analysis/operand.js';
import { analyseText } from '../flow/analyse-text.js';

/** What the left side of a program's last comparison is, in short, and the error that it is meant for. */
function operandIn(text: string): { operand: string; meant: string | null } {
  const { context } = analyseText(text, 'a.ts');
  const left = context.census.of('BinaryExpression').at(-1)?.left;
  if (!left) throw new Error(`Nothing is compared in\n${text}`);
  const operand = operandOf(left, context);
  const meant = meantValue(operand, context.inForce);
  switch (operand.kind) {
    case 'member':
      return { operand: `${operand.family.table}.${operand.member}`, meant };
    case 'string':
      return { operand: `${operand.own ? 'own ' : ''}${operand.value}`, meant };
    default:
      return { operand: 'unknown', meant };
  }
}

describe('what the error is compared with', () => {
  it.each([
    ['a string', "'a' === e;", 'a'],
    ['a template', '`a` === e;', 'a'],
    ['a string through a name', "const A = 'a'; A === e;", 'a'],
    ['a string through two names', "const A = 'a', B = A; B === e;", 'a'],
    ['a constant', 'JitsiConnectionErrors.SERVER_ERROR === e;', 'JitsiConnectionErrors.SERVER_ERROR'],
    [
      'a constant through a name',
      'const A = JitsiConnectionErrors.SERVER_ERROR; A === e;',
      'JitsiConnectionErrors.SERVER_ERROR',
    ],
    ['a member of an object', "const O = { A: 'a' }; O.A === e;", 'own a'],
    ['a quoted member of an object', "const O = { 'A': 'a' }; O['A'] === e;", 'own a'],
    ['a member of a frozen object', "const O = Object.freeze({ A: 'a' }); O.A === e;", 'own a'],
    ['a member of a constant object', "const O = { A: 'a' } as const; O.A === e;", 'own a'],
    ['a member of an enum', "enum O { A = 'a' } O.A === e;", 'own a'],
    ['a quoted member of an enum', "enum O { 'A' = 'a' } O.A === e;", 'own a'],
    [
      'a constant in an object of the file',
      'const O = { A: JitsiConnectionErrors.SERVER_ERROR }; O.A === e;',
      'unknown',
    ],
    ['a member that an object lacks', "const O = { A: 'a' }; O.B === e;", 'unknown'],
    ['what an object spreads', 'const O = { ...A }; O.B === e;', 'unknown'],
    ['a computed member', "const O = { A: 'a' }; O[A] === e;", 'unknown'],
    ['a number of an object', 'const O = { A: 1 }; O.A === e;', 'unknown'],
    ['a number of an enum', 'enum O { A } O.A === e;', 'unknown'],
    ['a member that an enum lacks', "enum O { A = 'a' } O.B === e;", 'unknown'],
    ['a member of a class', 'class O {} O.A === e;', 'unknown'],
    ['a member of a part', 'const { O } = P; O.A === e;', 'unknown'],
    ['a member of a parameter', 'function f(O) { O.A === e; }', 'unknown'],
    ['a member of a result', 'const O = f(); O.A === e;', 'unknown'],
    ['a member of a result of nothing', 'const O = Object.freeze(); O.A === e;', 'unknown'],
    ['a member of a result of a method', 'const O = a.b({ A: 1 }); O.A === e;', 'unknown'],
    ['a member of what is elsewhere', 'O.A === e;', 'unknown'],
    ['a member of a result at once', 'f().A === e;', 'unknown'],
    ['a part', 'const { A } = B; A === e;', 'unknown'],
    ['a name from elsewhere', 'A === e;', 'unknown'],
    ['a result', 'f() === e;', 'unknown'],
    ['names in circles', 'const A = B, B = A; A === e;', 'unknown'],
  ])('is %s', (_, text, operand) => expect(operandIn(text).operand).toBe(operand));
});

describe('the error that is meant', () => {
  it.each([
    ['is none by what is not known', 'A', null],
    ['is the one of the member', 'JitsiConnectionErrors.SERVER_ERROR', 'connection.serverError'],
    ['is the one of the same name', 'JitsiConferenceErrors.PASSWORD_REQUIRED', 'connection.passwordRequired'],
    ['is the value of a member of another table', 'JitsiConferenceErrors.CHAT_ERROR', 'conference.chatError'],
    ['is the former value of a removed one', 'JitsiConnectionErrors.CONNECTION_ERROR', 'connection.connectionError'],
    ['is the one of the near name', 'JitsiConnectionErrors.SERVER_EROR', 'connection.serverError'],
    ['is a value of its own by another name', 'JitsiConnectionErrors.TOO_LATE', 'JitsiConnectionErrors.TOO_LATE'],
    ['is the one of the string', "'connection.serverError'", 'connection.serverError'],
    ['is the one of the near string', "'connection.serverEror'", 'connection.serverError'],
    ['is another string of connections', "'connection.tooLate'", 'connection.tooLate'],
    ['is an event', "'connection.connectionFailed'", 'connection.connectionFailed'],
    ['is the one of the same name as of another table', "'conference.passwordRequired'", 'connection.passwordRequired'],
    ['is a string of another table', "'conference.chatError'", 'conference.chatError'],
    ['is a string of another layer', "'item-not-found'", 'item-not-found'],
  ])('%s', (_, left, meant) => expect(operandIn(`${left} === e;`).meant).toBe(meant));

  it('is one that the settings know', () => {
    const { context } = analyseText('', 'a.js', { additionalErrors: { TIME_LIMIT_ERROR: 'timeLimit' } });
    expect(meantByString('timeLimit', context.inForce)).toBe('timeLimit');
  });
});
