/** What a module exports at run time, as far as its text tells. */
export interface ExportsInText {
  /** The names, `default` included. */
  readonly names: ReadonlySet<string>;
  /** The modules of which everything is exported on (`export * from`). */
  readonly stars: readonly string[];
}
