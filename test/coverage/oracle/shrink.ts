import type { TSESTree } from '@typescript-eslint/types';

import { childrenOf } from '../../../analysis/walk.js';
import { dialectsFor, type Language } from '../../../codemods/parse/dialect.js';
import { parseScript } from '../../../codemods/parse/parse-script.js';

/**
 * The smallest text that is still of interest and that leaving out or simplifying one part at a time leads to. Of one
 * that is no program, lines and words are left out.
 * @param isOfInterest whether a smaller text shows the same as the whole one
 */
export function shrink(text: string, isOfInterest: (text: string) => boolean, language: Language = 'js'): string {
  let smallest = text;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const candidate of [...simplifications(smallest, language), ...omissions(smallest)]) {
      if (candidate.length >= smallest.length || !isOfInterest(candidate)) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

interface Replacement {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** Every program that is simpler by one step, those first that lose most. */
function simplifications(text: string, language: Language): string[] {
  const script = parseScript(text, dialectsFor(text, language, ['module', 'commonjs', 'script']));
  if (script.kind !== 'parsed') return [];
  const replacements: Replacement[] = [];
  const visit = (node: TSESTree.Node): void => {
    const source = (part: TSESTree.Node): string => text.slice(...part.range);
    if (/(?:Statement|Declaration)$/u.test(node.type) || node.type === 'SwitchCase') {
      replacements.push({ range: node.range, text: node.parent?.type === 'LabeledStatement' ? ';' : '' });
    }
    const children = childrenOf(node, script.visitorKeys);
    for (const child of children) {
      const isBody = node.type.endsWith('Statement') && child.type.endsWith('Statement');
      const isPart = node.type.endsWith('Expression') && /Expression$|Literal|Identifier/u.test(child.type);
      if (isBody) replacements.push({ range: node.range, text: unbraced(source(child)) });
      if (isPart) replacements.push({ range: node.range, text: source(child) });
      visit(child);
    }
    if (node.type === 'ArrayExpression') {
      for (const element of node.elements) {
        if (element)
          replacements.push({
            range: node.range,
            text: `[${node.elements
              .filter((other) => other && other !== element)
              .map((other) => source(other as TSESTree.Node))
              .join(', ')}]`,
          });
      }
    }
    if (node.type === 'ObjectExpression') {
      for (const property of node.properties) {
        replacements.push({
          range: node.range,
          text: `{ ${node.properties
            .filter((other) => other !== property)
            .map(source)
            .join(', ')} }`,
        });
      }
    }
  };
  visit(script.ast);
  return replacements
    .sort((a, b) => gain(b) - gain(a))
    .map(({ range: [start, end], text: part }) =>
      (text.slice(0, start) + part + text.slice(end)).replace(/\n\s*\n/gu, '\n'),
    );
}

/** Every text that lacks a line or a word. */
function omissions(text: string): string[] {
  return [/.*\n|.+$/gu, /\s+|[\w$]+|[^\w\s]/gu].flatMap((part) =>
    [...text.matchAll(part)].map(({ index, 0: { length } }) => text.slice(0, index) + text.slice(index + length)),
  );
}

function gain({ range: [start, end], text }: Replacement): number {
  return end - start - text.length;
}

function unbraced(source: string): string {
  return /^\{[^]*\}$/u.test(source) ? source.slice(1, -1) : source;
}
