import { deeper, type Piece } from './pieces.js';

/** One branch of an `if` chain; without a condition it is the last `else`. */
export interface Branch {
  readonly condition: string | null;
  readonly body: readonly Piece[];
}

/** The lines of an `if` chain, from `if (…) {`, or from the brace of a lone `else`, to the last brace. */
export function branchPieces(branches: readonly Branch[], elseOnOwnLine: boolean): Piece[] {
  const lines = branches.flatMap(({ condition, body }, index): Piece[] => {
    const head = condition === null ? '{' : `if (${condition}) {`;
    if (index === 0) return [code(head), ...deeper(body)];
    return elseOnOwnLine
      ? [code('}'), code(`else ${head}`), ...deeper(body)]
      : [code(`} else ${head}`), ...deeper(body)];
  });
  return [...lines, code('}')];
}

function code(text: string): Piece {
  return { kind: 'code', depth: 0, text };
}
