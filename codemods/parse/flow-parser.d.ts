/** What we use of `flow-parser`, which ships no types for TypeScript. */
declare module 'flow-parser' {
  export interface FlowOptions {
    readonly flow: 'all' | 'detect';
    readonly sourceType?: 'module' | 'script';
    readonly allowReturnOutsideFunction?: boolean;
  }

  /** Throws a `SyntaxError` that ends in `(line:column)` and carries the same as `loc`. */
  export function parse(code: string, options: FlowOptions): object;

  export const FlowVisitorKeys: Readonly<Record<string, readonly string[]>>;
}
