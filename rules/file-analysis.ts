import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { analyseFile, type FileAnalysis } from '../analysis/analyse-file.js';
import { opensGate } from '../analysis/gate.js';
import { type JitsiSettings, readSettings } from '../jitsi/settings.js';

const analyses = new WeakMap<TSESTree.Program, FileAnalysis>();

/**
 * The analysis of the file that is being linted, done once for all rules; null where the file's text names nothing of
 * Jitsi, so that a rule need not listen at all.
 * @throws an error that names the key where `settings.jitsi` is wrong
 */
export function fileAnalysis(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
): (() => FileAnalysis) | null {
  const settings = readSettings(context.settings['jitsi']);
  const sourceCode = context.sourceCode;
  if (!isOpen(sourceCode, settings)) return null;
  return () => {
    const before = analyses.get(sourceCode.ast);
    if (before) return before;
    const analysis = analyseFile({
      text: sourceCode.text,
      ast: sourceCode.ast,
      scopeManager: sourceCode.scopeManager as never,
      visitorKeys: sourceCode.visitorKeys,
      path: context.physicalFilename,
      cwd: context.cwd,
      settings,
    });
    analyses.set(sourceCode.ast, analysis);
    return analysis;
  };
}

const gates = new WeakMap<TSESTree.Program, boolean>();

function isOpen(sourceCode: Readonly<TSESLint.SourceCode>, settings: JitsiSettings): boolean {
  const before = gates.get(sourceCode.ast);
  if (before !== undefined) return before;
  const open = opensGate(sourceCode.text, settings);
  gates.set(sourceCode.ast, open);
  return open;
}
