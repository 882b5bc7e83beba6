import { analyseFile } from '../../analysis/analyse-file.js';
import { opensGate } from '../../analysis/gate.js';
import type { TextEdit } from '../../analysis/text-edit.js';
import { EVERY_TOPIC } from '../../analysis/topics.js';
import { readSettings } from '../../jitsi/settings.js';
import { CODEMODS } from './check-codemods.js';
import { comparisonsOf, type Finding, findingsOf } from './findings.js';
import { type Input, projectOf } from './input.js';
import { programIn } from './program.js';
import type { Violation } from './violation.js';

/** What is wrong with the findings in a program: those that only a look at the tree shows, and edits that can't be made. */
export function checkAnalysis(input: Input): readonly Violation[] {
  const text = input.text.replace(/^\uFEFF/u, '');
  const script = programIn(text, input.path);
  if (!script) return [];
  const settings = readSettings(input.settings);
  const file = { ...script, text, path: input.path, cwd: projectOf(input), settings };
  const analysis = analyseFile(file);
  const whole = analyseFile(file, () => EVERY_TOPIC);
  const findings = findingsOf(whole);

  return [
    ...(opensGate(text, settings)
      ? unlike(findings.map(written), findingsOf(analysis).map(written), RULED_OUT)
      : unlike(findings.map(written), [], 'the gate hides nothing')),
    ...unlike(comparisonsOf(whole), comparisonsOf(analysis), RULED_OUT),
    ...CODEMODS.flatMap(({ name, codemod }): Violation[] => {
      if (codemod.concerns(text, input.path, settings)) return [];
      const { changes, left, lookAt } = codemod.propose(whole);
      const count = changes.length + left.length + lookAt.length;
      return count === 0 ? [] : [{ property: RULED_OUT, detail: `${name}: ${count} that it would have proposed` }];
    }),
    ...findings.flatMap((finding) => finding.changes.flatMap((change) => unmakeable(change, finding, text))),
  ];
}

const RULED_OUT = 'the text of a file rules nothing out that is there';

function written({ kind, range, detail, changes }: Finding): string {
  return `${kind} at ${range.join('-')}: ${detail} ${JSON.stringify(changes)}`;
}

function unlike(all: readonly string[], found: readonly string[], property: Violation['property']): Violation[] {
  const missed = all.filter((finding) => !found.includes(finding));
  const added = found.filter((finding) => !all.includes(finding));
  if (missed.length + added.length === 0) return [];
  return [{ property, detail: [...missed, ...added.map((finding) => `only then: ${finding}`)].join('\n') }];
}

/** Edits that overlap, or leave the text; an empty list is a change to nothing. */
function unmakeable(change: readonly TextEdit[], { kind, range }: Finding, text: string): Violation[] {
  let last = 0;
  for (const edit of [...change].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    const [start, end] = edit.range;
    if (start < last || end < start || end > text.length) {
      return [{ property: 'edits do not overlap', detail: `${kind} at ${range.join('-')}: ${JSON.stringify(change)}` }];
    }
    last = end;
  }
  return [];
}
