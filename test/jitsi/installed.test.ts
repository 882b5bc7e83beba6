import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installedLibrary } from '../../jitsi/installed.js';
import { addFiles, folderWith } from './temporary-folder.js';

const ENUM = (name: string, members: Readonly<Record<string, string>>): string =>
  `export var ${name};\n(function (${name}) {\n${Object.entries(members)
    .map(([member, value]) => `    ${name}["${member}"] = "${value}";\n`)
    .join('')}})(${name} || (${name} = {}));\n`;

const FOUR = {
  CONNECTION_DROPPED_ERROR: 'connection.droppedError',
  OTHER_ERROR: 'connection.otherError',
  PASSWORD_REQUIRED: 'connection.passwordRequired',
  SERVER_ERROR: 'connection.serverError',
};

const NINE = {
  ...FOUR,
  CONFERENCE_REQUEST_FAILED: 'connection.conferenceRequestFailed',
  NOT_LIVE_ERROR: 'connection.notLiveError',
  SHARD_CHANGED_ERROR: 'connection.shardChangedError',
  TIME_LIMIT_ERROR: 'connection.timeLimit',
  LICENSE_ERROR: 'connection.license',
};

const EVENTS = { CONNECTION_FAILED: 'connection.connectionFailed', WRONG_STATE: 'connection.wrongState' };

/** A UMD bundle as webpack makes it. */
const BUNDLE = `!function(e,t){"object"==typeof exports&&"object"==typeof module?module.exports=t():"object"==typeof exports?exports.JitsiMeetJS=t():e.JitsiMeetJS=t()}(window,(function(){return[function(e,t){t.PASSWORD_REQUIRED="conference.passwordRequired"},function(e,t,n){n.d(t,"OTHER_ERROR",(function(){return i})),n.d(t,"PASSWORD_REQUIRED",(function(){return r}));const i="connection.otherError",r="connection.passwordRequired"},function(e,t){t.CONNECTION_FAILED="connection.connectionFailed",t.WRONG_STATE="connection.wrongState"},function(e,t,n){t.default={JitsiConnection:n(1),events:{conference:n(2),connection:n(3)},errors:{conference:n(4),connection:n(5)},init(e){return e}}}]}));`;

