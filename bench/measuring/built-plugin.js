import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the repository. */
export const root = path.join(import.meta.dirname, '..', '..');

/** Where the build puts the plugin and its command line. */
export const built = {
  plugin: path.join(root, 'dist', 'index.js'),
  commandLine: path.join(root, 'dist', 'cli.js'),
};

/** Ends the bench with a sentence where the build is missing: what is measured is what users get. */
export function requireBuild() {
  const missing = Object.values(built).find((file) => !existsSync(file));
  if (missing === undefined) return;
  console.error(`${path.relative(root, missing)} is missing. Run \`npm run build\` first.`);
  process.exit(2);
}

/** The built plugin. */
export async function loadBuiltPlugin() {
  const { default: plugin } = await import(pathToFileURL(built.plugin).href);
  return plugin;
}

/** The versions that the repository itself develops with, by package. */
export function developmentVersions() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies;
}
