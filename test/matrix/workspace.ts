import { cpSync } from 'node:fs';
import path from 'node:path';

import { inject } from 'vitest';

import type { WorkspaceName } from './packages.js';

const fixtures = path.join(import.meta.dirname, 'fixtures');

/** The folder of a workspace. */
export function workspaceFolder(name: WorkspaceName): string {
  return path.join(inject('workspaces'), name);
}

/** The path of a file of a fixture. */
export function fixturePath(...names: readonly string[]): string {
  return path.join(fixtures, ...names);
}

/**
 * Puts a copy of a fixture into a workspace.
 * @param workspace where it is put
 * @param fixture a folder of test/matrix/fixtures
 * @param name the name that the copy gets
 * @returns the folder of the copy
 */
export function copyFixture(workspace: WorkspaceName, fixture: string, name: string): string {
  const folder = path.join(workspaceFolder(workspace), name);
  cpSync(path.join(fixtures, fixture), folder, { recursive: true });
  return folder;
}