/** The library in node_modules of a new project, as four kinds of builds have it. */
const SHAPES = {
  'a bundle alone': {
    files: {
      'package.json': '{ "version": "2.1.5", "main": "dist/lib-jitsi-meet.min.js" }',
      'dist/lib-jitsi-meet.min.js': BUNDLE,
    },
    version: '2.1.5',
    errors: { OTHER_ERROR: FOUR.OTHER_ERROR, PASSWORD_REQUIRED: FOUR.PASSWORD_REQUIRED },
    events: EVENTS,
    exported: ['default', 'JitsiConnection', 'events', 'errors', 'init'],
  },
  'CommonJS with declarations': {
    files: {
      'package.json':
        '{ "version": "2.6726.2", "module": "./dist/JitsiMeetJS.js", "types": "./dist/JitsiMeetJS.d.ts" }',
      'dist/JitsiMeetJS.js': `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\nexports.default = _merge({});`,
      'dist/JitsiConnectionErrors.js': `"use strict";\nexports.OTHER_ERROR = void 0;\nexports.OTHER_ERROR = 'connection.otherError';\nexports.PASSWORD_REQUIRED = 'connection.passwordRequired';`,
      'dist/JitsiConnectionErrors.d.ts': `export enum JitsiConnectionErrors { OTHER_ERROR = 'not this' }`,
      'dist/JitsiConnectionEvents.js': `exports.CONNECTION_FAILED = 'connection.connectionFailed';\nexports.WRONG_STATE = 'connection.wrongState';`,
    },
    version: '2.6726.2',
    errors: { OTHER_ERROR: FOUR.OTHER_ERROR, PASSWORD_REQUIRED: FOUR.PASSWORD_REQUIRED },
    events: EVENTS,
    exported: ['default'],
  },
  'a release of the vendor': {
    files: {
      'package.json':
        '{ "version": "0.0.0", "browser": "dist/umd/lib-jitsi-meet.min.js", "module": "dist/esm/JitsiMeetJS.js", "react-native": "./dist/esm/JitsiMeetJS.js" }',
      'dist/esm/JitsiMeetJS.js': `import * as JitsiConnectionErrors from './JitsiConnectionErrors';\nconst JitsiMeetJS = {};\nexport default JitsiMeetJS;`,
      'dist/esm/JitsiConnectionErrors.js': ENUM('JitsiConnectionErrors', FOUR),
      'dist/esm/JitsiConnectionEvents.js': ENUM('JitsiConnectionEvents', EVENTS),
      'dist/umd/lib-jitsi-meet.min.js': BUNDLE,
      'types/index.d.ts': 'declare module "JitsiConnectionErrors" { export enum JitsiConnectionErrors { X = "x" } }',
    },
    version: '0.0.0',
    errors: FOUR,
    events: EVENTS,
    exported: ['default', 'JitsiConnection', 'events', 'errors', 'init'],
  },
  'a release to come that exports its tables': {
    files: {
      'package.json':
        '{ "version": "3.0.0", "exports": { ".": { "types": "./index.d.ts", "import": "./esm/index.mjs" } } }',
      'esm/index.mjs': `export { default } from './JitsiMeetJS.mjs';\nexport * from './JitsiConnectionErrors.mjs';`,
      'esm/JitsiConnectionErrors.mjs': `export ${ENUM('JitsiConnectionErrors', NINE).slice('export '.length)}`,
      'esm/JitsiConnectionEvents.mjs': ENUM('JitsiConnectionEvents', EVENTS),
    },
    version: '3.0.0',
    errors: NINE,
    events: EVENTS,
    exported: ['default', 'JitsiConnectionErrors'],
  },
  'declarations of all modules in one file': {
    files: {
      'package.json': '{ "version": 5 }',
      'types/index.d.ts': `declare module "JitsiConnectionErrors" { export enum JitsiConnectionErrors { OTHER_ERROR = "connection.otherError" } }
        declare module "JitsiConnectionEvents" { export const CONNECTION_FAILED: "connection.connectionFailed"; }`,
    },
    version: null,
    errors: { OTHER_ERROR: FOUR.OTHER_ERROR },
    events: { CONNECTION_FAILED: EVENTS.CONNECTION_FAILED },
    exported: null,
  },
  'declarations without values': {
    files: {
      'package.json': '{ "types": "lib/main.d.ts" }',
      'lib/JitsiConnectionErrors.d.ts': 'export const OTHER_ERROR: string;\nexport const CONNECTION_ERROR: string;',
      'lib/JitsiConnectionEvents.d.ts':
        'export const CONNECTION_FAILED: string;\nexport const CONNECTION_MADE: string;',
    },
    version: null,
    errors: { OTHER_ERROR: FOUR.OTHER_ERROR, CONNECTION_ERROR: 'connection.connectionError' },
    events: null,
    exported: null,
  },
  'sources that are not built': {
    files: {
      'package.json': '{ "version": "0.0.0", "module": "dist/esm/JitsiMeetJS.js" }',
      'JitsiConnectionErrors.ts': `export enum JitsiConnectionErrors { OTHER_ERROR = 'connection.otherError' }`,
      'JitsiConnectionEvents.ts': `export enum JitsiConnectionEvents { CONNECTION_FAILED = 'connection.connectionFailed' }`,
    },
    version: '0.0.0',
    errors: { OTHER_ERROR: FOUR.OTHER_ERROR },
    events: { CONNECTION_FAILED: EVENTS.CONNECTION_FAILED },
    exported: null,
  },
};

function project(files: Readonly<Record<string, string>>, library = 'lib-jitsi-meet'): string {
  const folder = folderWith({});
  mkdirSync(join(folder, 'node_modules', library), { recursive: true });
  addFiles(join(folder, 'node_modules', library), files);
  return join(folder, 'src', 'a.ts');
}

function errorsOf(file: string): string[] | null {
  const errors = installedLibrary('lib-jitsi-meet', file)?.errors ?? null;
  return errors && [...errors.keys()];
}

function exportedBy(files: Readonly<Record<string, string>>): string[] | null {
  const names = installedLibrary('lib-jitsi-meet', project(files))?.exportedNames ?? null;
  return names && [...names];
}

