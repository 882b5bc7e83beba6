import { fileAnalysis } from './file-analysis.js';
import { rawConstantReport } from './raw-constant-report.js';
import { docsUrl, type JitsiRule } from './rule.js';

const rule: JitsiRule<'left' | 'raw'> = {
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow comparing a connection error with its raw string',
      recommended: 'error',
      strict: 'error',
      url: docsUrl('no-raw-connection-error'),
    },
    fixable: 'code',
    schema: [],
    messages: {
      raw: "Compare with `{{spelling}}` instead of the raw string '{{value}}'.",
      left: "Compare with the constant `JitsiConnectionErrors.{{member}}` instead of the raw string '{{value}}'. {{reason}}",
    },
  },
  create(context) {
    const analysis = fileAnalysis(context);
    if (!analysis) return {};
    return {
      Program() {
        for (const finding of analysis().rawErrors) context.report(rawConstantReport(finding));
      },
    };
  },
};

export default rule;
