import path from 'node:path';

import type { TSESTree } from '@typescript-eslint/types';

import { skipBlanks } from '../coverage/edits/between-code.js';
import type { FileContext } from '../file-context.js';
import type { ModuleLoad } from '../module-loads.js';
import { importedName, isTypeKind } from '../origin.js';
import { keyName } from '../static-name.js';
import type { TextEdit } from '../text-edit.js';
import { styleOf } from './file-style.js';
import { newStatementEdit } from './statement-place.js';

export type StaticLoad = Extract<ModuleLoad, { kind: 'import' | 'require' }>;

/** What a statement takes of a module: a name that it exports, its namespace object, or its default. */
export type Taking = 'default' | 'named' | 'namespace';

/** The edits that bring one more name from a module that the file already loads by that `import` or `require`. */
export function addedName(load: StaticLoad, name: string, context: FileContext): TextEdit[] {
  return load.kind === 'import' ? nameInImport(load, name, context) : nameInRequire(load, name, context);
}

/** The edit that writes a new `import` of a module, or the `require` of it in a CommonJS file. */
export function newLoad(
  module: string,
  name: string,
  context: FileContext,
  style: 'import' | 'require',
  taking: Taking = 'named',
): TextEdit[] {
  const { quote, semicolon } = styleOf(context);
  const source = `${quote}${module}${quote}`;
  const names = taking === 'named' ? `{ ${name} }` : name;
  const statement =
    style === 'import'
      ? `import ${taking === 'namespace' ? `* as ${name}` : names} from ${source}${semicolon}`
      : `const ${names} = require(${source})${semicolon}`;
  return newStatementEdit([statement], context);
}

/** The edit that makes an import without a default import bring that too. */
export function addedDefault(node: TSESTree.ImportDeclaration, name: string, { file }: FileContext): TextEdit {
  const end = node.range[0] + 'import'.length;
  const isBare = skipBlanks(file.text, end) === node.source.range[0];
  return { range: [end, end], text: isBare ? ` ${name} from` : ` ${name},` };
}

function nameInImport(load: Extract<StaticLoad, { kind: 'import' }>, name: string, context: FileContext): TextEdit[] {
  const { node, module } = load;
  const { text } = context.file;
  const last = node.specifiers.at(-1);
  if (isTypeKind(node.importKind) || last?.type === 'ImportNamespaceSpecifier') {
    return newLoad(module, name, context, 'import');
  }
  if (last?.type === 'ImportSpecifier') return afterLast(last, node.specifiers, name, context);
  const brace = text.indexOf('{', last ? last.range[1] : node.range[0]);
  if (brace >= 0 && brace < node.source.range[0]) return [{ range: [brace + 1, brace + 1], text: ` ${name} ` }];
  const end = last ? last.range[1] : node.range[0] + 'import'.length;
  return [{ range: [end, end], text: last ? `, { ${name} }` : ` { ${name} } from` }];
}

function nameInRequire(load: Extract<StaticLoad, { kind: 'require' }>, name: string, context: FileContext): TextEdit[] {
  const taken = requirePattern(load.node)?.properties.filter(({ type }) => type === 'Property') ?? [];
  const last = taken.at(-1);
  return last ? afterLast(last, taken, name, context) : newLoad(load.module, name, context, 'require');
}

/** The exported names that an `import` or a destructured `require` takes. */
export function namesTaken(load: StaticLoad): string[] {
  const names =
    load.kind === 'import'
      ? load.node.specifiers.map((specifier) => (specifier.type === 'ImportSpecifier' ? importedName(specifier) : null))
      : (requirePattern(load.node)?.properties.map((part) => (part.type === 'Property' ? keyName(part) : null)) ?? []);
  return names.filter((name) => name !== null);
}

/** The pattern of `const { a, b } = require('…')`, or null where the module is taken in another way. */
function requirePattern(call: TSESTree.CallExpression): TSESTree.ObjectPattern | null {
  const { parent } = call;
  if (parent.type !== 'VariableDeclarator' || parent.init !== call) return null;
  return parent.id.type === 'ObjectPattern' ? parent.id : null;
}

/** One more name behind the last one of a list, on a line of its own where the names have lines of their own. */
function afterLast(
  last: TSESTree.Node,
  all: readonly TSESTree.Node[],
  name: string,
  { file: { text } }: FileContext,
): TextEdit[] {
  const lineStart = text.lastIndexOf('\n', last.range[0]) + 1;
  const before = text.slice(lineStart, last.range[0]);
  const first = all[0] ?? last;
  const [, end] = last.range;
  if (!/^\s*$/u.test(before) || (all.length > 1 && first.range[0] >= lineStart)) {
    return [{ range: [end, end], text: `, ${name}` }];
  }
  const newline = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
  const line = `${newline}${before}${name}`;
  const [comma, comment] = commentBehind(end, text);
  if (comment === null) return [{ range: [end, end], text: `,${line}` }];
  const added = { range: [comment, comment], text: comma ? `${line},` : line } as const;
  return comma ? [added] : [{ range: [end, end], text: ',' }, added];
}

/** Whether a comma follows, and where the comment ends that stands beside a name on its line; null where there is none. */
function commentBehind(end: number, text: string): [comma: boolean, comment: number | null] {
  const rest = /^(\s*,)?[^\S\r\n]*(?:\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^\r\n])*\*\/[^\S\r\n]*(?=\r?\n))/u.exec(
    text.slice(end),
  );
  if (!rest) return [false, null];
  return [rest[1] !== undefined, end + rest[0].trimEnd().length];
}

/** How the constants' module is written in a file: a relative path is meant from the working folder. Null in that module itself. */
export function constantsSpecifier({ file }: FileContext): string | null {
  const module = file.settings.constantsModule;
  if (module === null || !isRelative(module)) return module;
  const target = path.resolve(file.cwd, module);
  const own = path.resolve(file.cwd, file.path);
  if (withoutExtension(target) === withoutExtension(own)) return null;
  const relative = path.relative(path.dirname(own), target).replaceAll('\\', '/');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** Whether two specifiers of a file mean the same module; an extension or `/index` may be left out. */
export function isSameModule(one: string, other: string): boolean {
  return one === other || (isRelative(one) && isRelative(other) && withoutExtension(one) === withoutExtension(other));
}

function isRelative(module: string): boolean {
  return /^\.{1,2}(?:\/|$)/u.test(module);
}

function withoutExtension(name: string): string {
  return path.normalize(name.replace(/\.[cm]?[jt]sx?$/u, '')).replace(/[/\\]index$|[/\\]$/u, '');
}
