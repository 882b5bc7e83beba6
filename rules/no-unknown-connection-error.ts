import type { UnknownReason } from '../analysis/unknown-member.js';
import { fileAnalysis } from './file-analysis.js';
import { docsUrl, type JitsiRule } from './rule.js';
import { fixOf } from './text-edit-fix.js';

type MessageIds = 'instead' | 'never' | 'otherRelease' | 'otherReleaseSince' | 'removed';

const rule: JitsiRule<MessageIds> = {
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
      otherRelease: 'Do not use `{{name}}`: the lib-jitsi-meet in force here does not have it.',
      otherReleaseSince:
        'Do not use `{{name}}`: lib-jitsi-meet has it since v{{since}}, and the one in force here does not have it.',
      instead: 'Use `{{text}}` instead.',
    },
  },
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const { node, name, reason, instead } of analysis().unknownErrors) {
          context.report({
            node,
            ...wordsFor(reason, name),
            suggest: instead ? [{ messageId: 'instead', data: { text: instead.text }, fix: fixOf(instead.edits) }] : [],
          });
        }
      },
    };
  },
};

function wordsFor(reason: UnknownReason, name: string): { messageId: MessageIds; data: Record<string, string> } {
  if (reason.kind !== 'other-release') return { messageId: reason.kind, data: { name } };
  if (reason.since === null) return { messageId: 'otherRelease', data: { name } };
  return { messageId: 'otherReleaseSince', data: { name, since: String(reason.since) } };
}

export default rule;
