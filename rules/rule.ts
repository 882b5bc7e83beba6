import type { TSESLint } from '@typescript-eslint/utils';

/** In which configs a rule is, and how loud. */
export interface RuleDocs {
  readonly description: string;
  readonly recommended: 'error' | 'off' | 'warn';
  readonly strict: 'error';
  readonly url: string;
}

/** A rule of this plugin. */
export type JitsiRule<MessageIds extends string, Options extends readonly unknown[] = []> = TSESLint.RuleModule<
  MessageIds,
  Options,
  RuleDocs
>;

/** Where a rule's page is. */
export function docsUrl(rule: string): string {
  return `https://github.com/eslint-plugin-jitsi/eslint-plugin-jitsi/blob/main/docs/rules/${rule}.md`;
}
