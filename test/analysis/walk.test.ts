import { describe, expect, it } from 'vitest';

import { isFunction } from '../../analysis/function-node.js';
import { childrenOf, enclosing, walk } from '../../analysis/walk.js';
import { analyseText } from '../flow/analyse-text.js';
import { nodeWithText } from './node-with-text.js';

describe('the children of a node', () => {
  const textsIn = (text: string, node: string): string[] => {
    const { file } = analyseText(text).context;
    return childrenOf(nodeWithText(file, node), file.visitorKeys).map(({ range }) => text.slice(...range));
  };

  it('are in source order', () => {
    expect(textsIn('a(b, c.d);', 'a(b, c.d)')).toEqual(['a', 'b', 'c.d']);
  });

  it('are none for the holes of a list', () => {
    expect(textsIn('([, a, ,]);', '[, a, ,]')).toEqual(['a']);
  });

  it('are found by the keys of a node that no list has', () => {
    const inner = { type: 'Inner', range: [1, 2] };
    const node = {
      type: 'Odd',
      parent: inner,
      loc: inner,
      range: [0, 3],
      name: 'a',
      none: null,
      one: inner,
      all: [inner, 1],
    };
    expect(childrenOf(node as never, {})).toEqual([inner, inner]);
  });
});

describe('a walk', () => {
  it('sees parents first, and all in source order', () => {
    const text = 'a(b, [c, , d]);';
    const { file } = analyseText(text).context;
    const seen: string[] = [];
    walk(nodeWithText(file, 'a(b, [c, , d])'), file.visitorKeys, ({ range }) => seen.push(text.slice(...range)));
    expect(seen).toEqual(['a(b, [c, , d])', 'a', 'b', '[c, , d]', 'c', 'd']);
  });
});

describe('what is around a node', () => {
  const { file } = analyseText('function f() { return () => a; } b;').context;

  it('is the nearest that is accepted', () => {
    expect(enclosing(nodeWithText(file, 'a'), isFunction)).toBe(nodeWithText(file, '() => a'));
  });

  it('is nothing where none is', () => {
    expect(enclosing(nodeWithText(file, 'b'), isFunction)).toBeNull();
  });
});
