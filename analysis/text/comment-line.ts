/** Whether what stands at an offset is in a line that is all comment, as far as the line itself shows it. */
export function isInCommentLine(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trimStart();
  return line.startsWith('* ') || line.startsWith('//') || (line.startsWith('/*') && !line.includes('*/'));
}
