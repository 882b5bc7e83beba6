import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { walk } from '../../analysis/walk.js';
import { parseScript } from '../../codemods/parse/parse-script.js';
import { programOf } from '../coverage/oracle/grammar/program.js';
import { documentPages, ROOT } from '../docs/pages.js';
import { samplesOf } from '../docs/samples.js';

/** A text to start from, and how its file ends. */
export interface Sample {
  readonly extension: string;
  readonly text: string;
}

/** How many handlers of the oracle's grammar are among the samples. */
const GENERATED = 300;

const PROGRAMS = /\.([cm]?[jt]s|[jt]sx|vue|svelte|html)$/u;

/** All that there is of code in this repository which is about connection errors. */
export function corpus(): readonly Sample[] {
  return [
    ...filesUnder('test/matrix/fixtures/project/src'),
    ...filesUnder('test/matrix/fixtures/fixed/src'),
    ...filesUnder('examples'),
    ...documentPages()
      .flatMap((page) => samplesOf(page))
      .map(({ language, text }) => ({ extension: language, text })),
    ...casesOf('test/rules'),
    ...Array.from({ length: GENERATED }, (_, seed) => ({ extension: 'js', text: programOf(seed + 1) })),
  ];
}

function namesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .sort();
}

function filesUnder(folder: string): Sample[] {
  return namesUnder(folder).flatMap((name) => {
    const extension = PROGRAMS.exec(name)?.[1];
    return extension === undefined
      ? []
      : [{ extension, text: readFileSync(path.join(ROOT, name), 'utf8').replaceAll('\r\n', '\n') }];
  });
}

/** What the tests of a folder are about: every longer text that they have and that names something of Jitsi. */
function casesOf(folder: string): Sample[] {
  return namesUnder(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => textsIn(readFileSync(path.join(ROOT, name), 'utf8')))
    .map((text) => ({ extension: PROGRAM_IN_TYPESCRIPT.test(text) ? 'ts' : 'js', text }));
}

const PROGRAM_IN_TYPESCRIPT = /\b(?:as (?:const|string|any)|enum|interface|type \w+ =|: string\b|import type)/u;
const SUBJECT = /Jitsi|CONNECTION_FAILED|connection\./u;
const SHORTEST = 40;

function textsIn(source: string): string[] {
  const script = parseScript(source, [{ parser: 'oxc', lang: 'ts', sourceType: 'module' }]);
  if (script.kind !== 'parsed') throw new SyntaxError(script.message);
  const texts = new Set<string>();
  walk(script.ast, script.visitorKeys, (node) => {
    const text =
      node.type === 'TemplateLiteral' && node.quasis.length === 1
        ? node.quasis[0]!.value.cooked
        : node.type === 'Literal' && typeof node.value === 'string'
          ? node.value
          : '';
    if (text !== null && text.length >= SHORTEST && SUBJECT.test(text)) texts.add(text);
  });
  return [...texts];
}
