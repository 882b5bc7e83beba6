import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { analyseFile, type FileAnalysis } from '../analysis/analyse-file.js';
import { opensGate } from '../analysis/gate.js';
import { readSettings } from '../jitsi/settings.js';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;
type Ask = () => FileAnalysis;

/** How to get at each file's analysis; null where the gate stayed shut. */
const asked = new WeakMap<TSESTree.Program, Ask | null>();

/**
 * The analysis of the file that is being linted, done once for all rules; null where the file's text names nothing of
 * Jitsi, so that a rule need not listen at all.
 * @throws an error that names the key where `settings.jitsi` is wrong
 */
export function fileAnalysis(context: Context): Ask | null {
  // Each rule has a context of its own, of which every read takes a while: what is read of it is read once.
  const { sourceCode } = context;
  let ask = asked.get(sourceCode.ast);
  if (ask === undefined) {
    ask = askAbout(sourceCode, context);
    asked.set(sourceCode.ast, ask);
  }
  return ask;
}

function askAbout({ ast, text, scopeManager, visitorKeys }: TSESLint.SourceCode, context: Context): Ask | null {
  const settings = readSettings(context.settings['jitsi']);
  if (!opensGate(text, settings)) return null;
  let analysis: FileAnalysis | null = null;
  return () => {
    analysis ??= analyseFile({
      text,
      ast,
      scopeManager: scopeManager as never,
      visitorKeys,
      path: context.physicalFilename,
      cwd: context.cwd,
      settings,
    });
    return analysis;
  };
}
