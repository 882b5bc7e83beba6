/** Whether a text has the name of a package where a module is named: after a quote. */
export function namesModule(text: string, name: string): boolean {
  // The rarer the first letter, the faster it is found that the name isn't there.
  if (name.includes('jitsi') && !text.includes('jitsi')) return false;
  for (let at = text.indexOf(name); at > 0; at = text.indexOf(name, at + name.length)) {
    const before = text[at - 1];
    if (before === "'" || before === '"' || before === '`') return true;
  }
  return false;
}
