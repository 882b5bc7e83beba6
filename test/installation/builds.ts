import { connectionErrorsOfRelease, connectionEventsOfRelease } from '../../jitsi/releases.js';

/** The files of a package, by path and text. */
export type Files = Readonly<Record<string, string>>;

export const FOUR = {
  CONNECTION_DROPPED_ERROR: 'connection.droppedError',
  OTHER_ERROR: 'connection.otherError',
  PASSWORD_REQUIRED: 'connection.passwordRequired',
  SERVER_ERROR: 'connection.serverError',
};

/** The table of a release that does not exist yet. */
export const NINE = {
  ...Object.fromEntries(connectionErrorsOfRelease(2193)),
  TIME_LIMIT_ERROR: 'connection.timeLimit',
  LICENSE_ERROR: 'connection.license',
};

const EVENTS = Object.fromEntries(connectionEventsOfRelease(1366));

function compiledEnum(name: string, members: Readonly<Record<string, string>>): string {
  const lines = Object.entries(members).map(([member, value]) => `    ${name}["${member}"] = "${value}";\n`);
  return `export var ${name};\n(function (${name}) {\n${lines.join('')}})(${name} || (${name} = {}));\n`;
}

/** A bundle that webpack made of the sources, as old releases on npm are. */
export function umdBundle(errors: Readonly<Record<string, string>> = FOUR): Files {
  const constants = (members: Readonly<Record<string, string>>): string =>
    Object.entries(members)
      .map(([member, value]) => `t.${member}="${value}";`)
      .join('');
  return {
    'package.json': '{ "version": "2.1.5", "main": "dist/lib-jitsi-meet.min.js" }',
    'dist/lib-jitsi-meet.min.js': `!function(e,t){"object"==typeof exports&&"object"==typeof module?module.exports=t():"object"==typeof exports?exports.JitsiMeetJS=t():e.JitsiMeetJS=t()}(window,(function(){return[function(e,t){t.PASSWORD_REQUIRED="conference.passwordRequired"},function(e,t){${constants(errors)}},function(e,t){${constants(EVENTS)}},function(e,t,n){t.default={JitsiConnection:n(1),events:{conference:n(2),connection:n(3)},errors:{conference:n(4),connection:n(5)},init(e){return e}}}]}));`,
  };
}

/** CommonJS modules with declarations, as one fork on npm is. */
export function commonJs(errors: Readonly<Record<string, string>> = FOUR): Files {
  const module = (members: Readonly<Record<string, string>>): string =>
    `"use strict";\n${Object.entries(members)
      .map(([member, value]) => `exports.${member} = '${value}';\n`)
      .join('')}`;
  return {
    'package.json': '{ "version": "2.6726.2", "module": "./dist/JitsiMeetJS.js", "types": "./dist/JitsiMeetJS.d.ts" }',
    'dist/JitsiMeetJS.js':
      '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\nexports.default = _merge({});',
    'dist/JitsiConnectionErrors.js': module(errors),
    'dist/JitsiConnectionEvents.js': module(EVENTS),
  };
}

/** ECMAScript modules beside a bundle, as the vendor's releases are. */
export function modules(
  errors: Readonly<Record<string, string>>,
  events: Readonly<Record<string, string>> = EVENTS,
): Files {
  return {
    'package.json':
      '{ "version": "0.0.0", "main": "dist/umd/lib-jitsi-meet.min.js", "module": "dist/esm/JitsiMeetJS.js" }',
    'dist/esm/JitsiMeetJS.js': 'const JitsiMeetJS = {};\nexport default JitsiMeetJS;\n',
    'dist/esm/JitsiConnectionErrors.js': compiledEnum('JitsiConnectionErrors', errors),
    'dist/esm/JitsiConnectionEvents.js': compiledEnum('JitsiConnectionEvents', events),
  };
}

/** The modules of a release of the vendor. */
export function release(number: number): Files {
  return modules(
    Object.fromEntries(connectionErrorsOfRelease(number)),
    Object.fromEntries(connectionEventsOfRelease(number)),
  );
}

/** Files under a folder. */
export function under(folder: string, files: Files): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
}
