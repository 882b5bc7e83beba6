import type { TSESTree } from '@typescript-eslint/types';

import { declaredGlobals } from '../declared-globals.js';
import type { Denotation } from '../denotation.js';
import { isEvaluatedAtLoad } from '../evaluation-order.js';
import type { FileContext } from '../file-context.js';
import { type Binding, isDefined } from '../scopes.js';
import { keyName, memberName } from '../static-name.js';
import { unwrap, wrapped } from '../unwrap.js';
import { chainText } from './chain-text.js';
import { libraryBinding } from './library-binding.js';
import { bindingInScope, type Found, type Wanted } from './names-in-scope.js';
import { chainReaches, chainRoot } from './reach.js';
import { isThereAtLoad } from './there-at-load.js';

/**
 * The constant as a member of the library that the file itself reaches: from the root that it uses for events or errors,
 * else from a variable that holds the library, else from one of the global names that it refers to. Null where nothing of
 * that is valid at the place.
 */
export function fromLibraryInUse(wanted: Wanted, context: FileContext): Found | null {
  const { at } = wanted;
  const atLoad = isEvaluatedAtLoad(at);
  let tooEarly: Found | null = null;
  for (const root of rootsFor(wanted, context)) {
    if (!atLoad || isThereAtLoad(root.node, at, context)) return { kind: 'found', text: root.text };
    tooEarly = { kind: 'module-load' };
  }
  return tooEarly;
}

/** A way to the constant, and the expression that its root is. */
interface Root {
  /** Where the file has the root: an expression, or the name that a variable is declared by. */
  readonly node: TSESTree.Node;
  readonly text: string;
}

function* rootsFor({ family, member, at }: Wanted, context: FileContext): Generator<Root> {
  const path = `.${family.path.join('.')}.${member}`;
  for (const { node, text, joints } of rootsInUse(context)) {
    if (!chainReaches(node, at, context)) continue;
    const [errors, connection, constant] = joints;
    yield { node, text: `${text}${errors}${family.path[0]}${connection}${family.path[1]}${constant}${member}` };
  }
  const library = libraryBinding(at, context);
  if (library) yield { node: library.node, text: library.text + path };
  const part = bindingInScope(at, context, (binding) => {
    const denotation = context.denotations.ofBinding(binding);
    return denotation?.kind === 'root' && denotation.root === family.path[0];
  });
  const [definition] = part?.defs ?? [];
  if (part && definition) {
    yield { node: definition.name, text: `${part.name}.${family.path[1]}.${member}` };
  }
  for (const { node, text } of globalsInUse(at, context)) yield { node, text: text + path };
}

type Joint = '.' | '?.';

/** `ROOT` of `ROOT.events.connection.X`, and how the members are joined to it there. */
interface Chain {
  readonly node: TSESTree.Node;
  readonly text: string;
  readonly joints: readonly [Joint, Joint, Joint];
}

const files = new WeakMap<FileContext, readonly Chain[]>();

/** Every `ROOT` of `ROOT.events…` and `ROOT.errors…` in a file, in source order: looked for once, however many constants are spelled. */
function rootsInUse(context: FileContext): readonly Chain[] {
  const known = files.get(context);
  if (known) return known;
  const found = findRoots(context);
  files.set(context, found);
  return found;
}

function findRoots(context: FileContext): Chain[] {
  const { census, denotations, file } = context;
  const chains: Chain[] = [];
  const add = (node: TSESTree.Node, joints: Chain['joints']): void => {
    const text = chainRoot(node) ? chainText(node, file.text) : null;
    if (text !== null) chains.push({ node, text, joints });
  };
  for (const node of census.of('MemberExpression')) {
    const name = memberName(node);
    if (name !== 'errors' && name !== 'events') continue;
    if (denotations.of(node)?.kind !== 'root' || !leadsToLibrary(node, context)) continue;
    const table = memberOn(node);
    add(node.object, [jointOf(node), jointOf(table), jointOf(table && memberOn(table))]);
  }
  for (const { id, init } of census.of('VariableDeclarator')) {
    if (id.type !== 'ObjectPattern' || !init) continue;
    const isLibrary = denotations.of(init)?.kind === 'library';
    const takes = id.properties.some(
      (part) =>
        part.type === 'Property' &&
        /^(?:errors|events)$/u.test(keyName(part) ?? '') &&
        (isLibrary || takesTable(part.value, context)),
    );
    if (takes) add(unwrap(init), ['.', '.', '.']);
  }
  return chains;
}

