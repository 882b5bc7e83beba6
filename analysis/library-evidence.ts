import type { TSESTree } from '@typescript-eslint/types';

import { declaredGlobals } from './declared-globals.js';
import type { FileContext } from './file-context.js';
import { importedLibraries } from './module-loads.js';
import { originOf } from './origin.js';
import { type Binding, isDefined } from './scopes.js';
import { memberName } from './static-name.js';
import { TABLE_NAME } from './table-name.js';
import { unwrap } from './unwrap.js';

/** The other way to embed a conference: its pages get the same strings, and no constants. */
const IFRAME_API = 'JitsiMeetExternalAPI';

/** Whether a file shows that it works with lib-jitsi-meet: only then do its plain strings mean connection errors. */
export function showsLibrary(context: FileContext): boolean {
  const { file, scopes, census } = context;
  return (
    importedLibraries(census, scopes, file.settings).length > 0 ||
    namesLibrary(context) ||
    bindsLibrary(context) ||
    readsTable(context) ||
    hasReduxCode(context) ||
    (file.settings.constantsModule !== null && !embedsFrame(context))
  );
}

/** Whether an expression is the redux action type `CONNECTION_FAILED`, whatever it is imported from. */
export function isActionType(node: TSESTree.Node): boolean {
  const type = unwrap(node);
  return type.type === 'Identifier' && type.name === 'CONNECTION_FAILED';
}

/** Whether a file uses a global of the library or a table that it doesn't bind, or declares such a global in a comment. */
function namesLibrary({ file, scopes }: FileContext): boolean {
  const names = [...scopes.freeNames.keys(), ...scopes.freeTypes];
  const declared = declaredGlobals(file);
  return (
    names.some((name) => file.settings.globals.includes(name) || TABLE_NAME.test(name)) ||
    file.settings.globals.some((name) => declared.has(name))
  );
}

function bindsLibrary({ file, scopes, denotations }: FileContext): boolean {
  const holdsLibrary = (binding: Binding): boolean => {
    const denotation = denotations.ofBinding(binding);
    if (denotation === null) return isTableImport(binding);
    if (denotation.kind !== 'member' && denotation.kind !== 'table') return denotation.kind === 'library';
    // By its path alone, only the connection's table is told from what others have.
    const { path, table } = denotation.family;
    return path[1] === 'connection' || file.text.includes(table);
  };
  /** A table that this version doesn't know, by the name that it is exported under. */
  const isTableImport = (binding: Binding): boolean => {
    const origin = originOf(binding, scopes);
    return origin.kind === 'import' && (TABLE_NAME.test(binding.name) || TABLE_NAME.test(origin.imported));
  };
  return file.scopeManager.scopes.some(({ variables }) =>
    variables.some((binding) => isDefined(binding) && holdsLibrary(binding)),
  );
}

function readsTable({ census, denotations, file }: FileContext): boolean {
  return census.of('MemberExpression').some((node) => {
    const name = memberName(node);
    if (name === null) return false;
    if (file.settings.globals.includes(name) || TABLE_NAME.test(name)) return denotations.of(node)?.kind !== 'other';
    return name === 'connection' && denotations.of(node)?.kind === 'table';
  });
}

/** `case CONNECTION_FAILED:` and `action.type === CONNECTION_FAILED`; the action type may be read from an object of them. */
function hasReduxCode(context: FileContext): boolean {
  const { census } = context;
  const isCompared = (type: TSESTree.Node, other: TSESTree.Node): boolean =>
    (isActionType(type) && isType(other)) || (isActionTypeMember(type) && isTypeMember(other));
  return (
    census
      .of('SwitchCase')
      .some(
        ({ test, parent }) =>
          test !== null && (isActionType(test) || (isActionTypeMember(test) && isTypeMember(parent.discriminant))),
      ) || census.of('BinaryExpression').some(({ left, right }) => isCompared(left, right) || isCompared(right, left))
  );
}

/** What events, errors and states are called that aren't action types. */
const OTHER_CONSTANTS = /(?:Error|Event|State|Status)(?:e?s)?$/iu;

/** `actionTypes.CONNECTION_FAILED`, read from nothing that is called after anything else, as a table of Jitsi's is. */
function isActionTypeMember(node: TSESTree.Node): boolean {
  const type = unwrap(node);
  if (type.type !== 'MemberExpression' || memberName(type) !== 'CONNECTION_FAILED') return false;
  const object = unwrap(type.object);
  const name =
    object.type === 'MemberExpression' ? memberName(object) : object.type === 'Identifier' ? object.name : null;
  return name !== null && !OTHER_CONSTANTS.test(name);
}

/** `action.type`, or a variable that holds one. */
function isType(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return isTypeMember(inner) || (inner.type === 'Identifier' && /type$/iu.test(inner.name));
}

function isTypeMember(node: TSESTree.Node): boolean {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' && memberName(inner) === 'type';
}

function embedsFrame({ census, scopes }: FileContext): boolean {
  return (
    scopes.freeNames.has(IFRAME_API) || census.of('MemberExpression').some((node) => memberName(node) === IFRAME_API)
  );
}