describe('installedLibrary', () => {
  describe.each(Object.entries(SHAPES))('of %s', (_, { files, version, errors, events, exported }) => {
    const library = installedLibrary('lib-jitsi-meet', project(files));

    it('has a name, a folder and a version', () => {
      expect([library?.name, library?.version]).toEqual(['lib-jitsi-meet', version]);
      expect(library?.folder).toMatch(/node_modules.lib-jitsi-meet$/);
    });

    it('has the errors', () => {
      expect(Object.fromEntries(library?.errors ?? [])).toEqual(errors);
    });

    it('has the events', () => {
      expect(library?.events && Object.fromEntries(library.events)).toEqual(events);
    });

    it('has the exported names', () => {
      expect(library?.exportedNames && [...library.exportedNames].sort()).toEqual(exported?.toSorted() ?? null);
    });
  });

  it('is null where nothing is installed', () => {
    expect(installedLibrary('lib-jitsi-meet', join(folderWith({}), 'a.ts'))).toBeNull();
  });

  it.each(['<input>', '<text>'])('behaves for %s', (file) => {
    expect(installedLibrary('no-such-library', file)).toBeNull();
  });

  it('knows nothing of an archive but where it is', () => {
    const map = {
      packageRegistryData: [
        [null, [[null, { packageLocation: './', packageDependencies: [['lib-jitsi-meet', 'npm:1']] }]]],
        ['lib-jitsi-meet', [['npm:1', { packageLocation: './x.zip/node_modules/lib-jitsi-meet/' }]]],
      ],
    };
    const folder = folderWith({ '.pnp.cjs': `RAW_RUNTIME_STATE = '${JSON.stringify(map)}'` });
    expect(installedLibrary('lib-jitsi-meet', join(folder, 'a.ts'))).toEqual({
      name: 'lib-jitsi-meet',
      folder: join(folder, 'x.zip/node_modules/lib-jitsi-meet'),
      version: null,
      errors: null,
      events: null,
      exportedNames: null,
      declaresEnum: false,
    });
  });
});

describe('installedLibrary of a broken package', () => {
  const UNKNOWN = { version: null, errors: null, events: null, exportedNames: null };

  function known(file: string): unknown {
    const library = installedLibrary('lib-jitsi-meet', file);
    return (
      library && {
        version: library.version,
        errors: library.errors,
        events: library.events,
        exportedNames: library.exportedNames,
      }
    );
  }

  it.each<[string, Readonly<Record<string, string>>]>([
    ['an empty folder', {}],
    ['a package.json that is no JSON', { 'package.json': '{' }],
    ['a package.json that is no object', { 'package.json': 'null' }],
    ['fields of wrong types', { 'package.json': '{ "version": {}, "main": 5, "module": [], "exports": null }' }],
    ['an entry outside the folder', { 'package.json': '{ "main": "../../a.js" }', '../../a.js': 'exports.A = 1' }],
    ['an entry with a null character', { 'package.json': '{ "main": "\\u0000" }' }],
    ['folders in place of files', { 'package.json/x': '', 'dist/esm/JitsiConnectionErrors.js/x': '' }],
    ['modules that say nothing', { 'package.json': '{}', 'dist/esm/JitsiConnectionErrors.js': 'export {};' }],
  ])('knows nothing of %s', (_, files) => {
    expect(known(project(files))).toEqual(UNKNOWN);
  });

  it('knows nothing of a module that is too large', () => {
    const file = project({ 'JitsiConnectionErrors.js': "export const OTHER_ERROR = 'connection.otherError';" });
    truncateSync(join(file, '../../node_modules/lib-jitsi-meet/JitsiConnectionErrors.js'), 21 * 1024 * 1024);
    expect(known(file)).toEqual(UNKNOWN);
  });

  it('knows nothing of a module that links to itself', () => {
    const file = project({});
    symlinkSync('JitsiConnectionErrors.js', join(file, '../../node_modules/lib-jitsi-meet/JitsiConnectionErrors.js'));
    expect(known(file)).toEqual(UNKNOWN);
  });
});

