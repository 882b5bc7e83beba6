import path from 'node:path';

import type { TSESTree } from '@typescript-eslint/types';

import { skipBlanks } from '../coverage/edits/between-code.js';
import type { FileContext } from '../file-context.js';
import type { ModuleLoad } from '../module-loads.js';
import { importedName, isTypeKind } from '../origin.js';
import { keyName, memberName } from '../static-name.js';
import type { TextEdit } from '../text-edit.js';
import { styleOf } from './file-style.js';
import { moduleString } from './module-string.js';
import { newStatementEdit, statementBehind } from './statement-place.js';

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
  const source = moduleString(module, quote);
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
  const { module } = load;
  const { text } = context.file;
  const node = takesNames(load.node) ? load.node : importBeside(module, context);
  if (!node) return newLoad(module, name, context, 'import');
  const last = node.specifiers.at(-1);
  if (last?.type === 'ImportSpecifier') return afterLast(last, node.specifiers, name, context);
  const brace = text.indexOf('{', last ? last.range[1] : node.range[0]);
  if (brace >= 0 && brace < node.source.range[0]) return [{ range: [brace + 1, brace + 1], text: ` ${name} ` }];
  const end = last ? last.range[1] : node.range[0] + 'import'.length;
  return [{ range: [end, end], text: last ? `, { ${name} }` : ` { ${name} } from` }];
}

/** Whether one more value can be added to the names that an import takes. */
function takesNames({ importKind, specifiers }: TSESTree.ImportDeclaration): boolean {
  return !isTypeKind(importKind) && specifiers.at(-1)?.type !== 'ImportNamespaceSpecifier';
}

/** Another import of the same module that brings values by their names, or undefined. */
function importBeside(module: string, { census }: FileContext): TSESTree.ImportDeclaration | undefined {
  return census
    .of('ImportDeclaration')
    .find((node) => node.specifiers.length > 0 && takesNames(node) && isSameModule(node.source.value, module));
}

function nameInRequire(load: Extract<StaticLoad, { kind: 'require' }>, name: string, context: FileContext): TextEdit[] {
  const read = memberRequired(load.node);
  const declaration = read && requiredAs(load.node)?.parent;
  if (declaration) {
    const { file } = context;
    const { semicolon } = styleOf(context);
    const required = file.text.slice(...load.node.range);
    const statement = `${declaration.kind} ${name} = ${required}.${name}${semicolon}`;
    const behind = statementBehind(declaration, statement, context);
    if (behind) return [behind];
  }
  const taken = requirePattern(load.node)?.properties.filter(({ type }) => type === 'Property') ?? [];
  const last = taken.at(-1);
  return last ? afterLast(last, taken, name, context) : newLoad(load.module, name, context, 'require');
}

/** The exported names that an `import`, a destructured `require` or one of which a member is read takes. */
export function namesTaken(load: StaticLoad): string[] {
  const names =
    load.kind === 'import'
      ? load.node.specifiers.map((specifier) => (specifier.type === 'ImportSpecifier' ? importedName(specifier) : null))
      : namesRequired(load.node);
  return names.filter((name) => name !== null);
}

function namesRequired(call: TSESTree.CallExpression): (string | null)[] {
  const read = memberRequired(call);
  if (read) return [memberName(read)];
  return requirePattern(call)?.properties.map((part) => (part.type === 'Property' ? keyName(part) : null)) ?? [];
}

/** The declarator of what is required, or of a member that is read from it at once; null where neither is kept in a variable. */
export function requiredAs(call: TSESTree.CallExpression): TSESTree.VariableDeclarator | null {
  const { parent } = memberRequired(call) ?? call;
  return parent.type === 'VariableDeclarator' ? parent : null;
}

/** `require('…').a` of `const a = require('…').a`, or null where the module is taken in another way. */
function memberRequired(call: TSESTree.CallExpression): TSESTree.MemberExpression | null {
  const { parent } = call;
  if (parent.type !== 'MemberExpression' || parent.object !== call) return null;
  return parent.parent.type === 'VariableDeclarator' && parent.parent.id.type === 'Identifier' ? parent : null;
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
