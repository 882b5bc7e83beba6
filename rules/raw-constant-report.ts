import type { TSESLint } from '@typescript-eslint/utils';

import type { RawConstant } from '../analysis/finding.js';
import { leftSentence } from '../analysis/left-reasons.js';

/** The report of a raw constant: with its fix, or with the reason why there is none. */
export function rawConstantReport({
  node,
  member,
  value,
  rewrite,
}: RawConstant): TSESLint.ReportDescriptor<'left' | 'raw'> {
  if (rewrite.kind === 'left') {
    return { node, messageId: 'left', data: { member, value, reason: leftSentence(rewrite.reason) } };
  }
  return {
    node,
    messageId: 'raw',
    data: { value, spelling: rewrite.spelling },
    fix: (fixer) => rewrite.edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)),
  };
}
