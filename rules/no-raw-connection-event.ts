import { fileAnalysis } from './file-analysis.js';
import { rawConstantReport } from './raw-constant-report.js';
import { docsUrl, type JitsiRule } from './rule.js';

const rule: JitsiRule<'left' | 'raw'> = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow registering a listener with the raw string of a connection event',
      recommended: 'error',
      strict: 'error',
      url: docsUrl('no-raw-connection-event'),
    },
    fixable: 'code',
    schema: [],
    messages: {
      raw: "Register with `{{spelling}}` instead of the raw string '{{value}}'.",
      left: "Register with the constant `JitsiConnectionEvents.{{member}}` instead of the raw string '{{value}}'. {{reason}}",
    },
  },
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const finding of analysis().rawEvents) context.report(rawConstantReport(finding));
      },
    };
  },
};

export default rule;
