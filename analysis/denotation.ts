import type { TSESTree } from '@typescript-eslint/types';

import { type Family, familyOfPath, familyOfTable } from '../jitsi/families.js';
import type { JitsiSettings } from '../jitsi/settings.js';
import type { Census } from './census.js';
import { isMade, keptMembers } from './kept-members.js';
import { familyOfModule, isLibraryRoot, moduleKind } from './module-kind.js';
import { isNothing } from './nothing.js';
import { type Origin, originOf, type Path } from './origin.js';
import { type Binding, isDefined, type Scopes } from './scopes.js';
import { memberName, stringOf } from './static-name.js';
import { unwrap } from './unwrap.js';

/** What an expression of the file stands for, of all that lib-jitsi-meet has. */
export type Denotation =
  /** `JitsiMeetJS`, or the module's namespace object, which has it as `default`. */
  | { readonly kind: 'library' }
  /** `JitsiMeetJS.errors` or `JitsiMeetJS.events`. */
  | { readonly kind: 'root'; readonly root: 'errors' | 'events' }
  /** The object that holds the constants of a family. */
  | { readonly kind: 'table'; readonly family: Family }
  /** A constant: a member that is read from a table, whether the table has it or not. */
  | { readonly kind: 'member'; readonly family: Family; readonly member: string }
  /**
   * Shown by the file to be something else: another package's import, a class, a function, a literal. `made` is where the
   * file makes the object, class or function, whose members may hold the library all the same.
   */
  | { readonly kind: 'other'; readonly made: TSESTree.Node | null }
  /** What a function of another package gave back, a form's state as well as the library; its `errors` may be anybody's. */
  | { readonly kind: 'given' };

const LIBRARY: Denotation = { kind: 'library' };
const OTHER: Denotation = { kind: 'other', made: null };
const GIVEN: Denotation = { kind: 'given' };
/** All that another package exports. */
const OTHER_PACKAGE: Denotation = { kind: 'other', made: null };
const DEFINITIONS = new Set<string>([
  'ArrayExpression',
  'ArrowFunctionExpression',
  'ClassExpression',
  'FunctionExpression',
  'Literal',
  'ObjectExpression',
  'TemplateLiteral',
]);
const INTEROP = /^_*(?:import(?:Default|Star)|interop_?Require(?:Default|Wildcard)|toESM)$/iu;

/** Answers what the expressions of one file stand for. */
export interface Denotations {
  /** What an expression stands for; null where the file doesn't tell. */
  of(node: TSESTree.Node): Denotation | null;
  /** What a variable of the file stands for; null where the file doesn't tell. */
  ofBinding(binding: Binding): Denotation | null;
}

