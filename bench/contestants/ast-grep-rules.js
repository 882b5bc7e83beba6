/** The migration as a naive rule of ast-grep for one language: whatever string is compared becomes a constant. */
function rule(language) {
  return `id: raw-connection-error-${language}
language: ${language}
rule:
  pattern: $VALUE
  kind: string
  regex: ^'connection\\.[a-zA-Z]+'$
  inside:
    any:
      - kind: binary_expression
      - kind: switch_case
transform:
  WORDS: { substring: { source: $VALUE, startChar: 12, endChar: -1 } }
  SNAKE: { convert: { source: $WORDS, toCase: snakeCase } }
  MEMBER: { convert: { source: $SNAKE, toCase: upperCase } }
fix: JitsiConnectionErrors.$MEMBER
`;
}

/** The rules for all kinds of source files. */
export const astGrepRules = ['JavaScript', 'TypeScript', 'Tsx'].map(rule).join('---\n');
