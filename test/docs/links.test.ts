import { existsSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import plugin from '../../index.js';
import { anchorsOf } from './markdown.js';
import { type DocumentPage, documentPages, ROOT } from './pages.js';

const pages = new Map(documentPages().map((page) => [page.path, page]));

/** A link within the repository: the path from its root, and the anchor, or null where it leads elsewhere. */
function withinRepository(page: DocumentPage, target: string): { file: string; anchor: string } | null {
  if (/^[a-z]+:/u.test(target)) return null;
  const [file = '', anchor = ''] = target.split('#');
  return { file: file === '' ? page.path : path.posix.join(path.posix.dirname(page.path), file), anchor };
}

function brokenLinks(page: DocumentPage): string[] {
  return page.links.flatMap(({ target, line }) => {
    const link = withinRepository(page, target);
    if (!link) return target.startsWith('https://') ? [] : [`${page.path}:${line} ${target} is not secure.`];
    const { file, anchor } = link;
    if (!existsSync(path.join(ROOT, file))) return [`${page.path}:${line} ${file} does not exist.`];
    const found = pages.get(file);
    const leads = anchor === '' || (found !== undefined && anchorsOf(found).has(anchor));
    return leads ? [] : [`${page.path}:${line} ${file} has no heading for #${anchor}.`];
  });
}

describe('the links', () => {
  it.each([...pages.values()])('of $path lead somewhere', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it('reach every page from the README', () => {
    const reached = new Set(['README.md']);
    for (const file of reached) {
      const page = pages.get(file);
      for (const { target } of page?.links ?? []) {
        const link = page && withinRepository(page, target);
        if (link && pages.has(link.file)) reached.add(link.file);
      }
    }

    expect([...pages.keys()].filter((file) => !reached.has(file))).toEqual([]);
  });

  it('of the rules lead to their pages, and every page is a rule’s', () => {
    const linked = Object.values(plugin.rules).map((rule) => ('meta' in rule ? rule.meta.docs?.url : undefined) ?? '');
    const inRepository = linked.map((url) => /\/blob\/main\/(?<file>.*)$/u.exec(url)?.groups?.['file']);

    expect(inRepository.sort()).toEqual([...pages.keys()].filter((file) => file.startsWith('docs/rules/')).sort());
  });
});

describe('the check of the links', () => {
  const page = (path: string, targets: readonly string[]): DocumentPage => ({
    path,
    text: '',
    prose: '',
    fences: [],
    headings: [],
    links: targets.map((target, index) => ({ target, line: index + 1 })),
  });

  it('finds a file, a heading and a scheme that are wrong', () => {
    expect(
      brokenLinks(
        page('docs/a.md', ['none.md', 'settings.md#none', '#none', 'http://example.org', 'settings.md#release']),
      ),
    ).toEqual([
      'docs/a.md:1 docs/none.md does not exist.',
      'docs/a.md:2 docs/settings.md has no heading for #none.',
      'docs/a.md:3 docs/a.md does not exist.',
      'docs/a.md:4 http://example.org is not secure.',
    ]);
  });
});
