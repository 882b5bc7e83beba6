import type { Scope, ScopeVariable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

import type { JitsiSettings } from '../jitsi/settings.js';

/**
 * One parsed file, as the analysis wants it: an ESTree with `range` and `parent` on every node, and the scopes that go with it.
 *
 * Inside ESLint the tree and the scope manager are those that ESLint gives, whatever parser made them.
 */
export interface SourceFile {
  /** The text that the ranges index, without a byte order mark. */
  readonly text: string;
  readonly ast: SourceProgram;
  readonly scopeManager: ScopeManager;
  /** Child keys by node type, in source order; a type that is not listed is walked by its own keys. */
  readonly visitorKeys: Readonly<Record<string, readonly string[] | undefined>>;
  /** Absolute path, or something like `<input>` where the text has no file. */
  readonly path: string;
  /** The working folder, absolute, from which a relative `constantsModule` is meant. */
  readonly cwd: string;
  readonly settings: JitsiSettings;
}

/** A program as a parser made it. */
export interface SourceProgram extends TSESTree.Program {
  /**
   * Set where the program is a module for certain, by its file's name or the element that it stands in. Its `sourceType`
   * may be only what ESLint was configured to take every file for.
   */
  isModule?: boolean;
}

/** What every parser's scope manager has in common, and all that the analysis asks of it. */
export interface ScopeManager {
  readonly scopes: readonly Scope[];
  readonly globalScope: Scope | null;
  acquire(node: TSESTree.Node, inner?: boolean): Scope | null;
  getDeclaredVariables(node: TSESTree.Node): readonly ScopeVariable[];
}
