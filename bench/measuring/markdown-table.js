/** A Markdown table. All columns but the first are numbers, and stand to the right. */
function markdownTable(head, rows) {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** A number with three significant digits or more, and with its thousands apart. */
export function figure(number) {
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : Math.abs(number) >= 1 ? 2 : 3;
  return number.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A ratio, as it stands in a table. */
export function ratio(number) {
  return `${figure(number)} ×`;
}

/** A share of the whole, as it stands in a table. */
export function percentage(share) {
  return `${figure(share * 100)} %`;
}

/** Prints a heading, what is measured on which machine, and a table. */
export function printTable(title, head, rows) {
  console.log(`\n### ${title}\n\n${markdownTable(head, rows)}`);
}
