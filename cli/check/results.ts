import type { ESLint, Linter } from 'eslint';

/** What the rules of this plugin say of a file, and what keeps it from being linted: no other message is asked for. */
export function ownResult(result: ESLint.LintResult): ESLint.LintResult {
  const messages = result.messages.filter(isOwn);
  return {
    ...result,
    messages,
    suppressedMessages: result.suppressedMessages.filter(isOwn),
    errorCount: messages.filter(({ severity }) => severity === 2).length,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
    warningCount: messages.filter(({ severity }) => severity === 1).length,
    fixableErrorCount: messages.filter(({ fix, severity }) => fix && severity === 2).length,
    fixableWarningCount: messages.filter(({ fix, severity }) => fix && severity === 1).length,
  };
}

function isOwn({ fatal, ruleId }: Linter.LintMessage): boolean {
  return fatal === true || ruleId?.startsWith('jitsi/') === true;
}

/** The same result for a reader to whom fixes are not offered. */
export function withoutFixCounts(result: ESLint.LintResult): ESLint.LintResult {
  return { ...result, fixableErrorCount: 0, fixableWarningCount: 0 };
}

/** A result for a file that could not be linted at all. */
export function failureResult(filePath: string, message: string): ESLint.LintResult {
  return ownResult({
    filePath,
    messages: [{ ruleId: null, fatal: true, severity: 2, message, line: 1, column: 1 }],
    suppressedMessages: [],
    errorCount: 0,
    fatalErrorCount: 0,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  });
}