describe('exportedNames of an installed library', () => {
  it('is the index where package.json names none', () => {
    expect(exportedBy({ 'package.json': '{}', 'index.js': 'export const A = 1;' })).toEqual(['A']);
  });

  it('is the entry whose extension is left out', () => {
    expect(exportedBy({ 'package.json': '{ "main": "dist/a" }', 'dist/a.js': 'export const A = 1;' })).toEqual(['A']);
  });

  it('is the index of the folder that is the entry', () => {
    expect(exportedBy({ 'package.json': '{ "main": "dist" }', 'dist/index.js': 'export const A = 1;' })).toEqual(['A']);
  });

  it('is what exports says, and not main', () => {
    expect(
      exportedBy({
        'package.json': '{ "main": "a.js", "exports": ["./b.js"] }',
        'a.js': 'export const A = 1;',
        'b.js': 'export const B = 1;',
      }),
    ).toEqual(['B']);
  });

  it('is what all conditions give', () => {
    expect(
      exportedBy({
        'package.json': '{ "exports": { "browser": { "import": "./a.js" }, "default": "./b.js", "node": null } }',
        'a.js': 'export const A = 1;',
        'b.js': 'export const B = 1;',
      }),
    ).toEqual(['A', 'B']);
  });

  it('is unknown where exports has no root', () => {
    expect(exportedBy({ 'package.json': '{ "exports": { "./a": "./a.js" } }', 'index.js': 'export {}' })).toBeNull();
  });

  it('is unknown where conditions have no end', () => {
    const nested = `${'{ "a": '.repeat(20)}"./a.js"${' }'.repeat(20)}`;
    expect(exportedBy({ 'package.json': `{ "exports": ${nested} }`, 'a.js': 'export const A = 1;' })).toBeNull();
  });

  it('is unknown where one entry is', () => {
    expect(
      exportedBy({
        'package.json': '{ "module": "a.js", "main": "b.js" }',
        'a.js': 'export const A = 1;',
        'b.js': 'module.exports = window.JitsiMeetJS;',
      }),
    ).toBeNull();
  });

  it('is read once', () => {
    const file = project({ 'package.json': '{}', 'index.js': 'export const A = 1;' });
    const library = installedLibrary('lib-jitsi-meet', file);
    expect(library?.exportedNames).toBe(library?.exportedNames);
  });
});

describe('installedLibrary in an editor that stays open', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  const OLD = { 'JitsiConnectionErrors.js': ENUM('JitsiConnectionErrors', FOUR) };
  const NEW = { 'JitsiConnectionErrors.js': ENUM('JitsiConnectionErrors', NINE) };

  function libraryOf(file: string): string {
    return join(file, '../../node_modules/lib-jitsi-meet');
  }

  it('notices an upgrade', () => {
    const file = project(OLD);
    expect(errorsOf(file)).toHaveLength(4);
    addFiles(libraryOf(file), NEW);
    vi.advanceTimersByTime(500);
    expect(errorsOf(file)).toHaveLength(9);
  });

  it('asks the disk twice a second at most', () => {
    const file = project(OLD);
    expect(errorsOf(file)).toHaveLength(4);
    addFiles(libraryOf(file), NEW);
    vi.advanceTimersByTime(499);
    expect(errorsOf(file)).toHaveLength(4);
  });

  it('reads no file again that has not changed', () => {
    const file = project(OLD);
    const errors = installedLibrary('lib-jitsi-meet', file)?.errors;
    vi.advanceTimersByTime(500);
    expect(installedLibrary('lib-jitsi-meet', file)?.errors).toBe(errors);
    vi.advanceTimersByTime(499);
    expect(installedLibrary('lib-jitsi-meet', file)?.errors).toBe(errors);
  });

  it('notices a better source of what it knows', () => {
    const file = project(OLD);
    expect(errorsOf(file)).toHaveLength(4);
    addFiles(libraryOf(file), { 'dist/esm/JitsiConnectionErrors.js': ENUM('JitsiConnectionErrors', NINE) });
    vi.advanceTimersByTime(500);
    expect(errorsOf(file)).toHaveLength(9);
  });

  it('notices an installation', () => {
    const file = join(folderWith({}), 'src', 'a.ts');
    expect(errorsOf(file)).toBeNull();
    addFiles(libraryOf(file), OLD);
    vi.advanceTimersByTime(500);
    expect(errorsOf(file)).toHaveLength(4);
  });

  it('notices a removal', () => {
    const file = project(OLD);
    expect(errorsOf(file)).toHaveLength(4);
    rmSync(libraryOf(file), { recursive: true });
    vi.advanceTimersByTime(500);
    expect(installedLibrary('lib-jitsi-meet', file)).toBeNull();
  });

  it('notices a file in place of a folder', () => {
    const file = project(OLD);
    const other = join(libraryOf(file), 'a.ts');
    expect(errorsOf(file)).toHaveLength(4);
    rmSync(libraryOf(file), { recursive: true });
    writeFileSync(libraryOf(file), '');
    vi.advanceTimersByTime(500);
    expect(errorsOf(other)).toBeNull();
  });

  it('forgets old folders among thousands', () => {
    const file = project(OLD);
    const errors = installedLibrary('lib-jitsi-meet', file)?.errors;
    for (let folder = 0; folder < 2100; folder++) installedLibrary('lib-jitsi-meet', join(file, `../${folder}/a.ts`));
    expect(installedLibrary('lib-jitsi-meet', file)?.errors).toBe(errors);
  });
});
