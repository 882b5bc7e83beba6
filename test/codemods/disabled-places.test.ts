import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import { DEFAULT_DEMANDS } from '../../analysis/coverage/default-demands.js';
import type { MigratedText } from '../../codemods/migrate-text.js';
import { migrateText } from '../../codemods/migrate-text.js';
import { missingCases } from '../../codemods/missing-cases.js';
import type { Codemod } from '../../codemods/proposal.js';
import { rawConstants } from '../../codemods/raw-constants.js';
import plugin from '../../index.js';
import { readSettings } from '../../jitsi/settings.js';

const RULES = ['jitsi/no-raw-connection-error', 'jitsi/no-raw-connection-event'];
const ERROR_RULE = 'jitsi/no-raw-connection-error';

function migrated(text: string, path = '/a.js', codemod: Codemod = rawConstants): MigratedText {
  const result = migrateText({ text, path, cwd: '/', settings: readSettings({}) }, codemod);
  if (result.kind === 'failed') throw new Error(result.message);
  return result;
}

/** What `eslint --fix` makes of a text. */
function fixed(text: string): string {
  const config: Linter.Config = {
    plugins: { jitsi: plugin },
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: Object.fromEntries(RULES.map((rule) => [rule, 'error'])),
  };
  return new Linter({ cwd: '/' }).verifyAndFix(text, config, '/a.js').output;
}

/** A file with a raw event, in the first line, and raw errors in lines to which something can be added. */
function file({ top = '', above = '', behind = '', between = '', last = '' }): string {
  return `${top}
JitsiMeetJS.init().addEventListener('connection.connectionFailed', (error) => {
  ${above}
  if (error === 'connection.passwordRequired') ask(); ${behind}
  ${between}
  if (error === 'connection.otherError') show(); ${last}
});
`;
}

const RAW = {
  event: `'connection.connectionFailed'`,
  first: `'connection.passwordRequired'`,
  second: `'connection.otherError'`,
};

/** Which of the raw strings stand in a text. */
function rawIn(text: string): string[] {
  return Object.entries(RAW).flatMap(([name, value]) => (text.includes(value) ? [name] : []));
}

/** What is added to the file, and which raw strings are then left. */
const CASES: [added: Parameters<typeof file>[0], left: string[]][] = [
  [{}, []],

  // One line.
  [{ above: `// eslint-disable-next-line ${ERROR_RULE}` }, ['first']],
  [{ above: '// eslint-disable-next-line' }, ['first']],
  [{ above: `/* eslint-disable-next-line ${ERROR_RULE} */` }, ['first']],
  [{ above: `/* eslint-disable-next-line\n${ERROR_RULE}\n*/` }, ['first']],
  [{ above: '// eslint-disable-next-line\n' }, []],
  [{ above: '// eslint-disable-next-line jitsi/no-raw-connection-event' }, []],
  [{ above: '// eslint-disable-next-line eqeqeq' }, []],
  [{ above: `// eslint-disable-next-line eqeqeq, ${ERROR_RULE}` }, ['first']],
  [{ above: `// eslint-disable-next-line '${ERROR_RULE}', "eqeqeq"` }, ['first']],
  [{ above: `// eslint-disable-next-line ${ERROR_RULE} -- the server of ours, for now` }, ['first']],
  [{ above: `// eslint-disable-next-line ${ERROR_RULE} the server of ours` }, []],
  [{ above: '// eslint-disable-next-line -- the server of ours' }, ['first']],
  [{ above: `// eslint-disable-next-line eqeqeq -- not ${ERROR_RULE}` }, []],
  [{ above: `//eslint-disable-next-line ${ERROR_RULE}` }, ['first']],
  [{ above: '// eslint-disable-next-lines' }, []],
  [{ above: '// please eslint-disable-next-line' }, []],
  [{ behind: `// eslint-disable-line ${ERROR_RULE}` }, ['first']],
  [{ behind: '// eslint-disable-line' }, ['first']],
  [{ behind: '/* eslint-disable-line */' }, ['first']],
  [{ behind: '/* eslint-disable-line\n*/' }, []],
  [{ last: '// eslint-disable-line -- for now' }, ['second']],
  [{ top: '// eslint-disable-next-line' }, ['event']],
  [{ top: `// eslint-disable-next-line ${ERROR_RULE}` }, []],
  [{ above: '// eslint-disable-next-line', between: '// eslint-enable' }, ['first']],

  // Blocks.
  [{ top: '/* eslint-disable */' }, ['event', 'first', 'second']],
  [{ top: '// eslint-disable' }, []],
  [{ top: `/* eslint-disable ${ERROR_RULE} */` }, ['first', 'second']],
  [{ top: `/* eslint-disable ${RULES.join(', ')} -- for now */` }, ['event', 'first', 'second']],
  [{ top: '/* eslint-disable eqeqeq */' }, []],
  [{ top: '/* eslint-disable */', between: '/* eslint-enable */' }, ['event', 'first']],
  [{ top: '/* eslint-disable */', between: `/* eslint-enable ${ERROR_RULE} */` }, ['event', 'first']],
  [{ top: '/* eslint-disable */', between: '/* eslint-enable eqeqeq */' }, ['event', 'first', 'second']],
  [{ top: `/* eslint-disable ${ERROR_RULE} */`, between: '/* eslint-enable */' }, ['first']],
  [{ top: '/* eslint-disable */', between: '// eslint-enable' }, ['event', 'first', 'second']],
  [{ above: '/* eslint-disable */', between: '/* eslint-enable */' }, ['first']],
  [{ behind: '/* eslint-disable */' }, ['second']],
  [{ behind: '/* eslint-enable */', between: '/* eslint-disable */' }, ['second']],
  [{ top: '/* eslint-disable */', above: '/* eslint-enable */', between: '/* eslint-disable */' }, ['event', 'second']],
  [{ above: '/* eslint-enable */', behind: '// eslint-disable-line' }, ['first']],

  // The whole file, wherever the comment stands.
  [{ top: `/* eslint ${ERROR_RULE}: "off" */` }, ['first', 'second']],
  [{ last: `/* eslint ${ERROR_RULE}: "off" */` }, ['first', 'second']],
  [{ top: `/* eslint ${ERROR_RULE}: off */` }, ['first', 'second']],
  [{ top: `/* eslint ${ERROR_RULE}: 'off' */` }, ['first', 'second']],
  [{ top: `/* eslint ${ERROR_RULE}: 0 */` }, ['first', 'second']],
  [{ top: `/* eslint ${ERROR_RULE}:0 */` }, ['first', 'second']],
  [{ top: `/* eslint ${ERROR_RULE}: ["off"] */` }, ['first', 'second']],
  [{ top: `/* eslint ${ERROR_RULE}: [0] */` }, ['first', 'second']],
  [{ top: `/* eslint "${ERROR_RULE}": "off" */` }, ['first', 'second']],
  [{ top: `/* eslint ${RULES.join(': 0, ')}: off */` }, ['event', 'first', 'second']],
  [{ top: `/* eslint ${RULES.join(': 0 ')}: 0 */` }, ['event', 'first', 'second']],
  [{ top: `/* eslint ${ERROR_RULE}: "off" -- for now */` }, ['first', 'second']],
  [{ top: `/* eslint eqeqeq: ["error", "always", {"null": "ignore"}], ${ERROR_RULE}: 0 */` }, ['first', 'second']],
  [{ top: `/* eslint id-denylist: ["error", "a: 0", "${ERROR_RULE}"] */` }, []],
  [{ top: `/* eslint ${ERROR_RULE}: "warn" */` }, []],
  [{ top: `/* eslint ${ERROR_RULE}: 2 */` }, []],
  [{ top: `/* eslint ${ERROR_RULE}: "of" */` }, []],
  [{ top: `/* eslint ${ERROR_RULE} */` }, []],
  [{ top: `/* eslint eqeqeq: 0 */` }, []],
  [{ top: '/* eslint */' }, []],
  [{ top: `// eslint ${ERROR_RULE}: "off"` }, []],
  [{ top: `/* eslint ${ERROR_RULE}: 0 */ /* eslint ${ERROR_RULE}: 2 */` }, ['first', 'second']],
  [{ top: `/* eslint ${ERROR_RULE}: 2 */ /* eslint ${ERROR_RULE}: 0 */` }, []],

  // No comments.
  [{ top: `const text = '/* eslint-disable */';` }, []],
  [{ above: '`// eslint-disable-next-line`;' }, []],
  [{ above: '<p>// eslint-disable-next-line</p>;' }, []],
  [{ top: '#!eslint-disable' }, []],
];

