import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { readPage, type Page } from './markdown.js';

/** The folder of the repository. */
export const ROOT = path.join(import.meta.dirname, '../..');

/** A page of the documentation: its path from the root of the repository, its text, and what is read from it. */
export interface DocumentPage extends Page {
  readonly path: string;
  readonly text: string;
}

/** Every page that readers are pointed to: all of `docs/`, and those at the root. */
export function documentPages(): DocumentPage[] {
  const inDocs = readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll(path.sep, '/')}`);
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...inDocs.sort()].map((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return { path: file, text, ...readPage(text) };
  });
}

/** The page at a path. */
export function documentPage(file: string): DocumentPage {
  const page = documentPages().find((candidate) => candidate.path === file);
  if (!page) throw new Error(`There is no page ${file}.`);
  return page;
}
