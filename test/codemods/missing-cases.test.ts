import { describe, expect, it } from 'vitest';

import { DEFAULT_DEMANDS } from '../../analysis/coverage/default-demands.js';
import type { CoverageDemands } from '../../analysis/coverage/gaps.js';
import { migrateText } from '../../codemods/migrate-text.js';
import { missingCases } from '../../codemods/missing-cases.js';
import { readSettings } from '../../jitsi/settings.js';

const HEAD = `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error) => {
`;

/** The text of a file after the codemod, and what it leaves to a person. */
function migrated(text: string, demands: Partial<CoverageDemands>): { text: string; left: string[] } {
  const file = { text, path: '/project/a.js', cwd: '/project', settings: readSettings({ release: 1400 }) };
  const result = migrateText(file, missingCases({ ...DEFAULT_DEMANDS, ...demands }));
  if (result.kind === 'failed') throw new Error(result.message);
  return { text: result.text, left: result.left.map(({ value, reason }) => `${value}: ${reason}`) };
}

describe('missingCases', () => {
  const ALL_NAMED = `${HEAD}  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
  }
});
`;
  const WITH_FALLBACK = `${HEAD}  switch (error) {
    case JitsiConnectionErrors.CONNECTION_DROPPED_ERROR:
    case JitsiConnectionErrors.OTHER_ERROR:
    case JitsiConnectionErrors.PASSWORD_REQUIRED:
    case JitsiConnectionErrors.SERVER_ERROR:
      show();
      break;
    default:
      console.error('Connection failed:', error);
  }
});
`;

  it('leaves a handler that names every error', () => {
    expect(migrated(ALL_NAMED, {})).toEqual({ text: ALL_NAMED, left: [] });
  });

  it('adds the fallback that such a handler lacks, where one is demanded', () => {
    expect(migrated(ALL_NAMED, { requireFallback: true })).toEqual({ text: WITH_FALLBACK, left: [] });
  });

  it('adds no second fallback', () => {
    expect(migrated(WITH_FALLBACK, { requireFallback: true })).toEqual({ text: WITH_FALLBACK, left: [] });
  });

  it('adds the fallback in a second run with other demands', () => {
    const before = `${HEAD}  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) ask();
});
`;
    const plain = migrated(before, {});
    expect(plain.text).not.toContain('Connection failed:');
    expect(migrated(plain.text, { mode: 'explicit', requireFallback: true })).toEqual({
      text: plain.text.replace(
        `console.error('SERVER_ERROR is not handled yet.');
  }
`,
        `console.error('SERVER_ERROR is not handled yet.');
  } else {
    console.error('Connection failed:', error);
  }
`,
      ),
      left: [],
    });
  });

  it('says where no place for a fallback is safe', () => {
    const before = `import { JitsiConnectionErrors, JitsiConnectionEvents } from './jitsi';
const ACTS = {
  [JitsiConnectionErrors.CONNECTION_DROPPED_ERROR]: () => show(),
  [JitsiConnectionErrors.OTHER_ERROR]: () => show(),
  [JitsiConnectionErrors.PASSWORD_REQUIRED]: () => ask(),
  [JitsiConnectionErrors.SERVER_ERROR]: () => show(),
};
connection.on(JitsiConnectionEvents.CONNECTION_FAILED, (error, a, b, c, act = ACTS[error]) => act?.());
`;
    expect(migrated(before, { requireFallback: true })).toEqual({
      text: before,
      left: ['fallback: No place was found where this handler can be extended safely.'],
    });
  });

  it('names errors that a fallback goes on taking, once', () => {
    const before = `${HEAD}  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    show(error);
  }
});
`;
    const after = `${HEAD}  if (error === JitsiConnectionErrors.PASSWORD_REQUIRED) {
    ask();
  } else {
    if (error === JitsiConnectionErrors.CONNECTION_DROPPED_ERROR) {
      // Reconnect with a growing delay and tell the user.
    } else if (error === JitsiConnectionErrors.OTHER_ERROR) {
      // Log the details and show the user a general message.
    } else if (error === JitsiConnectionErrors.SERVER_ERROR) {
      // Retry only after long and growing pauses.
    }
    show(error);
  }
});
`;
    expect(migrated(before, { mode: 'explicit' })).toEqual({ text: after, left: [] });
    expect(migrated(after, { mode: 'explicit' })).toEqual({ text: after, left: [] });
  });
});
