import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { findFiles } from '../../cli/files/find-files.js';
import { folderWith } from '../jitsi/temporary-folder.js';

const filesIn = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, '']));

async function find(cwd: string, paths = ['.'], ignore: string[] = []): Promise<string[]> {
  const { files, failures } = await findFiles(paths, { cwd, ignore });
  return [...files.map((file) => file.path), ...failures.map(({ path: named, message }) => `${named}: ${message}`)];
}

describe('findFiles', () => {
  it('finds sources of every kind, in the order of their names', async () => {
    const sources = [
      'a.cjs',
      'b.cts',
      'c.html',
      'd.htm',
      'e.js',
      'f.jsx',
      'g.mjs',
      'h.mts',
      'i.svelte',
      'j.ts',
      'k.tsx',
      'l.vue',
    ];
    const others = ['m.css', 'n.json', 'o.js.map', 'README', '.#p.js', 'q.js.1234', '.eslint-plugin-jitsi-x.tmp'];
    expect(await find(folderWith(filesIn(...others, ...sources)))).toEqual(sources);
  });

  it('looks into every folder but node_modules and .git', async () => {
    const folder = folderWith(
      filesIn('b/a.js', 'a.js', '.c/a.js', 'b/node_modules/a.js', '.git/a.js', 'node_modules/d/a.js'),
    );
    expect(await find(folder)).toEqual(['.c/a.js', 'a.js', 'b/a.js']);
    expect(await find(folder, ['node_modules/d'])).toEqual(['node_modules/d/a.js']);
  });

  it('finds a file once, however often it is named', async () => {
    const folder = folderWith(filesIn('a/b.js', 'c.js'));
    expect(await find(folder, ['a/b.js', '.', './a', path.join(folder, 'c.js')])).toEqual(['a/b.js', 'c.js']);
  });

  it('names what lies elsewhere in full', async () => {
    const folder = folderWith(filesIn('a/b.js', 'c/d.js'));
    expect(await find(path.join(folder, 'a'), ['../c'])).toEqual([`${folder}/c/d.js`]);
  });

  it('says what is not there, and finds the others', async () => {
    const folder = folderWith(filesIn('a.js', 'b.css'));
    expect(await find(folder, ['c.js', 'a.js', 'b.css', '/dev/null'])).toEqual([
      'a.js',
      'c.js: There is no such file or folder.',
      '/dev/null: It is neither a file nor a folder.',
    ]);
  });

  it('says what can not be there, and what has a name that is too long', async () => {
    const long = `${'a'.repeat(300)}.js`;
    expect(await find(folderWith(filesIn('a.js')), ['a.js/b.js', long, 'a.js'])).toEqual([
      'a.js',
      'a.js/b.js: There is no such file or folder.',
      `${long}: It can't be read: its name is too long (ENAMETOOLONG).`,
    ]);
  });

  it('takes a folder with the name of a file for a folder', async () => {
    const folder = folderWith(filesIn('a.js/b.js'));
    expect(await find(folder)).toEqual(['a.js/b.js']);
    expect(await find(folder, ['a.js'])).toEqual(['a.js/b.js']);
  });
});

