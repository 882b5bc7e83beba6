import { deeper, type Piece } from './pieces.js';

/** One branch of an `if` chain, taken where all of its conditions hold; without one it is the last `else`. */
export interface Branch {
  readonly conditions: readonly string[];
  readonly body: readonly Piece[];
}

/** The lines of an `if` chain, from `if (…) {`, or from the brace of a lone `else`, to the last brace. */
export function branchPieces(branches: readonly Branch[], elseOnOwnLine: boolean): Piece[] {
  const lines = branches.flatMap(({ conditions, body }, index): Piece[] => {
    if (index === 0) return [head('', conditions), ...deeper(body)];
    return elseOnOwnLine
      ? [code('}'), head('else ', conditions), ...deeper(body)]
      : [head('} else ', conditions), ...deeper(body)];
  });
  return [...lines, code('}')];
}

function head(before: string, conditions: readonly string[]): Piece {
  if (conditions.length === 0) return code(`${before}{`);
  const broken = conditions.map((condition, index) =>
    code(index === conditions.length - 1 ? condition : `${condition} &&`),
  );
  return {
    ...code(`${before}if (${conditions.join(' && ')}) {`),
    broken: [code(`${before}if (`), ...deeper(broken), code(') {')],
  };
}

function code(text: string): Piece {
  return { kind: 'code', depth: 0, text };
}
