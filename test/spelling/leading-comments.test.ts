import { describe, expect, it } from 'vitest';

import { startWithItsComments } from '../../analysis/spelling/leading-comments.js';
import { analysisOf } from './fixed.js';

/** What a program has from its last statement on, with the comments that belong to that. */
function withComments(text: string): string {
  const { file } = analysisOf(text).context;
  const statement = file.ast.body.at(-1);
  if (!statement) throw new Error(`There is no statement in\n${text}`);
  return text.slice(startWithItsComments(statement, file));
}

describe('the comments of a statement', () => {
  it.each([
    ['stand directly above it', 'a;\n// one\n/* two */\nb;', '// one\n/* two */\nb;'],
    ['stand before it', 'a;\n/* one */ b;', '/* one */ b;'],
    ['are not those above an empty line', 'a;\n// one\n\n// two\nb;', '// two\nb;'],
    ['are not those behind other code', 'a; // one\nb;', 'b;'],
    ['are not those behind it', 'a;\nb; // one', 'b; // one'],
    ['are not those that speak of the file', '/* eslint-env browser */\nb;', 'b;'],
    [
      'are those that speak of the next line',
      '// eslint-disable-next-line no-undef\nb;',
      '// eslint-disable-next-line no-undef\nb;',
    ],
    ['are none where it has none', 'a;\nb;', 'b;'],
  ])('%s', (_, text, expected) => expect(withComments(text)).toBe(expected));

  it('are none where the parser keeps none', () => {
    const { file } = analysisOf('// one\nb;').context;
    const [statement] = file.ast.body;
    expect(statement).toBeDefined();
    if (!statement) return;
    const { comments, ...ast } = file.ast;
    expect(comments).toHaveLength(1);
    expect(startWithItsComments(statement, { ...file, ast: ast as typeof file.ast })).toBe(statement.range[0]);
    expect(startWithItsComments(statement, file)).toBe(0);
  });
});
