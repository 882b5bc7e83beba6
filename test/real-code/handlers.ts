import type { Coverage, Fate } from '../../analysis/coverage/coverage.js';
import { analyseFile } from '../../analysis/analyse-file.js';
import { lineStarts, positionAt } from '../../codemods/parse/line-starts.js';
import { parseScript } from '../../codemods/parse/parse-script.js';
import { scriptsOfFile } from '../../codemods/parse/scripts-of-file.js';
import type { JitsiSettings } from '../../jitsi/settings.js';

/** What becomes of every error in one handler. */
export interface HandlerFates {
  readonly line: number;
  readonly source: Coverage['flow']['source'];
  readonly discriminates: boolean;
  /** By fate, the members; the error that no release has is a star. */
  readonly fates: ReadonlyMap<Fate, readonly string[]>;
}

/** A file's text, and all that has to be known to read it. */
export interface TextOfHandlers {
  readonly text: string;
  readonly path: string;
  readonly cwd: string;
  readonly settings: JitsiSettings;
}

/** What becomes of every error in every handler of a file. A script that is no program has none. */
export function handlersIn({ text, path, cwd, settings }: TextOfHandlers): HandlerFates[] {
  const starts = lineStarts(text);
  return scriptsOfFile(text, path).flatMap((script) => {
    const parsed = parseScript(script.text, script.dialects);
    if (parsed.kind !== 'parsed') return [];
    const { coverages } = analyseFile({ ...parsed, text: script.text, path, cwd, settings });
    return coverages.map((coverage) => ({
      line: positionAt(starts, coverage.flow.node.range[0]).line,
      source: coverage.flow.source,
      discriminates: coverage.discriminates,
      fates: fatesOf(coverage),
    }));
  });
}

function fatesOf({ errors, foreign }: Coverage): ReadonlyMap<Fate, readonly string[]> {
  const fates = new Map<Fate, string[]>();
  for (const { member, fate } of [...errors, foreign]) {
    const members = fates.get(fate);
    if (members) members.push(member ?? '*');
    else fates.set(fate, [member ?? '*']);
  }
  return fates;
}
