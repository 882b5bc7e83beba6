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
  const { ast } = context.sourceCode;
  let ask = asked.get(ast);
  if (ask === undefined) {
    ask = askAbout(context);
    asked.set(ast, ask);
  }
  return ask;
}

function askAbout({ settings: given, sourceCode, physicalFilename, cwd }: Context): Ask | null {
  const settings = readSettings(given['jitsi']);
  const { ast, text, scopeManager, visitorKeys } = sourceCode;
  if (!opensGate(text, settings)) return null;
  let analysis: FileAnalysis | null = null;
  return () => {
    analysis ??= analyseFile({
      text,
      ast,
      scopeManager: scopeManager as never,
      visitorKeys,
      path: physicalFilename,
      cwd,
      settings,
    });
    return analysis;
  };
}
