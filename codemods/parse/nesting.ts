/** A native parser has its stack, and where that ends the process ends. Written code stays far below, generated code may not. */
const DEEPEST = 1000;

/** Where brackets are nested deeper than a parser can be trusted with, or -1. */
export function tooDeepAt(text: string): number {
  if (text.length < DEEPEST) return -1;
  let depth = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    switch (text.charCodeAt(offset)) {
      case 0x28: // (
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > DEEPEST) return offset;
        break;
      case 0x29: // )
      case 0x5d: // ]
      case 0x7d: // }
        // Strings and comments hold brackets without their counterparts.
        if (depth > 0) depth -= 1;
        break;
      default:
    }
  }
  return -1;
}
