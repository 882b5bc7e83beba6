import { fileAnalysis } from './file-analysis.js';
import { docsUrl, type JitsiRule } from './rule.js';
import { fixOf } from './text-edit-fix.js';

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
      access:
        'Do not read `{{name}}` from the error: it is a string, so this is `undefined`. The message is the second parameter of the listener.',
      instead: 'Use `{{text}}` instead.',
    },
  },
  defaultOptions: [],
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const { node, name, instead } of analysis().objectAccesses) {
          context.report({
            node,
            messageId: 'access',
            data: { name },
            suggest: instead ? [{ messageId: 'instead', data: { text: instead.text }, fix: fixOf(instead.edits) }] : [],
          });
        }
      },
    };
  },
};

export default rule;
