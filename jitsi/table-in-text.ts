import { Scanner } from './scanner.js';

/** Members in the order of the text, null where the text has the name without its value. */
export type TableInText = ReadonlyMap<string, string | null>;

const MEMBER = /^[A-Z][A-Z0-9_]*$/;

/**
 * The members of a table that a module or a type declaration spells out, or null if it spells out none. Reads the
 * forms of TypeScript's source and output, of declarations (`declare module "…"` too) and of plain modules:
 * `enum T { X = 'v' }`, `T["X"] = "v"`, `export const X = 'v'`, `X: 'v'`, `exports.X = 'v'`.
 * @param text the module
 * @param table the name of the table, such as `JitsiConnectionErrors`
 * @param own whether the module is that of the table, so that constants outside an enum are its members too
 */
export function tableInText(text: string, table: string, own: boolean): TableInText | null {
  const inEnum = new Map<string, string | null>();
  const loose = new Map<string, string | null>();
  const scanner = new Scanner(text);
  let depth = 0;
  /** How many braces were open when the ambient module of the table began. */
  let ambient = Infinity;
  /** The texts of the last five tokens, newest first. */
  let last = ['', '', '', '', ''];
  for (scanner.next(); scanner.kind !== 'end'; scanner.next()) {
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = last;
    if (scanner.is('{')) {
      if (first === table && second === 'enum') readEnum(scanner, inEnum);
      else if (second === 'module' && isModuleOf(first, table)) ambient = Math.min(ambient, depth++);
      else depth++;
    } else if (scanner.is('}')) {
      depth--;
      if (depth <= ambient) ambient = Infinity;
    } else if (first === '=' || first === ':') {
      const bracketed = second === ']';
      const name = unquoted(bracketed ? third : second);
      const value = scanner.kind === 'string' ? scanner.content : null;
      if (bracketed && fourth === '[' && fifth === table) inEnum.set(name, value);
      // In declarations, whatever isn't a constant is a part of some type.
      else if (MEMBER.test(name) && (own || (depth > ambient && third === 'const'))) set(loose, name, value);
    }
    last = [scanner.value, first, second, third, fourth];
  }
  if (inEnum.size > 0) return inEnum;
  return loose.size > 0 ? loose : null;
}

/** Reads `{ A = 'a', B = 'b' }` of an enum, from its opening brace to the closing one. */
function readEnum(scanner: Scanner, members: Map<string, string | null>): void {
  let name: string | null = null;
  for (scanner.next(); scanner.kind !== 'end' && !scanner.is('}'); scanner.next()) {
    if (scanner.is(',')) name = null;
    else if (name === null) {
      name = unquoted(scanner.value);
      members.set(name, null);
    } else if (scanner.kind === 'string') members.set(name, scanner.content);
  }
}

/** A value found once is not forgotten for a mention without one. */
function set(members: Map<string, string | null>, name: string, value: string | null): void {
  members.set(name, value ?? members.get(name) ?? null);
}

/** Whether the quoted name of an ambient module, such as `"dist/JitsiConnectionErrors"`, ends in that of the table. */
function isModuleOf(quoted: string, table: string): boolean {
  const name = unquoted(quoted);
  return name !== quoted && name.slice(name.lastIndexOf('/') + 1) === table;
}

function unquoted(text: string): string {
  const quote = text[0];
  return (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
}
