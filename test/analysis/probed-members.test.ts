import { describe, expect, it } from 'vitest';

import { isNothing } from '../../analysis/nothing.js';
import { probesOf } from '../../analysis/probed-members.js';
import { analyseText } from '../flow/analyse-text.js';
import { nodeWithText } from './node-with-text.js';

function probesIn(text: string): string[] {
  return [...probesOf(analyseText(text).context)];
}

const MEMBER = 'JitsiConnectionErrors.LATER';

describe('a file asks whether a member is there', () => {
  it.each([
    [`if (${MEMBER}) act();`],
    [`if (!${MEMBER}) act();`],
    [`${MEMBER} ? a : b;`],
    [`${MEMBER} ?? a;`],
    [`${MEMBER} && a;`],
    [`typeof ${MEMBER};`],
    [`delete ${MEMBER};`],
    [`${MEMBER} === undefined;`],
    [`null != ${MEMBER};`],
    [`'LATER' in JitsiConnectionErrors;`],
    [`JitsiConnectionErrors?.['LATER'] ?? a;`],
  ])('%s', (text) => expect(probesIn(text)).toEqual([MEMBER]));
});

describe('a file does not ask for one', () => {
  it.each([
    [`a(${MEMBER});`],
    [`if (a) ${MEMBER};`],
    [`a ? ${MEMBER} : b;`],
    [`a ?? ${MEMBER};`],
    [`-${MEMBER};`],
    [`${MEMBER} === a;`],
    [`${MEMBER} > null;`],
    [`if (JitsiConnectionErrors[a]) act();`],
    [`if (other.LATER) act();`],
    [`'LATER' in other;`],
    [`a in JitsiConnectionErrors;`],
    [`'LATER' === JitsiConnectionErrors;`],
  ])('%s', (text) => expect(probesIn(text)).toEqual([]));
});

it.each([
  ['undefined', true],
  ['null', true],
  ['a', false],
  ['0', false],
])('%s is nothing: %s', (text, expected) => {
  expect(isNothing(nodeWithText(analyseText(`(${text});`).context.file, text))).toBe(expected);
});
