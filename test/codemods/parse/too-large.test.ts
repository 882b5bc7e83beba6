import { beforeEach, describe, expect, it, vi } from 'vitest';

import { parseScript } from '../../../codemods/parse/parse-script.js';
import { dialectsFor } from '../../../codemods/parse/dialect.js';

const { parseSync, parseFlowText } = vi.hoisted(() => ({ parseSync: vi.fn(), parseFlowText: vi.fn() }));

vi.mock('oxc-parser/src-js/bindings', () => ({ parseSync }));
vi.mock('../../../codemods/parse/load-flow-parser.js', () => ({ loadFlowParser: () => ({ parse: parseFlowText }) }));

const TOO_LARGE = { kind: 'syntax-failure', message: 'The file is too large to be parsed.', offset: 0 };

const parse = (text: string): unknown => parseScript(text, dialectsFor(text, 'js', ['module', 'script']));

describe('parseScript with a text that is too large for a parser', () => {
  beforeEach(() => {
    vi.resetAllMocks();
  });

  it('says so, and tries no other dialect', () => {
    parseSync.mockReturnValue({
      errors: [],
      get program() {
        throw new Error('Failed to convert rust `String` into napi `string`');
      },
    });
    expect(parse('f();')).toEqual(TOO_LARGE);
    expect(parseSync).toHaveBeenCalledTimes(1);
    expect(parseFlowText).not.toHaveBeenCalled();
  });

  it('says so of Flow code, and tries no other dialect', () => {
    parseFlowText.mockImplementation(() => {
      throw Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
    });
    expect(parse('// @flow\nf();')).toEqual(TOO_LARGE);
    expect(parseFlowText).toHaveBeenCalledTimes(1);
    expect(parseSync).not.toHaveBeenCalled();
  });

  it('hides no other failure', () => {
    parseFlowText.mockImplementation(() => {
      throw new TypeError('A mistake.');
    });
    expect(() => parse('// @flow\nf();')).toThrow('A mistake.');
  });
});
