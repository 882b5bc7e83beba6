import { describe, expect, it } from 'vitest';

import { analyseText } from '../flow/analyse-text.js';

/** The text of a file whose one unheard connection has got its listener; null where none could be written. */
function withListener(text: string): string | null {
  const [connection, ...others] = analyseText(text, 'a.ts').unheardConnections;
  if (!connection || others.length > 0) throw new Error(`There is not just one unheard connection in\n${text}`);
  return (
    connection.skeleton &&
    [...connection.skeleton]
      .sort((a, b) => b.range[0] - a.range[0])
      .reduce((edited, edit) => edited.slice(0, edit.range[0]) + edit.text + edited.slice(edit.range[1]), text)
  );
}

const body = (indentation: string): string =>
  `(error, message) => {\n${indentation}    console.error('The connection failed.', error, message);\n${indentation}});`;

describe('a listener to start from', () => {
  it('stands behind the statement that makes the connection', () => {
    expect(withListener(`const c = new JitsiMeetJS.JitsiConnection('a');\nc.connect();\n`)).toBe(
      `const c = new JitsiMeetJS.JitsiConnection('a');\nc.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ${body('')}\nc.connect();\n`,
    );
  });

  it('takes the event from the root that the class is taken out of', () => {
    const text = `async function f(load) {\n    const JitsiMeetJS = await load();\n    const { JitsiConnection } = JitsiMeetJS;\n    const c = new JitsiConnection('a');\n    c.connect();\n}\n`;
    expect(withListener(text)).toContain(
      `    c.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ${body('    ')}`,
    );
  });

  it('takes the event from an import of its own, where the class is imported alone', () => {
    const text = `import JitsiConnection from 'lib-jitsi-meet/JitsiConnection';\nconst c = new JitsiConnection('a');\nc.connect();\n`;
    expect(withListener(text)).toContain(`c.addEventListener(JitsiConnectionEvents.CONNECTION_FAILED, ${body('')}`);
  });

  it('is left out where the name of the table is taken', () => {
    const text = `import JitsiConnection from 'lib-jitsi-meet/JitsiConnection';\nconst JitsiConnectionEvents = {};\nconst c = new JitsiConnection('a');\nc.connect();\n`;
    expect(withListener(text)).toBeNull();
    expect(withListener(text.replace('JitsiConnectionEvents', 'others'))).toContain('addEventListener');
  });

  it('stands in a static block of a class', () => {
    const text = `import JitsiMeetJS from 'lib-jitsi-meet';\nlet c;\nclass Call {\n    static {\n        if (isOn) c = new JitsiMeetJS.JitsiConnection('a');\n        c.connect();\n    }\n}\n`;
    expect(withListener(text)).toBe(
      text.replace(
        'c.connect();',
        `c.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, ${body('        ')}\n        c.connect();`,
      ),
    );
  });

  it('is left out where a field of a class is set to what connecting gives', () => {
    const text = `function make() {\n    return class {\n        c = new JitsiMeetJS.JitsiConnection('a');\n        state = this.c.connect();\n    };\n}\n`;
    expect(withListener(text)).toBeNull();
    expect(withListener(text.replace('state = this.c.connect();', 'open() { this.c.connect(); }'))).toContain(
      'open() { this.c.addEventListener(',
    );
  });
});