describe('findFiles with globs', () => {
  const folder = folderWith({
    ...filesIn('src/a.ts', 'src/b/c.ts', 'src/b/d.js', 'src/node_modules/e.ts', 'src/[id].ts', 'src/f/g.ts'),
    'src/.gitignore': 'f',
  });

  it('expands them', async () => {
    expect(await find(folder, ['src/**/*.ts'])).toEqual(['src/[id].ts', 'src/a.ts', 'src/b/c.ts']);
    expect(await find(folder, ['{src,test}/b/*'])).toEqual(['src/b/c.ts', 'src/b/d.js']);
  });

  it('prefers a file of that name', async () => {
    expect(await find(folder, ['src/[id].ts'])).toEqual(['src/[id].ts']);
  });

  it('takes the folders before what varies by their names, whatever these are made of', async () => {
    const names = filesIn('app/(calls)/[room]/a.js', 'app/(calls)/b.js', '!c/d.js', 'e/f.js');
    const routes = folderWith(names);
    expect(await find(routes, ['app/(calls)/**/*.js'])).toEqual(['app/(calls)/[room]/a.js', 'app/(calls)/b.js']);
    expect(await find(routes, ['app/(calls)/[room]/*.js'])).toEqual(['app/(calls)/[room]/a.js']);
    expect(await find(routes, [`${routes}/!c/*.js`])).toEqual(['!c/d.js']);
    expect(await find(routes, ['(e|f)/*.js'])).toEqual(['e/f.js']);
  });

  it('looks into no file for a folder', async () => {
    expect(await find(folder, ['src/a.ts/*.ts'])).toEqual(['src/a.ts/*.ts: No file matches.']);
  });

  it('says where nothing matches', async () => {
    expect(await find(folder, ['lib/**/*.ts'])).toEqual(['lib/**/*.ts: No file matches.']);
  });
});

describe('findFiles with .gitignore', () => {
  it('honours it in every folder', async () => {
    const folder = folderWith({
      ...filesIn('a.js', 'dist/a.js', 'b/dist/a.js', 'b/c.js', 'b/d.js', 'b/e/d.js', 'b/e/keep.gen.js', 'f.gen.js'),
      '.gitignore': 'dist/\n*.gen.js\n',
      'b/.gitignore': '/d.js\n!keep.gen.js\n',
    });
    expect(await find(folder)).toEqual(['a.js', 'b/c.js', 'b/e/d.js', 'b/e/keep.gen.js']);
  });

  it('honours those above, as far as the work tree goes', async () => {
    const folder = folderWith({
      ...filesIn('.git/HEAD', 'a/b/c.js', 'a/b/d.js', 'a/b/e.js', 'a/b/f.js'),
      '.gitignore': 'c.js\n',
      'a/.gitignore': 'd.js\n',
      '.git/info/exclude': 'e.js\n',
    });
    expect(await find(path.join(folder, 'a/b'))).toEqual(['f.js']);
    const without = folderWith({ ...filesIn('a/b.js'), '.gitignore': 'b.js\n' });
    expect(await find(path.join(without, 'a'))).toEqual(['b.js']);
  });

  it('takes what is named itself all the same', async () => {
    const folder = folderWith({ ...filesIn('.git/HEAD', 'dist/a.js', 'dist/b.js'), '.gitignore': 'dist\n' });
    expect(await find(folder, ['dist/a.js'])).toEqual(['dist/a.js']);
    expect(await find(folder, ['dist'])).toEqual(['dist/a.js', 'dist/b.js']);
  });

  it('tells upper from lower case where the file system does', async () => {
    const folder = folderWith({ ...filesIn('Build/a.js'), '.gitignore': 'build\n' });
    expect(await find(folder)).toEqual(process.platform === 'linux' ? ['Build/a.js'] : []);
  });

  it('does without one that can not be read', async () => {
    const folder = folderWith(filesIn('a.js', '.gitignore/b'));
    expect(await find(folder)).toEqual(['a.js']);
  });
});