/** A resolver for one file; every answer is kept, null too, so that aliases that go in circles end. */
export function denotationsOf(scopes: Scopes, census: Census, settings: JitsiSettings): Denotations {
  const known = new Map<TSESTree.Node, Denotation | null>();
  const knownBindings = new Map<Binding, Denotation | null>();

  const of = (expression: TSESTree.Node): Denotation | null => {
    const node = unwrap(expression);
    const before = known.get(node);
    if (before !== undefined) return before;
    known.set(node, null);
    const denotation = resolve(node);
    known.set(node, denotation);
    return denotation;
  };

  const byName = (name: string): Denotation | null => {
    if (settings.globals.includes(name)) return LIBRARY;
    const family = familyOfTable(name);
    return family ? { kind: 'table', family } : null;
  };

  const resolve = (node: TSESTree.Node): Denotation | null => {
    switch (node.type) {
      case 'Identifier':
        return ofIdentifier(node);
      case 'MemberExpression': {
        const name = memberName(node);
        return name === null ? null : read(of(node.object), name);
      }
      case 'TSQualifiedName':
        return read(of(node.left), node.right.name);
      case 'AwaitExpression':
        return of(node.argument);
      case 'ImportExpression':
        return ofModule(node.source);
      case 'CallExpression':
        return ofCall(node);
      case 'AssignmentExpression':
        return of(node.right);
      case 'SequenceExpression':
        return node.expressions.slice(-1).map(of)[0] ?? null;
      case 'LogicalExpression':
        return node.operator === '&&' ? of(node.right) : oneOf([node.left, node.right]);
      case 'ConditionalExpression':
        return oneOf([node.consequent, node.alternate]);
      default:
        return DEFINITIONS.has(node.type) ? otherThan(node) : null;
    }
  };

  /** What one of several expressions stands for, whichever it will be; something else only where all of them are. */
  const oneOf = (choices: readonly TSESTree.Node[]): Denotation | null => {
    const found = choices.map(of);
    const shown = found.find(
      (denotation) => denotation !== null && denotation.kind !== 'other' && denotation !== GIVEN,
    );
    // A constant that may be another, or what nobody knows, is none in particular; tables are the same wherever they come from.
    if (shown?.kind === 'member') return found.every((choice) => isSameMember(choice, shown)) ? shown : null;
    if (shown || found.includes(null)) return shown ?? null;
    if (found.includes(GIVEN)) return GIVEN;
    if (found.includes(OTHER_PACKAGE)) return OTHER_PACKAGE;
    const [only, ...others] = choices.filter((choice) => !isNothing(choice)).map(of);
    return only && others.length === 0 ? only : OTHER;
  };

  const ofIdentifier = (node: TSESTree.Identifier): Denotation | null => {
    const binding = scopes.bindingOf(node);
    return isDefined(binding) ? ofBinding(binding) : byName(node.name);
  };

  const ofBinding = (binding: Binding): Denotation | null => {
    const before = knownBindings.get(binding);
    if (before !== undefined) return before;
    knownBindings.set(binding, null);
    const origin = originOf(binding, scopes);
    // A name that every project uses for the library or a table is it, unless the file shows otherwise.
    const found = ofOrigin(origin, binding.name);
    const isNamed = (found === null || found === GIVEN) && !isTypeOnly(origin);
    const denotation = isNamed ? (byName(binding.name) ?? found) : found;
    knownBindings.set(binding, denotation);
    return denotation;
  };

  const ofOrigin = (origin: Origin, name: string): Denotation | null => {
    switch (origin.kind) {
      case 'definition':
        // What is only declared stands for something that is there without the file.
        return 'declare' in origin.node && origin.node.declare ? null : otherThan(origin.node);
      case 'import':
        return ofImport(origin.module, origin.imported, name);
      case 'value':
        return origin.path.length === 0 ? of(origin.init) : readPath(of(origin.init), origin.path);
      case 'several':
        return oneOf(origin.inits);
      case 'parameter':
        return origin.path.length === 0 ? null : readPath(null, origin.path);
      default:
        return null;
    }
  };

  const ofImport = (module: string, imported: string, name: string): Denotation | null => {
    const family = familyOfModule(module);
    if (family) {
      const table: Denotation = { kind: 'table', family };
      return imported === '*' || imported === 'default' ? table : read(table, imported);
    }
    const kind = moduleKind(module, settings.libraries);
    const whole = isLibraryRoot(module, settings.libraries) ? LIBRARY : null;
    if (imported === '*' || imported === 'default') return kind === 'package' ? OTHER_PACKAGE : whole;
    const named = read(whole, imported);
    if ((named?.kind === 'library' || named?.kind === 'root') && kind === 'package') return OTHER;
    // `lib-jitsi-meet/JitsiConnection` is a part of the library, which has no `errors` of the whole.
    if (named?.kind === 'root' && kind === 'library' && !whole) return null;
    return named ?? (kind === 'package' && settings.globals.includes(name) ? OTHER : null);
  };

  const ofModule = (source: TSESTree.Node): Denotation | null => {
    const module = stringOf(source);
    return module === null ? null : ofImport(module, '*', '');
  };

  const ofCall = (node: TSESTree.CallExpression): Denotation | null => {
    const callee = unwrap(node.callee);
    const [argument] = node.arguments;
    if (callee.type === 'Identifier') {
      if (callee.name === 'require' && !isDefined(scopes.bindingOf(callee)))
        return argument ? ofModule(argument) : null;
      return argument && INTEROP.test(callee.name) ? of(argument) : ofResult(callee);
    }
    if (callee.type !== 'MemberExpression') return null;
    const name = memberName(callee) ?? '';
    const isPassedOn =
      INTEROP.test(name) ||
      (name === 'freeze' && callee.object.type === 'Identifier' && callee.object.name === 'Object');
    return argument && isPassedOn ? of(argument) : ofResult(callee);
  };

  /** What a call gives back, by where its function comes from: a package that has nothing to do with Jitsi, or elsewhere. */
  const ofResult = (callee: TSESTree.Node): Denotation | null => {
    let root = callee;
    while (root.type === 'MemberExpression') root = unwrap(root.object);
    const binding = root.type === 'Identifier' ? scopes.bindingOf(root) : null;
    const origin = isDefined(binding) ? originOf(binding, scopes) : null;
    if (origin?.kind !== 'import' || /jitsi/iu.test(origin.module)) return null;
    return moduleKind(origin.module, settings.libraries) === 'package' ? GIVEN : null;
  };

  /** What `object.name` is, for an object that stands for something or for nothing that is known. */
  const read = (object: Denotation | null, name: string): Denotation | null => {
    switch (object?.kind) {
      case 'other': {
        if (object.made) return readMade(object.made, name);
        // A table that a package re-exports goes by its name, whether it is imported or read from all of the package.
        const family = object === OTHER_PACKAGE ? familyOfTable(name) : null;
        return family ? { kind: 'table', family } : OTHER;
      }
      case 'given':
        return name === 'errors' ? OTHER : (read(null, name) ?? GIVEN);
      case 'member':
        return null;
      case 'root': {
        const family = familyOfPath(object.root, name);
        return family ? { kind: 'table', family } : null;
      }
      case 'table':
        // The errors are a module's namespace: the strings, and once more the enum that holds them.
        return name === object.family.table || name === 'default'
          ? object
          : { kind: 'member', family: object.family, member: name };
      default:
        if (name === 'default' && object) return object;
        return name === 'errors' || name === 'events' ? { kind: 'root', root: name } : byName(name);
    }
  };

  const members = keptMembers(census);
  const knownMembers = new Map<TSESTree.Node, Map<string, Denotation | null>>();

  /** What a member holds of an object, class or function that the file makes, by what the file ever puts there. */
  const readMade = (made: TSESTree.Node, name: string): Denotation | null => {
    const ofMade = knownMembers.get(made) ?? new Map<string, Denotation | null>();
    knownMembers.set(made, ofMade);
    const before = ofMade.get(name);
    if (before !== undefined) return before;
    ofMade.set(name, null);
    const isOwner = (object: TSESTree.Node): boolean => {
      const denotation = of(object);
      return denotation?.kind === 'other' && denotation.made === made;
    };
    const { values, isPut } = members.valuesOf(made, name, isOwner);
    const held = values.length > 0 ? oneOf(values) : null;
    // A constant goes by the name that the file gives it: what is read there is no table of Jitsi's.
    const denotation = held?.kind === 'member' ? OTHER : (held ?? ofUnseenMember(name, isPut));
    ofMade.set(name, denotation);
    return denotation;
  };

  /** A member whose value the file doesn't show may be the library, but never a part of it: the object itself is none. */
  const ofUnseenMember = (name: string, isPut: boolean): Denotation | null => {
    if (name === 'errors' || name === 'events') return OTHER;
    const named = byName(name);
    return named && !isPut ? OTHER : named;
  };

  const readPath = (object: Denotation | null, path: Path): Denotation | null => {
    let denotation = object;
    for (const name of path) denotation = read(denotation, name);
    return denotation;
  };

  return { of, ofBinding };
}

/** Whether a choice is the constant itself, or what stands in where it isn't there. */
function isSameMember(choice: Denotation | null, { family, member }: Extract<Denotation, { kind: 'member' }>): boolean {
  if (choice?.kind !== 'member') return choice?.kind === 'other';
  return choice.family === family && choice.member === member;
}

/** What isn't the library, because the file makes it. */
function otherThan(node: TSESTree.Node): Denotation {
  return { kind: 'other', made: isMade(node) ? node : null };
}

function isTypeOnly(origin: Origin): boolean {
  return origin.kind === 'import' && origin.typeOnly;
}
