import { describe, expect, it } from 'vitest';

import { ownErrors } from '../../analysis/own-errors.js';
import { analyseText } from '../flow/analyse-text.js';

function ownIn(text: string): string[] {
  return [...ownErrors(analyseText(text).context)];
}

describe('a file fails with an error of its own', () => {
  it.each([
    ["throw 'connection.lost';"],
    ["throw new Error('connection.lost');"],
    ['throw new Error(`connection.lost`);'],
    ["const e = new ConnectionException('connection.lost');"],
    ["Promise.reject('connection.lost');"],
    ["emitter.emit('connection.lost');"],
    ["this['fire']('connection.lost');"],
    ["new Promise((resolve, fail) => fail('connection.lost'));"],
    ["fail('connection.lost'); function fail(e) {}"],
  ])('%s', (text) => expect(ownIn(text)).toEqual(['connection.lost']));
});

describe('a file does not fail with', () => {
  it.each([
    ["if (e === 'connection.lost') act();"],
    ["t('connection.lost');"],
    ["i18n.t('connection.lost');"],
    ["i18n[t]('connection.lost');"],
    ["get()('connection.lost');"],
    ["new Text('connection.lost');"],
    ["new errors.Error('connection.lost');"],
    ["new Promise((resolve) => resolve('connection.lost'));"],
    ["throw 'lost';"],
    ['throw `connection.${lost}`;'],
  ])('%s', (text) => expect(ownIn(text)).toEqual([]));
});