describe('findFiles with --ignore', () => {
  const folder = folderWith(filesIn('a.js', 'b/a.js', 'b/a.test.js', 'c/d/a.js'));

  it.each([
    [['b'], ['a.js', 'c/d/a.js']],
    [['**/*.test.js'], ['a.js', 'b/a.js', 'c/d/a.js']],
    [['./c/**'], ['a.js', 'b/a.js', 'b/a.test.js']],
    [
      ['a.js', '!c/**/a.js'],
      ['b/a.test.js', 'c/d/a.js'],
    ],
  ])('leaves out %j', async (ignore, left) => {
    expect(await find(folder, ['.'], ignore)).toEqual(left);
  });

  it('goes before what is named', async () => {
    expect(await find(folder, ['b', 'a.js'], ['b', '/a.js'])).toEqual([]);
  });

  it('knows braces', async () => {
    const sources = folderWith(filesIn('a.js', 'a.test.js', 'b/a.spec.js', 'b/{c}.js', 'd/e.js', 'f/e.js'));
    const left = ['a.js', 'b/{c}.js', 'd/e.js', 'f/e.js'];
    expect(await find(sources, ['.'], ['**/*.{test,spec}.js'])).toEqual(left);
    expect(await find(sources, ['.'], ['*.{test,spec}.{js,ts}'])).toEqual(left);
    expect(await find(sources, ['.'], ['{b,d}', '*.js', '!{f,g}/e.js'])).toEqual(['f/e.js']);
    expect(await find(sources, ['.'], ['{c}.js', 'a*', 'e.js'])).toEqual([]);
    expect(await find(sources, ['.'], ['e.js', 'a*', String.raw`\{c,d\}.js`])).toEqual(['b/{c}.js']);
  });

  it('tells upper from lower case where the file system does', async () => {
    const expected = process.platform === 'linux' ? ['b/a.js', 'b/a.test.js'] : [];
    expect(await find(folder, ['b'], ['B'])).toEqual(expected);
    expect(await find(folder, ['b'], ['b'])).toEqual([]);
  });

  it('takes paths that lead out of the working folder', async () => {
    const outer = folderWith(
      filesIn('in/a.js', 'in/keep/b.js', 'keep/c.js', 'keep/d.js', 'w [1]/e.js', 'w [1]/f/g.js'),
    );
    const inside = path.join(outer, 'in');
    const others = [`${outer}/w [1]/e.js`, `${outer}/w [1]/f/g.js`];
    expect(await find(inside, ['..'], ['../keep'])).toEqual(['a.js', 'keep/b.js', ...others]);
    expect(await find(inside, ['../keep'], ['../keep/c.js'])).toEqual([`${outer}/keep/d.js`]);
    expect(await find(inside, ['../keep'], ['../keep/*.js', '!../keep/d.js'])).toEqual([`${outer}/keep/d.js`]);
    expect(await find(inside, ['..'], ['../{keep,w*}'])).toEqual(['a.js', 'keep/b.js']);
    expect(await find(inside, ['..'], ['../*/*.js'])).toEqual(['keep/b.js', `${outer}/w [1]/f/g.js`]);
    expect(await find(inside, ['..'], ['..'])).toEqual([]);
    expect(await find(path.join(outer, 'w [1]/f'), ['..'], ['../e.js'])).toEqual(['g.js']);
    expect(await find(inside, ['..'], ['keep/../../w*', 'a.js'])).toEqual([
      'keep/b.js',
      `${outer}/keep/c.js`,
      `${outer}/keep/d.js`,
    ]);
  });

  it('takes absolute paths', async () => {
    expect(await find(folder, ['.'], [`${folder}/b`])).toEqual(['a.js', 'c/d/a.js']);
    expect(await find(folder, ['.'], [`${folder}/b/*.test.js`, `!${folder}/b`])).toEqual([
      'a.js',
      'b/a.js',
      'c/d/a.js',
    ]);
    expect(await find(path.join(folder, 'c'), ['../b'], [`${folder}/b/a.js`])).toEqual([`${folder}/b/a.test.js`]);
    expect(await find(path.join(folder, 'c'), ['../b'], [`${folder}/nowhere/a.js`])).toHaveLength(2);
  });

  it('means a leading slash from the working folder first', async () => {
    const [, first = ''] = folder.split('/');
    const same = folderWith(filesIn(`${first}/a.js`, 'b.js'));
    expect(await find(same, ['.'], [`/${first}/a.js`])).toEqual(['b.js']);
    expect(await find(same, ['.'], [`/${first}`])).toEqual(['b.js']);
    expect(await find(folder, ['.'], [`/${first}`])).toHaveLength(4);
  });

  it('goes by names outside of the working folder', async () => {
    expect(await find(path.join(folder, 'c'), ['../b'], ['*.test.js'])).toEqual([`${folder}/b/a.js`]);
    expect(await find(path.join(folder, 'c'), ['..'], ['b'])).toEqual([`${folder}/a.js`, 'd/a.js']);
  });
});

