import { copyFixture } from './workspace.js';
import { PACKAGES } from './packages.js';
import { run, type Ended } from './run.js';

/** An ESLint with one of its two systems of configuration. */
export interface ESLintColumn {
  readonly label: string;
  readonly workspace: 'eslint-8' | 'eslint-9' | 'eslint-10';
  readonly system: 'eslintrc' | 'flat';
}

function column(workspace: ESLintColumn['workspace'], system: ESLintColumn['system']): ESLintColumn {
  return { label: `ESLint ${PACKAGES[workspace].eslint} ${system}`, workspace, system };
}

/** Every ESLint that the plugin is for. ESLint 10 has flat configuration only. */
export const COLUMNS: readonly ESLintColumn[] = [
  column('eslint-8', 'eslintrc'),
  column('eslint-8', 'flat'),
  column('eslint-9', 'eslintrc'),
  column('eslint-9', 'flat'),
  column('eslint-10', 'flat'),
];

/** A copy of fixtures/project where a column's ESLint finds its packages. */
export function copyProject({ workspace, system }: ESLintColumn, name: string): string {
  return copyFixture(workspace, 'project', `${system}-${name}`);
}

/** The options that choose one of fixtures/project/configs in place of the project's own configuration. */
export function withConfig({ system }: ESLintColumn, name: string): string[] {
  return system === 'flat'
    ? ['--config', `configs/${name}.config.js`]
    : ['--no-eslintrc', '--config', `configs/${name}.eslintrc.cjs`];
}

/** Runs a column's ESLint as its command does. */
export function eslint({ system }: ESLintColumn, folder: string, args: readonly string[]): Promise<Ended> {
  return run(process.execPath, ['../node_modules/eslint/bin/eslint.js', ...args], {
    cwd: folder,
    env: { ESLINT_USE_FLAT_CONFIG: String(system === 'flat') },
  });
}
