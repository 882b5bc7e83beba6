import { it } from 'vitest';
import { lintSample, suggestionsFor } from './lint-sample.js';
import type { Sample } from './samples.js';
const base = { page: 'x', line: 0, language: 'ts', claim: 'Incorrect', rule: 'exhaustive-connection-errors', config: 'recommended', options: { forwarding: 'report' }, settings: {}, installed: null } as const;
it('x', () => {
  for (const body of [
   'if (error === PASSWORD_REQUIRED) { ask(); }\n store.dispatch(f(error));',
   'if (error === PASSWORD_REQUIRED) { ask(); }\n store.dispatch(error);',
   'if (error === PASSWORD_REQUIRED) { ask(); }\n setError(error);',
   'setError(error); if (error === PASSWORD_REQUIRED) { ask(); }',
   'if (error === PASSWORD_REQUIRED) { ask(); }\n throw error;',
  ]) {
    const text = `import JitsiMeetJS from 'lib-jitsi-meet';\nconst { PASSWORD_REQUIRED } = JitsiMeetJS.errors.connection;\nconnection.on(JitsiMeetJS.events.connection.CONNECTION_FAILED, (error) => {\n${body}\n});\n`;
    console.log(body, lintSample({ ...base, text } as Sample).map((m) => m.message));
  }
});