describe('findFiles with links', () => {
  it('finds a file once, under its own name', async () => {
    const folder = folderWith(filesIn('b.js', 'lib/c.js'));
    symlinkSync('b.js', path.join(folder, 'a.js'));
    symlinkSync('lib', path.join(folder, 'a-lib'));
    expect(await find(folder)).toEqual(['b.js', 'lib/c.js']);
  });

  it('finds a file elsewhere by its links, once', async () => {
    const folder = folderWith(filesIn('in/x.js', 'out/a.js', 'out/node_modules/b.js'));
    symlinkSync('../out/a.js', path.join(folder, 'in/l1.js'));
    symlinkSync('../out/a.js', path.join(folder, 'in/l2.js'));
    symlinkSync('../out/node_modules/b.js', path.join(folder, 'in/l3.js'));
    expect(await find(path.join(folder, 'in'))).toEqual(['x.js', 'l1.js']);
  });

  it('follows what is named', async () => {
    const folder = folderWith(filesIn('lib/c.js'));
    symlinkSync('lib', path.join(folder, 'a-lib'));
    symlinkSync('lib/c.js', path.join(folder, 'd.js'));
    expect(await find(folder, ['a-lib', 'd.js'])).toEqual(['a-lib/c.js']);
  });

  it('says what leads nowhere, and what leads in circles', async () => {
    const folder = folderWith(filesIn('a.js'));
    symlinkSync('nowhere', path.join(folder, 'b.js'));
    symlinkSync('d.js', path.join(folder, 'c.js'));
    symlinkSync('c.js', path.join(folder, 'd.js'));
    symlinkSync('nowhere', path.join(folder, 'none'));
    symlinkSync('.', path.join(folder, 'self'));
    symlinkSync('nowhere', path.join(folder, '.#lock.js'));
    const nowhere = "It can't be read: it is not there, or is a link that leads nowhere (ENOENT).";
    const circle = "It can't be read: it is a link that leads back to itself (ELOOP).";
    expect(await find(folder)).toEqual(['a.js', `b.js: ${nowhere}`, `c.js: ${circle}`, `d.js: ${circle}`]);
    expect(await find(folder, ['b.js', 'c.js'])).toEqual([`b.js: ${nowhere}`, `c.js: ${circle}`]);
  });

  it('matches globs with the names of links', async () => {
    const folder = folderWith(filesIn('out/a.js', 'out/b.js', 'in/c.js'));
    symlinkSync('../out/a.js', path.join(folder, 'in/l.js'));
    symlinkSync('../out/b.js', path.join(folder, 'in/m.ts'));
    symlinkSync('../out', path.join(folder, 'in/n.js'));
    symlinkSync('nowhere', path.join(folder, 'in/o.js'));
    symlinkSync('p.js', path.join(folder, 'in/p.js'));
    const broken = [
      "in/o.js: It can't be read: it is not there, or is a link that leads nowhere (ENOENT).",
      "in/p.js: It can't be read: it is a link that leads back to itself (ELOOP).",
    ];
    expect(await find(folder, ['in/*.js'])).toEqual(['in/c.js', 'in/l.js', ...broken]);
    expect(await find(folder, ['in/[lm].{js,ts}'])).toEqual(['in/l.js', 'in/m.ts']);
    expect(await find(folder, ['**/[op].js'])).toEqual(broken);
    expect(await find(folder, ['in/n.js/*.js'])).toEqual(['in/n.js/a.js', 'in/n.js/b.js']);
  });

  it('takes a link to a folder with the name of a file for a folder', async () => {
    const folder = folderWith(filesIn('a/b.js'));
    mkdirSync(path.join(folder, 'c'));
    symlinkSync('../a', path.join(folder, 'c/d.js'));
    expect(await find(path.join(folder, 'c'))).toEqual([]);
  });
});
