import { describe, expect, it } from 'vitest';

import { analyseFile } from '../../analysis/analyse-file.js';
import { analyseText } from '../flow/analyse-text.js';

const FAILED = 'JitsiMeetJS.events.connection.CONNECTION_FAILED';

describe('what two handlers share', () => {
  const text = `c.on(${FAILED}, failed); c.on(${FAILED}, (error) => failed(error));
    function failed(error) { show(error.message); if (error === 'connection.otherError') c.connect(); }`;
  const { coverages, hastyRetries, objectAccesses, rawErrors } = analyseText(text);

  it('is found once a place', () => {
    expect(coverages).toHaveLength(2);
    expect(rawErrors).toHaveLength(1);
    expect(objectAccesses).toHaveLength(1);
  });

  it('is found once a place, where one handler stands in the other', () => {
    const nested = `c.on(${FAILED}, (error) => { const tell = (e) => show(e.message); tell(error); d.on(${FAILED}, tell); });`;
    const found = analyseText(nested);
    expect(found.coverages).toHaveLength(2);
    expect(found.objectAccesses).toHaveLength(1);
  });

  it('is found at the call that leads to it, where a handler only calls it', () => {
    expect(hastyRetries.map(({ path }) => path)).toEqual([[], ['failed']]);
  });
});

describe('exact comparisons in a file that does not show the library', () => {
  const comparison = `if (error === 'connection.otherError') tell();`;

  it('are listed there alone', () => {
    expect(analyseText(comparison).unshownComparisons.map(({ value }) => value)).toEqual(['connection.otherError']);
    expect(analyseText(comparison).rawErrors).toEqual([]);
    expect(analyseText(`JitsiMeetJS.init(); ${comparison}`).unshownComparisons).toEqual([]);
  });

  it('are none in a declaration file, nor where there is no such value', () => {
    const { file } = analyseText(comparison).context;
    expect(analyseFile({ ...file, path: '/project/a.d.ts' }).unshownComparisons).toEqual([]);
    expect(analyseText(comparison.replace('other', 'another')).unshownComparisons).toEqual([]);
  });
});

describe('what a file is not about', () => {
  it('is not looked for', () => {
    const { coverages, flows, rawEvents, undefinedImports, unheardConnections, unknownErrors } =
      analyseText('JitsiMeetJS.init();');
    expect([coverages, flows, rawEvents, undefinedImports, unheardConnections, unknownErrors].flat()).toEqual([]);
  });
});