describe('disabledPlaces', () => {
  it.each(CASES.map(([added, left]) => [Object.values(added).join(' … '), added, left] as const))(
    'leaves with %s what --fix leaves',
    (_, added, left) => {
      const text = added.top?.startsWith('#!') ? file(added) : `/* global JitsiMeetJS */${file(added)}`;
      const { text: after, left: remarks, lookAt } = migrated(text);
      expect(rawIn(after)).toEqual(left);
      expect({ remarks, lookAt }).toEqual({ remarks: [], lookAt: [] });
      expect(after).toBe(fixed(text));
    },
  );

  it('counts lines as ESLint does', () => {
    const text = file({ above: '// eslint-disable-next-line' }).replaceAll('\n', '\r\n');
    expect(rawIn(migrated(text).text)).toEqual(['first']);
    expect(migrated(text).text).toBe(fixed(text));
  });

  it('leaves the literals of Flow code and of components too', () => {
    const text = file({ above: '// eslint-disable-next-line' });
    expect(rawIn(migrated(`// @flow\ntype A = ?string;\n${text}`).text)).toEqual(['first']);
    expect(rawIn(migrated(`<p>// eslint-disable</p>\n<script>${text}</script>`, '/a.vue').text)).toEqual(['first']);
  });

  it('names nothing as left or worth a look that is switched off', () => {
    const left = `JitsiMeetJS && f(error === ('connection.otherError' as const));`;
    expect(migrated(left, '/a.ts').left).toHaveLength(1);
    expect(migrated(`/* eslint-disable */ ${left}`, '/a.ts').left).toEqual([]);
    const unshown = `f((error) => error === 'connection.otherError');`;
    expect(migrated(unshown).lookAt).toHaveLength(1);
    expect(migrated(`${unshown} // eslint-disable-line ${ERROR_RULE}`).lookAt).toEqual([]);
  });

  it('leaves a handler for which its rule is switched off', () => {
    const handler = (
      comment: string,
    ): string => `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
  ${comment}
  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});
`;
    const extended = (text: string): MigratedText => migrated(text, '/a.js', missingCases(DEFAULT_DEMANDS));
    const isLeft = ({ text, left, rewritten }: MigratedText): boolean =>
      rewritten === 0 && left.length === 0 && !text.includes('is not handled yet');
    expect(isLeft(extended(handler('// eslint-disable-next-line jitsi/exhaustive-connection-errors')))).toBe(true);
    expect(isLeft(extended(handler('/* eslint jitsi/exhaustive-connection-errors: 0 */')))).toBe(true);
    expect(isLeft(extended(handler(`// eslint-disable-next-line ${ERROR_RULE}`)))).toBe(false);
  });
});
