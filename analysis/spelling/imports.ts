import path from 'node:path';

import type { TSESTree } from '@typescript-eslint/types';

import { exportedNames } from '../../jitsi/project-module.js';
import type { FileContext } from '../file-context.js';
import { moduleKind } from '../module-kind.js';
import type { ModuleLoad } from '../module-loads.js';
import { isTypeKind } from '../origin.js';
import type { TextEdit } from '../text-edit.js';
import { styleOf } from './file-style.js';
import { newStatementEdit } from './statement-place.js';

type StaticLoad = Extract<ModuleLoad, { kind: 'import' | 'require' }>;

/** The edits that bring one more name from a module that the file already loads by that `import` or `require`. */
export function addedName(load: StaticLoad, name: string, context: FileContext): TextEdit[] {
  return load.kind === 'import' ? nameInImport(load, name, context) : nameInRequire(load, name, context);
}

/** The edit that writes a new `import { name } from 'module'`, or the `require` of it in a CommonJS file. */
export function newLoad(module: string, name: string, context: FileContext, style: 'import' | 'require'): TextEdit[] {
  const { quote, semicolon } = styleOf(context);
  const source = `${quote}${module}${quote}`;
  const statement =
    style === 'import'
      ? `import { ${name} } from ${source}${semicolon}`
      : `const { ${name} } = require(${source})${semicolon}`;
  return newStatementEdit([statement], context);
}

function nameInImport(load: Extract<StaticLoad, { kind: 'import' }>, name: string, context: FileContext): TextEdit[] {
  const { node, module } = load;
  const { text } = context.file;
  const last = node.specifiers.at(-1);
  if (isTypeKind(node.importKind) || last?.type === 'ImportNamespaceSpecifier') {
    return newLoad(module, name, context, 'import');
  }
  if (last?.type === 'ImportSpecifier') return [afterLast(last, node.specifiers, name, context)];
  const brace = text.indexOf('{', last ? last.range[1] : node.range[0]);
  if (brace >= 0 && brace < node.source.range[0]) return [{ range: [brace + 1, brace + 1], text: ` ${name} ` }];
  if (last) return [{ range: [last.range[1], last.range[1]], text: `, { ${name} }` }];
  return newLoad(module, name, context, 'import');
}

function nameInRequire(load: Extract<StaticLoad, { kind: 'require' }>, name: string, context: FileContext): TextEdit[] {
  const pattern = requirePattern(load.node);
  const taken = pattern?.properties.filter((property) => property.type === 'Property') ?? [];
  const last = taken.at(-1);
  return last ? [afterLast(last, taken, name, context)] : newLoad(load.module, name, context, 'require');
}

/** The pattern of `const { a, b } = require('…')`, or null where the module is taken in another way. */
export function requirePattern(call: TSESTree.CallExpression): TSESTree.ObjectPattern | null {
  const { parent } = call;
  return parent.type === 'VariableDeclarator' && parent.init === call && parent.id.type === 'ObjectPattern'
    ? parent.id
    : null;
}

/** One more name behind the last one of a list, on a line of its own where the names have lines of their own. */
function afterLast(last: TSESTree.Node, all: readonly TSESTree.Node[], name: string, { file }: FileContext): TextEdit {
  const lineStart = file.text.lastIndexOf('\n', last.range[0]) + 1;
  const before = file.text.slice(lineStart, last.range[0]);
  const first = all[0] ?? last;
  const ownLine = /^\s*$/u.test(before) && (all.length === 1 || first.range[0] < lineStart);
  const newline = file.text[lineStart - 2] === '\r' ? '\r\n' : '\n';
  return { range: [last.range[1], last.range[1]], text: ownLine ? `,${newline}${before}${name}` : `, ${name}` };
}

/** How the constants' module is written in a file: a relative path is meant from the working folder. Null in that module itself. */
export function constantsSpecifier({ file }: FileContext): string | null {
  const module = file.settings.constantsModule;
  if (module === null || !/^\.{1,2}(?:\/|$)/u.test(module)) return module;
  const target = path.resolve(file.cwd, module);
  const own = path.resolve(file.cwd, file.path);
  const withoutExtension = (name: string): string => name.replace(/\.[cm]?[jt]sx?$/u, '').replace(/[/\\]index$/u, '');
  if (withoutExtension(target) === withoutExtension(own)) return null;
  const relative = path.relative(path.dirname(own), target).replaceAll('\\', '/');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** Whether a module is seen not to export a name: the installed library, or a file of the project that can be read. */
export function lacksExport(module: string, name: string, context: FileContext): boolean {
  if (module.startsWith('.')) {
    const names = exportedNames(module, context.file.path);
    return names !== null && !names.has(name);
  }
  if (moduleKind(module, context.file.settings.libraries) !== 'library') return false;
  const { library } = context.inForce;
  return library?.name === module && library.exportedNames !== null && !library.exportedNames.has(name);
}
