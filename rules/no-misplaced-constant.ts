import { fileAnalysis } from './file-analysis.js';
import { docsUrl, type JitsiRule } from './rule.js';
import { fixOf } from './text-edit-fix.js';

const rule: JitsiRule<'compared' | 'instead' | 'read' | 'registered'> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow constants of the wrong table',
      recommended: 'error',
      strict: 'error',
      url: docsUrl('no-misplaced-constant'),
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      read: 'Read this constant from `{{table}}`: `{{found}}` is `undefined`.',
      registered:
        'Register an event of `{{table}}` here: `{{found}}` is an error, and no listener is ever called for it.',
      compared:
        'Compare with a connection error: `{{found}}` belongs to `{{table}}`, and a connection never fails with it.',
      instead: 'Use `{{text}}` instead.',
    },
  },
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const { node, kind, found, table, instead } of analysis().misplacedConstants) {
          context.report({
            node,
            messageId: kind,
            data: { found, table },
            suggest: instead ? [{ messageId: 'instead', data: { text: instead.text }, fix: fixOf(instead.edits) }] : [],
          });
        }
      },
    };
  },
};

export default rule;
