import type { TSESTree } from '@typescript-eslint/types';

import type { SourceFile } from '../analysis/source-file.js';
import { lineStarts, positionAt } from './parse/line-starts.js';

/** Whether a file's own comments switch a rule off for what is reported at an offset. */
export type IsDisabled = (rule: string, offset: number) => boolean;

/** What a comment asks of ESLint. */
interface Directive {
  readonly label: string;
  /** What follows the label, without the description. */
  readonly value: string;
  readonly comment: TSESTree.Comment;
}

const LABEL = /^(eslint(?:-enable|-disable(?:(?:-next)?-line)?)?)(?:\s|$)/u;
const DESCRIPTION = /\s-{2,}\s/u;

/** Reads ESLint's directives off a file, so that a codemod leaves what `eslint --fix` would leave. */
export function disabledPlaces({ ast, text }: Pick<SourceFile, 'ast' | 'text'>): IsDisabled {
  const directives = text.includes('eslint') ? (ast.comments ?? []).flatMap((comment) => directiveIn(comment)) : [];
  if (directives.length === 0) return () => false;

  const severities = severitiesIn(directives);
  const switches = directives.filter(({ label }) => label !== 'eslint').map(readRules);
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => positionAt(starts, offset).line;
  return (rule, offset) => {
    if (severities.get(rule) === 'off') return true;
    const line = lineOf(offset);
    let isOff = false;
    for (const { label, comment, rules } of switches) {
      if (rules.length > 0 && !rules.includes(rule)) continue;
      const [start, end] = comment.range;
      switch (label) {
        case 'eslint-disable-line':
          // On more than one line it is an error to ESLint, and nothing else.
          if (lineOf(start) === line && lineOf(end) === line) return true;
          break;
        case 'eslint-disable-next-line':
          if (lineOf(end) + 1 === line) return true;
          break;
        default:
          if (start <= offset) isOff = label === 'eslint-disable';
      }
    }
    return isOff;
  };
}

function directiveIn(comment: TSESTree.Comment): Directive[] {
  const type: string = comment.type;
  // A hashbang is among the comments too.
  if (type !== 'Block' && type !== 'Line') return [];
  const said = (comment.value.split(DESCRIPTION)[0] ?? '').trim();
  const label = LABEL.exec(said)?.[1];
  if (label === undefined || (type === 'Line' && !label.endsWith('-line'))) return [];
  return [{ label, value: said.slice(label.length).trim(), comment }];
}

/** The rules that a directive names; none means all of them. */
function readRules(directive: Directive): Directive & { readonly rules: readonly string[] } {
  const names = directive.value.split(',').map((name) => name.trim().replace(/^(['"]?)(.*)\1$/su, '$2'));
  return { ...directive, rules: names.filter((name) => name !== '') };
}

const SEVERITY = `"(?:off|warn|error)"|'(?:off|warn|error)'|off|warn|error|[012]`;
const OPTIONS = String.raw`,(?:[^[\]]|\[[^[\]]*\])*`;

/** `rule: "off"` or `rule: ["off", …]`, and what sets it apart from the next: a comma, or after a list or number nothing. */
const CONFIGURED = new RegExp(
  String.raw`\s*(["']?)([^\s"':,]+)\1\s*:\s*(?:\[\s*(?<first>${SEVERITY})\s*(?:${OPTIONS})?\]|(?<only>${SEVERITY}))\s*(?:$|,|(?<=[\]\d]\s+)(?=["'\w@]))`,
  'uy',
);

/** What the comments that configure rules make of them; of two about the same rule the first stands. */
function severitiesIn(directives: readonly Directive[]): ReadonlyMap<string, 'off' | 'on'> {
  const severities = new Map<string, 'off' | 'on'>();
  for (const { label, value } of directives) {
    if (label !== 'eslint') continue;
    for (const [rule, severity] of severitiesOf(value)) if (!severities.has(rule)) severities.set(rule, severity);
  }
  return severities;
}

function severitiesOf(value: string): [rule: string, severity: 'off' | 'on'][] {
  const severities: [string, 'off' | 'on'][] = [];
  CONFIGURED.lastIndex = 0;
  while (CONFIGURED.lastIndex < value.length) {
    const entry = CONFIGURED.exec(value);
    // ESLint refuses a comment as a whole that it can't read.
    if (!entry) return [];
    const { first, only } = entry.groups ?? {};
    severities.push([entry[2] ?? '', /off|0/u.test(first ?? only ?? '') ? 'off' : 'on']);
  }
  return severities;
}
