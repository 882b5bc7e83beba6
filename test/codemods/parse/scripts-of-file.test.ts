import { describe, expect, it } from 'vitest';

import type { Script } from '../../../codemods/parse/scripts-of-file.js';
import { markupOf, scriptsOfFile } from '../../../codemods/parse/scripts-of-file.js';

/** The programs of a file without the blanks around them. */
function programs(text: string, path: string): string[] {
  return scriptsOfFile(text, path).map((script) => script.text.trim());
}

function firstDialect({ dialects: [first] }: Script): string {
  if (!first) return 'none';
  return first.parser === 'oxc' ? `${first.lang} ${first.sourceType}` : `flow ${first.sourceType}`;
}

describe('markupOf', () => {
  it.each([
    ['a.vue', 'vue'],
    ['a.svelte', 'svelte'],
    ['a.html', 'html'],
    ['A.HTM', 'html'],
    ['a.js', null],
    ['vue', null],
  ])('%s is %s', (path, markup) => {
    expect(markupOf(path)).toBe(markup);
  });
});

describe('scriptsOfFile', () => {
  it('takes other files for one program', () => {
    expect(scriptsOfFile('a;', 'a.ts')).toMatchObject([{ text: 'a;', ranges: [[0, 2]], parts: [] }]);
  });

  it('keeps offsets and lines', () => {
    const text = '<!doctype html>\r\n<p title="😀">é</p>\u2028<script>\r\n  a;\r\n</script>\r\n';
    const [script] = scriptsOfFile(text, 'a.html');
    expect(script!.text).toHaveLength(text.length);
    expect(script!.text.indexOf('a;')).toBe(text.indexOf('a;'));
    expect(script!.text.replace(/[^\r\n\u2028]/g, '')).toBe(text.replace(/[^\r\n\u2028]/g, ''));
    expect(script!.ranges.map((range) => text.slice(...range))).toEqual(['\r\n  a;\r\n']);
  });
});

describe('scriptsOfFile of HTML', () => {
  it.each([
    ['no type', '<script>a</script>', ['a']],
    ['upper case', '<SCRIPT TYPE="TEXT/JAVASCRIPT">a</SCRIPT>', ['a']],
    ['old types', "<script type='application/x-javascript'>a</script>", ['a']],
    ['other attributes', '<script async data-a="<script>" defer nonce=b>a</script>', ['a']],
    ['space in the closing tag', '<script>a</script\n >', ['a']],
    ['no closing tag', '<p><script>a', ['a']],
    ['data', '<script type="application/json">{"a": 1}</script>', []],
    ['templates', '<script type="text/template"><b></b></script>', []],
    ['import maps', '<script type="importmap">{}</script>', []],
    ['another language', '<script lang="coffee">a</script>', []],
    ['a file of its own', '<script src="a.js">ignored</script>', []],
    ['a comment', '<!-- <script>a</script> --><script>b</script>', ['b']],
    ['an empty comment', '<!--><script>a</script>', ['a']],
    ['an attribute', '<a title="<script>a</script>"></a>', []],
    ['a text area', '<textarea><script>a</script></textarea><script>b</script>', ['b']],
    ['a style', '<style>a::after { content: "<script>" }</style><script>b</script>', ['b']],
    ['what only looks like it', '<scripts>a</scripts><a<script>b</script>', ['b']],
    ['less-than signs', '<p>1 < 2 <3</p><script>a</script>', ['a']],
    ['a slash that means nothing', '<script />a</script>', ['a']],
    [
      'a closing tag in a comment of the script',
      '<script><!-- "<script></script>" \na//--></script>',
      ['<!-- "<script></script>" \na//-->'],
    ],
    ['a comment that never ends', '<script><!-- a</script>', ['<!-- a']],
    ['a script that is split in a string', '<script>a = "<\\/script>";</script>', ['a = "<\\/script>";']],
    ['CDATA', '<script><![CDATA[\na < b\n]]></script>', ['a < b']],
    ['an unclosed tag', '<script', []],
  ])('knows %s', (_, text, expected) => {
    expect(programs(text, 'a.html')).toEqual(expected);
  });

  it('reads classic scripts together, since they share their globals', () => {
    const text = '<script>var a = b</script>\n<p></p>\n<script>(c)</script>';
    const [script, ...others] = scriptsOfFile(text, 'a.html');
    expect(others).toEqual([]);
    expect(script!.text.replace(/\s+/g, ' ').trim()).toBe('var a = b; (c)');
    expect(script!.parts.map((part) => part.text.trim())).toEqual(['var a = b', '(c)']);
    expect(firstDialect(script!)).toBe('jsx script');
  });

  it('reads each module by itself', () => {
    const scripts = scriptsOfFile('<script type="module">a</script><script type="module">b</script>', 'a.html');
    expect(scripts.map((script) => script.text.trim())).toEqual(['a', 'b']);
    expect(scripts.map(firstDialect)).toEqual(['jsx module', 'jsx module']);
  });

  it('reads what is compiled in the browser', () => {
    const text = '<script type="text/babel" data-type="module">a</script><script type="text/typescript">b</script>';
    expect(scriptsOfFile(text, 'a.html').map(firstDialect)).toEqual(['jsx module', 'ts script']);
  });
});

describe('scriptsOfFile of Vue', () => {
  it('reads both scripts of a component as one module', () => {
    const text = `<script lang="ts">
export const a: string = b
</script>
<template><div v-if="c > d"><template #e>{{ f < g }}</template></div></template>
<script setup lang="ts">
(h)
</script>`;
    const [script, ...others] = scriptsOfFile(text, 'a.vue');
    expect(others).toEqual([]);
    expect(script!.text.replace(/\s+/g, ' ').trim()).toBe('export const a: string = b ; (h)');
    expect(firstDialect(script!)).toBe('ts module');
  });

  it.each([
    ['JSX', '<script lang="tsx">a</script>', ['a']],
    ['another language', '<script lang="coffee">a</script>', []],
    ['a file of its own', '<script src="./a.js" /><script setup>b</script>', ['b']],
    ['a script in the template', '<template><script>a</script></template><script>b</script>', ['b']],
    ['a template in another language', '<template lang="pug">p <template></template><script>a</script>', ['a']],
    ['a self-closing template in the template', '<template><template /></template><script>a</script>', ['a']],
    ['a comment in the template', '<template><!-- </template> --></template><script>a</script>', ['a']],
    ['a block of another kind', '<docs><script>a</script></docs><script>b</script>', ['b']],
    ['an unclosed template', '<template><p><script>a</script>', []],
  ])('knows %s', (_, text, expected) => {
    expect(programs(text, 'a.vue')).toEqual(expected);
  });
});

describe('scriptsOfFile of Svelte', () => {
  it('reads both scripts of a component as one module', () => {
    const text = `<script context="module">a</script><script>b</script>{#if c < d}<p on:click={() => e}>{f}</p>{/if}`;
    expect(programs(text, 'a.svelte').map((program) => program.replace(/\s+/g, ' '))).toEqual(['a; b']);
  });

  it('reads scripts in different languages by themselves', () => {
    const scripts = scriptsOfFile('<script module lang="ts">a</script><script>b</script>', 'a.svelte');
    expect(scripts.map(firstDialect)).toEqual(['ts module', 'jsx module']);
  });

  it('knows braces from tags', () => {
    expect(programs('{#if a <b}c{/if}\n<script lang="ts">d</script>', 'a.svelte')).toEqual(['d']);
  });
});
