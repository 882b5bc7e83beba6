import { describe, expect, it } from 'vitest';
import { tablesInBundle } from '../../jitsi/tables-in-bundle.js';

const CONFERENCE = 'e.PASSWORD_REQUIRED="conference.passwordRequired",e.CONNECTION_ERROR="conference.connectionError"';
const XMPP = '{CONNECTION_FAILED:"xmpp.connection.failed",RTT:"connection.rtt"}';

function read(text: string): { errors: Record<string, string> | null; events: Record<string, string> | null } {
  const { errors, events } = tablesInBundle(text);
  return { errors: errors && Object.fromEntries(errors), events: events && Object.fromEntries(events) };
}

const ERRORS = { OTHER_ERROR: 'connection.otherError', PASSWORD_REQUIRED: 'connection.passwordRequired' };
const EVENTS = { CONNECTION_FAILED: 'connection.connectionFailed', WRONG_STATE: 'connection.wrongState' };

describe('tablesInBundle', () => {
  it('reads members that a minifier has left in place', () => {
    const text = `[function(e){${CONFERENCE}},function(a,b){"use strict";Object.defineProperty(b,"__esModule",{value:!0});b.OTHER_ERROR="connection.otherError",b.PASSWORD_REQUIRED="connection.passwordRequired"},function(a,b){b.CONNECTION_FAILED="connection.connectionFailed",b.WRONG_STATE="connection.wrongState"},${XMPP}]`;
    expect(read(text)).toEqual({ errors: ERRORS, events: EVENTS });
  });

  it('reads a bundle with comments', () => {
    const text = `
      var CONNECTION_STAGE = exports.CONNECTION_STAGE = "connection.stage";
      },{}],36:[function(require,module,exports){
      /**
       * Indicates { something }.
       */
      var OTHER_ERROR = exports.OTHER_ERROR = "connection.otherError";
      // A password => is required.
      var PASSWORD_REQUIRED = exports.PASSWORD_REQUIRED = "connection.passwordRequired";
      },{}],37:[function(require,module,exports){
      var CONNECTION_FAILED = exports.CONNECTION_FAILED = "connection.connectionFailed";
      /** Nobody knows. */
      var WRONG_STATE = exports.WRONG_STATE = "connection.wrongState";`;
    expect(read(text)).toEqual({ errors: ERRORS, events: EVENTS });
  });

  it('reads variables through the getters of webpack 4', () => {
    const text = `function(e,t,n){n.d(t,"PASSWORD_REQUIRED",(function(){return r}));const i="conference.x",r="conference.passwordRequired"},function(e,t,n){"use strict";n.r(t),n.d(t,"OTHER_ERROR",(function(){return i})),n.d(t,"PASSWORD_REQUIRED",(function(){return r}));const i="connection.otherError",r="connection.passwordRequired"},function(e,t,n){n.d(t,"CONNECTION_FAILED",(function(){return i})),n.d(t,"WRONG_STATE",(function(){return r}));const i="connection.connectionFailed",r="connection.wrongState"}`;
    expect(read(text)).toEqual({ errors: ERRORS, events: EVENTS });
  });

  it('reads variables through the getters of webpack 5', () => {
    const text = `11:(e,t,n)=>{n.r(t),n.d(t,{OTHER_ERROR:()=>i,PASSWORD_REQUIRED:()=>r});const i="connection.otherError",r="connection.passwordRequired"},12:(e,t,n)=>{n.d(t,{CONNECTION_FAILED:()=>i,WRONG_STATE:()=>r});const i="connection.connectionFailed",r="connection.wrongState"}`;
    expect(read(text)).toEqual({ errors: ERRORS, events: EVENTS });
  });

  it('reads variables through an object that comes after them', () => {
    const text = `const a="connection.otherError",b="connection.passwordRequired";var c=Object.freeze({__proto__:null,OTHER_ERROR:a,PASSWORD_REQUIRED:b})`;
    expect(read(text)).toEqual({ errors: ERRORS, events: null });
  });

  it('reads a minified enum, with the constants besides', () => {
    const text = `var i;!function(e){e.OTHER_ERROR="connection.otherError",e.PASSWORD_REQUIRED="connection.passwordRequired"}(i||(i={}));const r=i.OTHER_ERROR;(n=t.E||(t.E={})).CONNECTION_FAILED="connection.connectionFailed",n.WRONG_STATE="connection.wrongState"`;
    expect(read(text)).toEqual({ errors: ERRORS, events: EVENTS });
  });

  it('reads brackets, backticks and objects', () => {
    const text = `(t=>{t["OTHER_ERROR"]=\`connection.otherError\`,t["PASSWORD_REQUIRED"]=\`connection.passwordRequired\`})(t),e={CONNECTION_FAILED:'connection.connectionFailed',"WRONG_STATE":'connection.wrongState'}`;
    expect(read(text)).toEqual({ errors: ERRORS, events: EVENTS });
  });

  it('reads members that nobody knows yet', () => {
    const text = `e.OTHER_ERROR="connection.otherError",e.TIME_LIMIT_ERROR="connection.timeLimit"}(i);!function(e){e.CONNECTION_FAILED="connection.connectionFailed",e.CONNECTION_PAUSED="connection.paused"}`;
    expect(read(text)).toEqual({
      errors: { OTHER_ERROR: 'connection.otherError', TIME_LIMIT_ERROR: 'connection.timeLimit' },
      events: { CONNECTION_FAILED: 'connection.connectionFailed', CONNECTION_PAUSED: 'connection.paused' },
    });
  });

  it('sorts constants of both tables that stand side by side', () => {
    const text = `const A="conference.a",OTHER_ERROR="connection.otherError",PASSWORD_REQUIRED$1="connection.passwordRequired",CONNECTION_FAILED="connection.connectionFailed",WRONG_STATE="connection.wrongState",Z="track.z"`;
    expect(read(text)).toEqual({ errors: ERRORS, events: EVENTS });
  });

  it('gives an unknown constant to the table on both its sides', () => {
    const text = `const OTHER_ERROR="connection.otherError",NEW="connection.new",PASSWORD_REQUIRED="connection.passwordRequired",CONNECTION_FAILED="connection.connectionFailed"`;
    expect(read(text)).toEqual({
      errors: { ...ERRORS, NEW: 'connection.new' },
      events: { CONNECTION_FAILED: 'connection.connectionFailed' },
    });
  });

  it('knows neither table where a constant between them could be of either', () => {
    const text = `const OTHER_ERROR="connection.otherError",NEW="connection.new",CONNECTION_FAILED="connection.connectionFailed"`;
    expect(read(text)).toEqual({ errors: null, events: null });
  });

  it('knows no table whose variables have no names', () => {
    const text = `const a="connection.otherError",b="connection.passwordRequired";(()=>{e.CONNECTION_FAILED="connection.connectionFailed",e.WRONG_STATE="connection.wrongState"})()`;
    expect(read(text)).toEqual({ errors: null, events: EVENTS });
  });

  it('knows no table in values without names', () => {
    expect(read('if (error === "connection.passwordRequired") ask(["connection.connectionFailed"])')).toEqual({
      errors: null,
      events: null,
    });
  });

  it('knows no table of hundreds', () => {
    const many = Array.from({ length: 300 }, (_, index) => `e.NEW_${index}="connection.new${index}"`);
    expect(read(['e.OTHER_ERROR="connection.otherError"', ...many].join(','))).toEqual({ errors: null, events: null });
  });

  it('knows no table of hundreds of places', () => {
    expect(read('{OTHER_ERROR:"connection.otherError"}'.repeat(60))).toEqual({ errors: null, events: null });
  });

  it('knows nothing of another bundle', () => {
    expect(read('module.exports={a:"b"}')).toEqual({ errors: null, events: null });
  });

  it.each([
    ['constants', 'A="connection.otherError",'],
    ['variables', 'a="connection.otherError",'],
    ['places', 'a="connection.otherError"{'],
    ['comments', 'A="connection.otherError"/*'],
    ['space', `A="connection.otherError" A${' '.repeat(1000)}`],
    ['names', `A="connection.otherError"${'A'.repeat(1000)}`],
    ['marks', `A="connection.otherError"${'A,(('.repeat(1000)}`],
  ])('is done with two million characters of %s in no time', (_, piece) => {
    const text = piece.repeat(2_000_000 / piece.length);
    const begin = performance.now();
    tablesInBundle(text);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
