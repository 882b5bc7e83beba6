import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { DEFAULT_DEMANDS } from '../analysis/coverage/default-demands.js';
import type { CoverageEdit } from '../analysis/coverage/edits/addition.js';
import { addFallback, addMissingCases } from '../analysis/coverage/edits/add-missing-cases.js';
import type { CoverageDemands, CoverageGap } from '../analysis/coverage/gaps.js';
import { describeMissing, gapOf } from '../analysis/coverage/gaps.js';
import type { FileContext } from '../analysis/file-context.js';
import { isFunction } from '../analysis/function-node.js';
import { fileAnalysis } from './file-analysis.js';
import { docsUrl, type JitsiRule } from './rule.js';

type MessageIds =
  | 'addCases'
  | 'addCasesAndFallback'
  | 'addFallback'
  | 'addSwitch'
  | 'fallback'
  | 'missing'
  | 'missingAndFallback'
  | 'undiscriminated'
  | 'unnamed'
  | 'unnamedAndFallback';

const rule: JitsiRule<MessageIds, [Partial<CoverageDemands>?]> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'require a CONNECTION_FAILED handler that tells errors apart to handle every one of them',
      recommended: 'error',
      strict: 'error',
      url: docsUrl('exhaustive-connection-errors'),
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          mode: {
            description: 'Whether a fallback may take the errors that no test names, or every error must be named.',
            type: 'string',
            enum: ['fallback', 'explicit'],
          },
          requireFallback: {
            description: 'Whether there must be a fallback for errors that do not exist yet.',
            type: 'boolean',
          },
          ignore: {
            description: 'Members of JitsiConnectionErrors that need not be named.',
            type: 'array',
            items: { type: 'string' },
            uniqueItems: true,
          },
          undiscriminated: {
            description: 'Whether handlers that tell no errors apart are reported.',
            type: 'string',
            enum: ['allow', 'report'],
          },
          forwarding: {
            description: 'Whether an error that is handed on whole counts as handled.',
            type: 'string',
            enum: ['allow', 'report'],
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [DEFAULT_DEMANDS],
    messages: {
      missing: 'Handle the connection errors that fall through here in silence. {{errors}}',
      missingAndFallback:
        'Handle the connection errors that fall through here in silence, and add a fallback for those that do not exist yet. {{errors}}',
      unnamed: 'Name every connection error here. {{errors}}',
      unnamedAndFallback:
        'Name every connection error here, and add a fallback for those that do not exist yet. {{errors}}',
      addCases: 'Add {{form}} for {{members}}.',
      addCasesAndFallback: 'Add {{form}} for {{members}}, and a fallback for errors that do not exist yet.',
      addFallback: 'Add a fallback for every other error.',
      addSwitch: 'Add a `switch` with a case for every connection error.',
      fallback: 'Add a fallback here for connection errors that do not exist yet.',
      undiscriminated:
        'Tell the connection errors apart here, or hand the error on; each wants a recovery of its own. {{errors}}',
    },
  },
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    const demands: CoverageDemands = { ...DEFAULT_DEMANDS, ...context.options[0] };
    return {
      Program() {
        const { coverages, context: file } = analysis();
        const reported = new Set<TSESTree.Node>();
        for (const coverage of coverages) {
          const gap = gapOf(coverage, demands);
          if (!gap || reported.has(gap.place)) continue;
          reported.add(gap.place);
          context.report({
            loc: gap.kind === 'undiscriminated' ? headOf(gap.place, file) : gap.place.loc,
            messageId: messageOf(gap, demands),
            data: { errors: gap.missing.map((error) => describeMissing(error, file)).join(' ') },
            suggest: suggestionsFor(gap, demands, file),
          });
        }
      },
    };
  },
};

function messageOf({ kind, missing, lacksFallback }: CoverageGap, { mode }: CoverageDemands): MessageIds {
  if (kind === 'undiscriminated') return 'undiscriminated';
  if (missing.length === 0) return 'fallback';
  const base = mode === 'explicit' ? 'unnamed' : 'missing';
  return lacksFallback ? `${base}AndFallback` : base;
}

type Suggestion = TSESLint.SuggestionReportDescriptor<MessageIds>;

/** What can be added so that the handler leaves nothing open: each suggestion does by itself. */
function suggestionsFor(gap: CoverageGap, { mode }: CoverageDemands, file: FileContext): Suggestion[] {
  const suggestions: Suggestion[] = [];
  const cases = addMissingCases(gap, file);
  if (cases) {
    const members = gap.missing.map(({ member }) => member).filter((member) => member !== null);
    const data = { form: FORMS[cases.form], members: listed(members) };
    suggestions.push({ messageId: additionOf(gap), data, fix: fixOf(cases) });
  }
  // A fallback names no error, so it is no help where every one must be named.
  const fallback = mode === 'explicit' && gap.missing.length > 0 ? null : addFallback(gap, file);
  if (fallback) suggestions.push({ messageId: 'addFallback', fix: fixOf(fallback) });
  return suggestions;
}

function additionOf({ kind, lacksFallback }: CoverageGap): MessageIds {
  if (kind === 'undiscriminated') return 'addSwitch';
  return lacksFallback ? 'addCasesAndFallback' : 'addCases';
}

const FORMS: Readonly<Record<CoverageEdit['form'], string>> = {
  branch: 'a branch',
  case: 'a case',
  entry: 'an entry',
};

function fixOf({ edits }: CoverageEdit): TSESLint.ReportFixFunction {
  return (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([...range], text));
}

/** `A, B and C`. */
function listed(names: readonly string[]): string {
  return names.join(', ').replace(/, (?=[^,]*$)/u, ' and ');
}

/** The head of a function or `catch` clause: what stands before its body, of a member of a class or an object from its name on. */
function headOf(node: TSESTree.Node, { file }: FileContext): TSESTree.SourceLocation {
  const headEnd = isFunction(node) || node.type === 'CatchClause' ? node.body.range[0] : node.range[1];
  const { loc, range } = memberOf(node) ?? node;
  const [first = '', ...others] = file.text.slice(range[0], headEnd).trimEnd().split('\n');
  const { start } = loc;
  const last = others.at(-1);
  const column = last === undefined ? start.column + first.length : last.length;
  return { start, end: { line: start.line + others.length, column } };
}

/** The member of a class or an object that a function is, as ESLint's own rules mark it; null for any other function. */
function memberOf(node: TSESTree.Node): TSESTree.Node | null {
  const { parent } = node;
  const isMember =
    parent?.type === 'MethodDefinition' || parent?.type === 'Property' || parent?.type === 'PropertyDefinition';
  return isMember && parent.value === node ? parent : null;
}

export default rule;
