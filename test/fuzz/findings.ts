import type { TSESTree } from '@typescript-eslint/types';

import type { FileAnalysis } from '../../analysis/analyse-file.js';
import { addFallback, addMissingCases } from '../../analysis/coverage/edits/add-missing-cases.js';
import { type CoverageDemands, gapOf } from '../../analysis/coverage/gaps.js';
import type { TextEdit } from '../../analysis/text-edit.js';

/** A finding as far as anybody sees it, and the changes that come with it. */
export interface Finding {
  readonly kind: string;
  readonly range: readonly [number, number];
  readonly detail: string;
  readonly changes: readonly (readonly TextEdit[])[];
}

/** Demands under which much is missing. */
const DEMANDS: readonly CoverageDemands[] = [
  { mode: 'fallback', requireFallback: true, ignore: [], undiscriminated: 'report', forwarding: 'allow' },
  { mode: 'explicit', requireFallback: true, ignore: [], undiscriminated: 'report', forwarding: 'report' },
];

/** Everything that the rules may report of a file. */
export function findingsOf(analysis: FileAnalysis): Finding[] {
  const found = (
    kind: string,
    { range }: TSESTree.Node,
    detail: unknown,
    ...changes: (readonly TextEdit[] | null | undefined)[]
  ): Finding => ({
    kind,
    range,
    detail: JSON.stringify(detail),
    changes: changes.filter((change) => change !== null && change !== undefined),
  });
  const raw = [...analysis.rawErrors, ...analysis.rawEvents].map(({ kind, node, member, value, rewrite }) =>
    rewrite.kind === 'edits'
      ? found(kind, node, [member, value, rewrite.spelling], rewrite.edits)
      : found(kind, node, [member, value, rewrite.reason]),
  );
  const gaps = DEMANDS.flatMap((demands) =>
    analysis.coverages.flatMap((coverage) => {
      const gap = gapOf(coverage, demands);
      if (!gap) return [];
      const { place, missing, lacksFallback } = gap;
      const detail = [demands.mode, missing.map(({ member }) => member), lacksFallback];
      const edits = [addMissingCases(gap, analysis.context)?.edits, addFallback(gap, analysis.context)?.edits];
      return [found('gap', place, detail, ...edits)];
    }),
  );
  return [
    ...raw,
    ...gaps,
    ...analysis.unknownErrors.map(({ node, name, reason, instead }) =>
      found('unknown', node, [name, reason], instead?.edits),
    ),
    ...analysis.misplacedConstants.map(({ node, kind, found: name, table, instead }) =>
      found(`misplaced, ${kind}`, node, [name, table], instead?.edits),
    ),
    ...analysis.objectAccesses.map(({ node, name, means, instead }) =>
      found('access', node, [name, means], instead?.edits),
    ),
    ...analysis.hastyRetries.map(({ node, errors, path }) =>
      found('hasty', node, [errors.map(({ member }) => member), path]),
    ),
    ...analysis.undefinedImports.map(({ node, name, module, instead }) =>
      found('import', node, [name, module], instead?.edits),
    ),
    ...analysis.unheardConnections.map(({ node, skeleton }) => found('unheard', node, [], skeleton)),
  ];
}

/** The exact comparisons that only the codemod remarks upon. */
export function comparisonsOf({ unshownComparisons }: FileAnalysis): string[] {
  return unshownComparisons.map(({ node, value }) => `${node.range.join('-')} ${value}`);
}
