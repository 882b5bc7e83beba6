import type { FileContext } from '../../file-context.js';
import type { TextEdit, TextRange } from '../../text-edit.js';

/** The edits that put the lines which begin within a part of the text further in; what strings have in them stays. */
export function indentLines([start, end]: TextRange, by: string, { census, file }: FileContext): TextEdit[] {
  const quasis = census.of('TemplateLiteral').flatMap((template) => template.quasis);
  const strings = [...quasis, ...census.of('Literal')].filter(({ range }) => start <= range[0] && range[1] <= end);
  const edits: TextEdit[] = [];
  for (const { index } of file.text.slice(start, end).matchAll(/(?<=\n)[^\S\n]*(?=\S)/gu)) {
    const position = start + index;
    if (strings.some(({ range }) => range[0] < position && position <= range[1])) continue;
    edits.push({ range: [position, position], text: by });
  }
  return edits;
}
