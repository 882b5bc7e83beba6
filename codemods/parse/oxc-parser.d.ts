/** What `oxc-parser` puts together in its main module, of which the rest takes longer to load than many a file to parse. */
declare module 'oxc-parser/src-js/bindings' {
  export { parseSync } from 'oxc-parser';
}

declare module 'oxc-parser/src-js/wrap' {
  import type { ParseResult } from 'oxc-parser';

  /** Takes everything out of a result, whose memory is freed by that. */
  export function wrap(result: ParseResult): ParseResult;
}
