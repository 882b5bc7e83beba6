import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { constantsInForce } from '../../jitsi/in-force.js';
import { readSettings } from '../../jitsi/settings.js';
import { folderWith } from './temporary-folder.js';

const project = folderWith({
  'node_modules/lib-jitsi-meet/package.json': '{ "version": "0.0.0" }',
  'node_modules/lib-jitsi-meet/JitsiConnectionErrors.js':
    "export const OTHER_ERROR = 'connection.otherError'; export const NEW_ERROR = 'connection.new';",
  'node_modules/lib-jitsi-meet/JitsiConnectionEvents.js':
    "export const CONNECTION_FAILED = 'connection.connectionFailed';",
  'node_modules/fork/package.json': '{}',
  'node_modules/fork/JitsiConnectionErrors.js': "export const FORK_ERROR = 'connection.fork';",
  'node_modules/empty/package.json': '{}',
});
const FILE = join(project, 'src', 'a.ts');
const ELSEWHERE = join(folderWith({}), 'a.ts');
const BOTH = ['lib-jitsi-meet', 'fork'];

describe('constantsInForce', () => {
  it('are those of the installed library', () => {
    const { basis, library, errors, events } = constantsInForce(readSettings(undefined), FILE, []);
    expect([basis, library?.name]).toEqual(['seen', 'lib-jitsi-meet']);
    expect([...errors.keys()]).toEqual(['OTHER_ERROR', 'NEW_ERROR']);
    expect([...events.keys()]).toEqual(['CONNECTION_FAILED']);
  });

  it('are the newest where none is installed', () => {
    const { basis, library, errors, events } = constantsInForce(readSettings(undefined), ELSEWHERE, []);
    expect([basis, library, errors.size, events.size]).toEqual(['assumed', null, 7, 7]);
  });

  it.each(['<input>', '<text>'])('are told for %s', (file) => {
    const settings = readSettings({ libraries: ['no-such-library'] });
    expect(constantsInForce(settings, file, []).basis).toBe('assumed');
  });

  it('are the newest where the installed one cannot be read', () => {
    const { basis, library, errors } = constantsInForce(readSettings({ libraries: ['empty'] }), FILE, []);
    expect([basis, library?.name, errors.size]).toEqual(['assumed', 'empty', 7]);
  });

  it('are those of the library that the file imports', () => {
    const { library, errors, events } = constantsInForce(readSettings({ libraries: BOTH }), FILE, ['fork']);
    expect(library?.name).toBe('fork');
    expect([...errors.keys()]).toEqual(['FORK_ERROR']);
    expect(events.size).toBe(7);
  });

  it('are those of the first that is installed if the file imports none', () => {
    const settings = readSettings({ libraries: ['gone', 'fork', 'lib-jitsi-meet'] });
    expect(constantsInForce(settings, FILE, []).library?.name).toBe('fork');
  });

  it('are those of the first that is installed if the imported one is not', () => {
    const settings = readSettings({ libraries: ['fork', 'gone'] });
    expect(constantsInForce(settings, FILE, ['gone']).library?.name).toBe('fork');
  });

  it('are those of a chosen release, whatever is installed', () => {
    const { basis, library, errors, events } = constantsInForce(readSettings({ release: 1839 }), FILE, []);
    expect([basis, library?.name]).toEqual(['chosen', 'lib-jitsi-meet']);
    expect([...errors.keys()].sort()).toEqual([
      'CONNECTION_DROPPED_ERROR',
      'NOT_LIVE_ERROR',
      'OTHER_ERROR',
      'PASSWORD_REQUIRED',
      'SERVER_ERROR',
    ]);
    expect(events.has('WRONG_STATE')).toBe(true);
  });

  it('are the newest known for latest', () => {
    const { basis, errors } = constantsInForce(readSettings({ release: 'latest' }), FILE, []);
    expect([basis, errors.size]).toEqual(['chosen', 7]);
  });

  it('include the additional ones', () => {
    const settings = readSettings({ additionalErrors: { TIME_LIMIT_ERROR: 'connection.timeLimit' } });
    expect([...constantsInForce(settings, FILE, []).errors.keys()].sort()).toEqual([
      'NEW_ERROR',
      'OTHER_ERROR',
      'TIME_LIMIT_ERROR',
    ]);
    expect(constantsInForce(settings, ELSEWHERE, []).errors.size).toBe(8);
  });

  it("have the library's value where an additional one differs", () => {
    const settings = readSettings({ additionalErrors: { NEW_ERROR: 'connection.old' } });
    expect(constantsInForce(settings, FILE, []).errors.get('NEW_ERROR')).toBe('connection.new');
  });
});
