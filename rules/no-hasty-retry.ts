import type { RetriedError } from '../analysis/hasty-retries.js';
import { fileAnalysis } from './file-analysis.js';
import { docsUrl, type JitsiRule } from './rule.js';

const rule: JitsiRule<'hasty' | 'hastyThrough'> = {
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow reconnecting at once after an error that wants a pause or a password',
      recommended: 'warn',
      strict: 'error',
      url: docsUrl('no-hasty-retry'),
    },
    schema: [],
    messages: {
      hasty: 'Do not call `connect()` at once here. {{errors}}',
      hastyThrough: 'Do not call `connect()` at once here, by way of {{path}}. {{errors}}',
    },
  },
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const { node, errors, path } of analysis().hastyRetries) {
          const advice = errors.map(adviceFor).join(' ');
          const messageId = path.length > 0 ? 'hastyThrough' : 'hasty';
          const names = path.map((name) => (name === null ? 'a function' : `\`${name}\``)).join(', ');
          context.report({ node, messageId, data: { errors: advice, path: names } });
        }
      },
    };
  },
};

function adviceFor({ member, known }: RetriedError): string {
  return `${member}: ${known ? known.recovery.sentence : 'Wait before you connect again.'}`;
}

export default rule;