/** Whether what is taken of `{ events: … }` is the library's: a table, one of its members, or what a table is read from. */
function takesTable(taken: TSESTree.Node, context: FileContext): boolean {
  switch (taken.type) {
    case 'AssignmentPattern':
      return takesTable(taken.left, context);
    case 'ObjectPattern':
      return taken.properties.some((part) => part.type === 'Property' && takesTable(part.value, context));
    case 'Identifier': {
      const binding = context.scopes.bindingOf(taken);
      const denotation = binding && context.denotations.ofBinding(binding);
      return denotation?.kind === 'root' ? binding !== null && isTableRead(binding, context) : isOfTable(denotation);
    }
    default:
      return false;
  }
}

function isOfTable(denotation: Denotation | null): boolean {
  return denotation?.kind === 'table' || denotation?.kind === 'member';
}

/** The member that is read from an expression, or null. */
function memberOn(node: TSESTree.Node): TSESTree.MemberExpression | null {
  const outer = wrapped(node);
  const { parent } = outer;
  return parent?.type === 'MemberExpression' && parent.object === outer ? parent : null;
}

function jointOf(member: TSESTree.MemberExpression | null): Joint {
  return member?.optional ? '?.' : '.';
}

/** Whether `X.errors` is the library's: `X` is known to be it, or a table is read from it. */
function leadsToLibrary(node: TSESTree.MemberExpression, context: FileContext): boolean {
  const { denotations, scopes } = context;
  if (denotations.of(node.object)?.kind === 'library') return true;
  const table = memberOn(node);
  if (table) return denotations.of(table)?.kind === 'table';
  const outer = wrapped(node);
  const { parent } = outer;
  if (parent?.type !== 'VariableDeclarator' || parent.init !== outer) return false;
  if (parent.id.type === 'ObjectPattern') return true;
  const binding = scopes.bindingOf(parent.id);
  return binding !== null && isTableRead(binding, context);
}

/** Whether a table is read from what a variable holds. */
function isTableRead(binding: Binding, { denotations, scopes }: FileContext): boolean {
  return scopes.referencesTo(binding).some(({ identifier }) => {
    const read = memberOn(identifier);
    return read !== null && denotations.of(read)?.kind === 'table';
  });
}

/** The global names of the library that a file refers to, bare, declared in a comment, or as a member such as `window.JitsiMeetJS`. */
function* globalsInUse(at: TSESTree.Node, context: FileContext): Generator<Root> {
  const { census, denotations, file, scopes } = context;
  const declared = declaredGlobals(file);
  for (const name of file.settings.globals) {
    if (isDefined(scopes.lookUp(name, at))) continue;
    const [reference] = scopes.freeNames.get(name) ?? [];
    if (isStub(name, context)) continue;
    if (reference ?? declared.has(name)) yield { node: reference ?? file.ast, text: name };
  }
  for (const node of census.of('MemberExpression')) {
    const isNamed = file.settings.globals.includes(memberName(node) ?? '');
    if (!isNamed || denotations.of(node)?.kind !== 'library' || !chainReaches(node, at, context)) continue;
    const text = chainText(node, file.text);
    if (text !== null && !isStub(text, context)) yield { node, text };
  }
}

/** Whether the file itself puts an object literal in the place of a global, as tests and shims do: what it has is then uncertain. */
function isStub(root: string, { census, file }: FileContext): boolean {
  return census.of('AssignmentExpression').some(({ left, right }) => {
    let value = unwrap(right);
    while (value.type === 'LogicalExpression') value = unwrap(value.right);
    return value.type === 'ObjectExpression' && chainText(left, file.text) === root;
  });
}
