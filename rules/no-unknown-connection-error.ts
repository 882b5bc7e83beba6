import { fileAnalysis } from './file-analysis.js';
import { docsUrl, type JitsiRule } from './rule.js';
import { fixOf } from './text-edit-fix.js';

const rule: JitsiRule<'instead' | 'never' | 'otherRelease' | 'removed'> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow connection errors that lib-jitsi-meet does not have',
      recommended: 'error',
      strict: 'error',
      url: docsUrl('no-unknown-connection-error'),
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      never: 'Use a connection error that lib-jitsi-meet has; `{{name}}` is none.',
      removed: 'Do not use `{{name}}`: lib-jitsi-meet removed it and never emits it any more.',
      otherRelease: 'Do not use `{{name}}`: the release of lib-jitsi-meet in force here does not have it.',
      instead: 'Use `{{text}}` instead.',
    },
  },
  defaultOptions: [],
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const { node, name, reason, instead } of analysis().unknownErrors) {
          context.report({
            node,
            messageId: reason === 'other-release' ? 'otherRelease' : reason,
            data: { name },
            suggest: instead ? [{ messageId: 'instead', data: { text: instead.text }, fix: fixOf(instead.edits) }] : [],
          });
        }
      },
    };
  },
};

export default rule;
