import type { TSESLint } from '@typescript-eslint/utils';

import type { TextEdit } from '../analysis/text-edit.js';

/** The fix that applies text edits as they are. */
export function fixOf(edits: readonly TextEdit[]): TSESLint.ReportFixFunction {
  return (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([...range], text));
}
