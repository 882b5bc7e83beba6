import type { TSESTree } from '@typescript-eslint/types';

import type { FileContext } from '../file-context.js';
import { type Origin, originOf } from '../origin.js';
import type { Binding } from '../scopes.js';
import { memberName } from '../static-name.js';
import { TABLE_NAME } from '../table-name.js';
import { unwrap } from '../unwrap.js';
import { bindingInScope } from './names-in-scope.js';

/** A variable that holds the library, or the object of its module, and how the library is reached from it. */
export interface LibraryBinding {
  /** The name, where it is declared. */
  readonly node: TSESTree.Node;
  readonly text: string;
}

/** The variable in scope that holds the library; one that holds its module's object only where there is no other. */
export function libraryBinding(at: TSESTree.Node, context: FileContext): LibraryBinding | null {
  const binding =
    bindingInScope(at, context, (candidate) => wayToLibrary(candidate, context) === '') ??
    bindingInScope(at, context, (candidate) => wayToLibrary(candidate, context) === '.default');
  const [definition] = binding?.defs ?? [];
  if (!binding || !definition) return null;
  return { node: definition.name as TSESTree.Node, text: binding.name + (wayToLibrary(binding, context) ?? '') };
}

/** What leads from a variable to the library: nothing, or `.default`; null where it doesn't hold it, or nobody can tell. */
function wayToLibrary(binding: Binding, context: FileContext): '.default' | '' | null {
  if (context.denotations.ofBinding(binding)?.kind !== 'library') return null;
  const module = moduleObject(binding, originOf(binding, context.scopes));
  if (module === null) return '';
  const read = membersRead(binding, context);
  if (read.includes('default')) return '.default';
  // Who takes tables by their names from the object of a module has a module that exports them.
  if (read.some((name) => TABLE_NAME.test(name))) return null;
  // Which of both a module's object is depends on how it is bundled: the file's own use of it tells, or its name does.
  const isLibrary = read.length > 0 || module === 'required' || context.file.settings.globals.includes(binding.name);
  return isLibrary ? '' : null;
}

/** How a variable came to hold a module's object, if it does. */
function moduleObject(binding: Binding, origin: Origin): 'imported' | 'required' | null {
  if (origin.kind === 'import') {
    if (origin.imported !== '*') return null;
    // `import J = require('…')` is one, and no module object is made of what it gives.
    return binding.defs.some(({ node }) => node.type === 'TSImportEqualsDeclaration') ? 'required' : 'imported';
  }
  if (origin.kind !== 'value' || origin.path.length > 0) return null;
  const init = unwrap(origin.init);
  if (init.type === 'CallExpression') return 'required';
  return init.type === 'AwaitExpression' || init.type === 'ImportExpression' ? 'imported' : null;
}

function membersRead(binding: Binding, { scopes }: FileContext): string[] {
  return scopes.referencesTo(binding).flatMap(({ identifier }) => {
    const { parent } = identifier as TSESTree.Node;
    const name = parent?.type === 'MemberExpression' && parent.object === identifier ? memberName(parent) : null;
    return name === null ? [] : [name];
  });
}
