import { describe, expect, it } from 'vitest';
import { exportsOfUmd } from '../../jitsi/umd-root.js';

const HEAD = '!function(e,t){"object"==typeof exports?module.exports=t():e.JitsiMeetJS=t()}(self,(()=>{';
const OBJECT =
  'const r={version:1,JitsiConnection:n,createLocalTracks(e={}){return f({a:1,b:2})},errorTypes:{x:1},errors:{conference:c,connection:d},events:{connection:e},init(e){return/[}]/.test(e)},async join(){},util:{browser:b}};';

describe('exportsOfUmd', () => {
  it('gives the keys of the object, and the default', () => {
    expect([...(exportsOfUmd(`${HEAD}${OBJECT}return r}));`) ?? [])]).toEqual([
      'default',
      'version',
      'JitsiConnection',
      'createLocalTracks',
      'errorTypes',
      'errors',
      'events',
      'init',
      'join',
      'util',
    ]);
  });

  it('finds errors that come first in the object', () => {
    const text = `${HEAD}if(a){b}return{errors:{connection:c},events:e,init:i,JitsiConnection:j}}));`;
    expect([...(exportsOfUmd(text) ?? [])]).toEqual(['default', 'errors', 'events', 'init', 'JitsiConnection']);
  });

  it.each([
    ['a module', `${OBJECT} export default r;`],
    ['a bundle without the object', `${HEAD}return {}}));`],
    ['an object that another is spread into', `${HEAD}${OBJECT.replace('version:1', '...x')}return r}));`],
    ['an object of another library', `${HEAD}return{a:1,errors:{connection:c}}}));`],
    ['an object whose brace is lost', `${HEAD}'${OBJECT}`.replace('(()=>{', '`x`}')],
  ])('cannot tell of %s', (_, text) => {
    expect(exportsOfUmd(text)).toBeNull();
  });
});
