/**
 * Looking backwards from a place in a text. A pattern that is anchored at its end would be tried from every place before it,
 * so these go from character to character.
 */

/** Whether a UTF-16 unit is what `\s` matches. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0xa0 && /\s/u.test(String.fromCharCode(unit));
}

/** Whether a UTF-16 unit is what `\w` matches. */
export function isWord(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
  );
}

/** Whether a UTF-16 unit may be a part of a name; beyond ASCII every one may. */
export function isNameUnit(unit: number): boolean {
  return isWord(unit) || unit === 0x24 || unit >= 0x80;
}

/** Where the blanks that end at a place begin. */
export function beforeBlanks(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Where the word of ASCII letters, digits and `_` that ends at a place begins. */
export function beforeWord(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && isWord(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Where the name, or the private name, that ends at a place begins. */
export function beforeName(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && (isNameUnit(text.charCodeAt(start - 1)) || text[start - 1] === '#')) start -= 1;
  return start;
}
