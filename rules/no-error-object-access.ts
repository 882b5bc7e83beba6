import type { ObjectAccess } from '../analysis/object-accesses.js';
import { fileAnalysis } from './file-analysis.js';
import { docsUrl, type JitsiRule } from './rule.js';
import { fixOf } from './text-edit-fix.js';

const HINTS: Readonly<Record<ObjectAccess['means'], string>> = {
  error: 'Use the error itself.',
  message: 'The message is the second parameter of the listener.',
  other: 'The message, the credentials and the details are the other parameters of the listener.',
};

const rule: JitsiRule<'access' | 'instead'> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow using the error of a CONNECTION_FAILED listener, a string, as an object',
      recommended: 'error',
      strict: 'error',
      url: docsUrl('no-error-object-access'),
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      access: 'Do not read `{{name}}` from the error: it is a string, so this is `undefined`. {{hint}}',
      instead: 'Use `{{text}}` instead.',
    },
  },
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const { node, name, means, instead } of analysis().objectAccesses) {
          context.report({
            node,
            messageId: 'access',
            data: { name, hint: HINTS[means] },
            suggest: instead ? [{ messageId: 'instead', data: { text: instead.text }, fix: fixOf(instead.edits) }] : [],
          });
        }
      },
    };
  },
};

export default rule;
