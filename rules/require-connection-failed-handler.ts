import { fileAnalysis } from './file-analysis.js';
import { docsUrl, type JitsiRule } from './rule.js';
import { fixOf } from './text-edit-fix.js';

const rule: JitsiRule<'addListener' | 'unheard'> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'require a listener for CONNECTION_FAILED on every connection that is made and connected',
      recommended: 'off',
      strict: 'error',
      url: docsUrl('require-connection-failed-handler'),
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      unheard: 'Listen for `CONNECTION_FAILED` on this connection: nothing here learns that it failed.',
      addListener: 'Add a listener for `CONNECTION_FAILED`.',
    },
  },
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const { node, skeleton } of analysis().unheardConnections) {
          context.report({
            node,
            messageId: 'unheard',
            suggest: skeleton ? [{ messageId: 'addListener', fix: fixOf(skeleton) }] : [],
          });
        }
      },
    };
  },
};

export default rule;
