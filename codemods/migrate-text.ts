import { analyseFile } from '../analysis/analyse-file.js';
import { lazily } from '../analysis/lazily.js';
import type { JitsiSettings } from '../jitsi/settings.js';
import type { Change } from './apply-edits.js';
import { applyEdits } from './apply-edits.js';
import { lineStarts, positionAt } from './parse/line-starts.js';
import { parseScript } from './parse/parse-script.js';
import type { Script } from './parse/scripts-of-file.js';
import { scriptsOfFile } from './parse/scripts-of-file.js';
import type { SyntaxFailure } from './parse/syntax-failure.js';
import type { Codemod, Proposal, Remark } from './proposal.js';

/** A file's text and what has to be known to migrate it. */
export interface TextToMigrate {
  readonly text: string;
  /** Absolute path of the file. */
  readonly path: string;
  /** The folder from which a relative `constantsModule` is meant. */
  readonly cwd: string;
  readonly settings: JitsiSettings;
}

/** What became of a text: all that could be migrated, or nothing at all. */
export type Migration = MigratedText | FailedText;

/** A text with everything done that can be done; equal to the text before where that is nothing. */
export interface MigratedText {
  readonly kind: 'migrated';
  readonly text: string;
  readonly rewritten: number;
  readonly left: readonly PlacedRemark[];
  readonly lookAt: readonly PlacedRemark[];
}

/** A text that is none of a program's, or that the analysis fails on. */
export interface FailedText {
  readonly kind: 'failed';
  readonly message: string;
  /** Counted from 1; null where the failure has no place. */
  readonly line: number | null;
}

/** A remark with its place in the text before and in the text after. */
export interface PlacedRemark {
  readonly value: string;
  readonly reason: string;
  readonly before: Position;
  readonly after: Position;
}

/** Line and column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `eslint --fix` stops there too. */
const MAX_PASSES = 10;

const BYTE_ORDER_MARK = '\uFEFF';

/** Does to a text what a codemod proposes, again and again until it proposes nothing more. */
export function migrateText(file: TextToMigrate, codemod: Codemod): Migration {
  const mark = file.text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const original = file.text.slice(mark.length);
  let text = original;
  let made = 0;
  let openBefore: number | null = null;
  let toOriginal = (offset: number): number => offset;
  for (let pass = 0; ; pass += 1) {
    const proposal = propose({ ...file, text }, codemod);
    if ('kind' in proposal) return failure(proposal, text);
    openBefore ??= proposal.open ?? null;
    const edited = applyEdits(text, proposal.changes);
    if (edited.text === text || pass === MAX_PASSES) {
      const place = placing(original, text, toOriginal);
      return {
        kind: 'migrated',
        text: mark + text,
        rewritten: openBefore === null ? made : openBefore - (proposal.open ?? 0),
        left: proposal.left.map(place),
        lookAt: proposal.lookAt.map(place),
      };
    }
    const toPrevious = toOriginal;
    toOriginal = (offset) => toPrevious(edited.originOf(offset));
    made += edited.made;
    text = edited.text;
  }
}

function failure({ message, offset }: SyntaxFailure, text: string): FailedText {
  return { kind: 'failed', message, line: positionAt(lineStarts(text), offset).line };
}

/** Places remarks; the lines are counted only where there is one. */
function placing(
  before: string,
  after: string,
  toOriginal: (offset: number) => number,
): (remark: Remark) => PlacedRemark {
  const startsBefore = lazily(() => lineStarts(before));
  const startsAfter = before === after ? startsBefore : lazily(() => lineStarts(after));
  const place = (starts: readonly number[], offset: number): Position => {
    const { line, column } = positionAt(starts, offset);
    return { line, column: column + 1 };
  };
  return ({ offset, value, reason }) => ({
    value,
    reason,
    before: place(startsBefore(), toOriginal(offset)),
    after: place(startsAfter(), offset),
  });
}

function propose(file: TextToMigrate, codemod: Codemod): Proposal | SyntaxFailure {
  const proposals: Proposal[] = [];
  for (const script of scriptsOfFile(file.text, file.path)) {
    const proposal = proposeForScript(script, file, codemod);
    if ('kind' in proposal) return proposal;
    proposals.push(proposal);
  }
  return joined(proposals);
}

function proposeForScript(script: Script, file: TextToMigrate, codemod: Codemod): Proposal | SyntaxFailure {
  if (!codemod.concerns(script.text, file.path, file.settings)) return NOTHING;
  const parsed = parseScript(script.text, script.dialects);
  if (parsed.kind === 'parsed') {
    const proposal = codemod.propose(analyseFile({ ...parsed, ...file, text: script.text }));
    for (const change of proposal.changes) holdToScript(change, script, file);
    return proposal;
  }
  // One element that is no program must not keep the others from theirs.
  if (script.parts.length === 0) return parsed;
  const proposals: Proposal[] = [];
  for (const part of script.parts) {
    const proposal = proposeForScript(part, file, codemod);
    if ('kind' in proposal) return proposal;
    proposals.push(proposal);
  }
  return joined(proposals);
}

/** An edit of something that isn't the program's would destroy what stands around the scripts. */
function holdToScript(change: Change, script: Script, { text }: TextToMigrate): void {
  for (const { range } of change) {
    const [start, end] = range;
    const inside = script.ranges.some((element) => element[0] <= start && end <= element[1]);
    if (!inside) throw new Error(`An edit at ${start} of ${text.length} would leave its script.`);
  }
}

const NOTHING: Proposal = { changes: [], left: [], lookAt: [] };

function joined(proposals: readonly Proposal[]): Proposal {
  const open = proposals.flatMap((proposal) => proposal.open ?? []);
  return {
    changes: proposals.flatMap(({ changes }) => changes),
    left: proposals.flatMap(({ left }) => left),
    lookAt: proposals.flatMap(({ lookAt }) => lookAt),
    ...(open.length > 0 && { open: open.reduce((sum, number) => sum + number, 0) }),
  };
}
