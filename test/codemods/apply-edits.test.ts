import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import type { Change } from '../../codemods/apply-edits.js';
import { applyEdits } from '../../codemods/apply-edits.js';
import type { TextEdit } from '../../analysis/text-edit.js';

const edit = (start: number, end: number, text: string): TextEdit => ({ range: [start, end], text });

/** What `eslint --fix` makes of the same changes in one pass. */
function eslintPass(text: string, changes: readonly Change[]): string {
  const linter = new Linter();
  let pass = 0;
  return linter.verifyAndFix(text, {
    plugins: {
      test: {
        rules: {
          changes: {
            meta: { type: 'problem', fixable: 'code', schema: [] },
            create: (context) => ({
              Program(node) {
                pass += 1;
                if (pass > 1) return;
                for (const change of changes) {
                  context.report({
                    node,
                    message: 'Change.',
                    fix: (fixer) => change.map(({ range, text: to }) => fixer.replaceTextRange([...range], to)),
                  });
                }
              },
            }),
          },
        },
      },
    },
    rules: { 'test/changes': 'error' },
  }).output;
}

const TEXT = 'a; b; c; d; e;';

const CASES: Record<string, readonly Change[]> = {
  nothing: [],
  'one edit': [[edit(0, 1, 'x')]],
  'an insertion at the start': [[edit(0, 0, 'x; ')]],
  'an insertion at the end': [[edit(TEXT.length, TEXT.length, ' x;')]],
  'two changes far apart, the later one first': [[edit(9, 10, 'y')], [edit(0, 1, 'x')]],
  'changes that share an insertion': [
    [edit(0, 0, 'x; '), edit(3, 4, 'one')],
    [edit(0, 0, 'x; '), edit(9, 10, 'two')],
  ],
  'the shorter of two that begin together': [
    [edit(0, 0, 'x; '), edit(9, 10, 'two')],
    [edit(0, 0, 'x; '), edit(3, 4, 'one')],
  ],
  'changes that touch': [[edit(0, 3, 'x;')], [edit(3, 4, 'y')]],
  'a change between the edits of another': [[edit(0, 1, 'x'), edit(12, 13, 'y')], [edit(6, 7, 'z')]],
  'edits out of order': [[edit(9, 10, 'y'), edit(0, 1, 'x')]],
  'a deletion': [[edit(0, 3, '')], [edit(9, 12, '')]],
  'three, of which the middle one waits': [[edit(0, 4, 'x')], [edit(3, 7, 'y')], [edit(9, 10, 'z')]],
};

describe('applyEdits', () => {
  it.each(Object.entries(CASES))('does as ESLint does: %s', (_, changes) => {
    expect(applyEdits(TEXT, changes).text).toBe(eslintPass(TEXT, changes));
  });

  it('counts the changes that it made', () => {
    expect(applyEdits(TEXT, [[edit(0, 1, 'x')], [edit(0, 1, 'y')], [edit(9, 10, 'z')], []]).made).toBe(2);
  });

  it('knows where the rest stood before', () => {
    const { text, originOf } = applyEdits(TEXT, [[edit(0, 0, 'first; '), edit(3, 4, 'second')], [edit(9, 12, '')]]);
    expect(text).toBe('first; a; second; c; e;');
    for (const letter of ['a;', 'c;', 'e;']) expect(originOf(text.indexOf(letter))).toBe(TEXT.indexOf(letter));
  });

  it('refuses a change that contradicts itself', () => {
    expect(() => applyEdits(TEXT, [[edit(0, 4, 'x'), edit(3, 5, 'y')]])).toThrow('The edits of one change overlap.');
  });
});
