import { describe, expect, it } from 'vitest';

import { declaredGlobals } from '../../analysis/declared-globals.js';
import { analyseText } from '../flow/analyse-text.js';

describe('the globals that a file declares', () => {
  it.each([
    ['/* global JitsiMeetJS */', ['JitsiMeetJS']],
    ['/* globals JitsiMeetJS, $ */', ['JitsiMeetJS', '$']],
    ['/* global JitsiMeetJS $ */', ['JitsiMeetJS', '$']],
    ['/*global JitsiMeetJS:readonly,$:writable*/', ['JitsiMeetJS', '$']],
    ['/* global JitsiMeetJS: readonly, $: writable */', ['JitsiMeetJS', '$']],
    ['/* global\n   JitsiMeetJS,\n   $\n*/', ['JitsiMeetJS', '$']],
    ['/* global JitsiMeetJS -- it comes, by a script tag */', ['JitsiMeetJS']],
    ['/* global JitsiMeetJS */ /* global $ */', ['JitsiMeetJS', '$']],
    ['/* global JitsiMeetJS:off, $ */', ['$']],
    ['// global JitsiMeetJS', []],
    ['/* globally JitsiMeetJS */', []],
    ['/* a global JitsiMeetJS */', []],
    ['/* global */', []],
  ])('%s', (text, names) => {
    expect([...declaredGlobals(analyseText(text).context.file)]).toEqual(names);
  });

  it('are none in a tree that keeps no comments', () => {
    const { ast } = analyseText('/* global JitsiMeetJS */').context.file;
    expect(declaredGlobals({ ast: { ...ast, comments: undefined } }).size).toBe(0);
  });
});
