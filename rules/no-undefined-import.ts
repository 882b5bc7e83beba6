import { fileAnalysis } from './file-analysis.js';
import { docsUrl, type JitsiRule } from './rule.js';
import { fixOf } from './text-edit-fix.js';

const rule: JitsiRule<'instead' | 'notExported'> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow named imports that the installed lib-jitsi-meet does not export',
      recommended: 'error',
      strict: 'error',
      url: docsUrl('no-undefined-import'),
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      notExported:
        'Do not import `{{name}}` from `{{module}}`: the installed package does not export it, so it is `undefined`.',
      instead: 'Import the library itself and use `{{text}}`.',
    },
  },
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const { node, name, module, instead } of analysis().undefinedImports) {
          context.report({
            node,
            messageId: 'notExported',
            data: { name, module },
            suggest: instead ? [{ messageId: 'instead', data: { text: instead.text }, fix: fixOf(instead.edits) }] : [],
          });
        }
      },
    };
  },
};

export default rule;
