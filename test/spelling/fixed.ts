import path from 'node:path';

import { analyseFile, type FileAnalysis } from '../../analysis/analyse-file.js';
import { applyEdits } from '../../codemods/apply-edits.js';
import { dialectsFor, languageOf, sourceTypesOf } from '../../codemods/parse/dialect.js';
import { parseScript } from '../../codemods/parse/parse-script.js';
import { readSettings } from '../../jitsi/settings.js';

/** Where a program stands, and the settings that hold for it. */
export interface Place {
  /** The folder of the project; without one, nothing is installed. */
  readonly folder?: string;
  readonly name?: string;
  readonly settings?: object;
}

/** The analysis of a program that stands in a project. */
export function analysisOf(
  text: string,
  { folder = '/project', name = 'a.js', settings = {} }: Place = {},
): FileAnalysis {
  const script = parseScript(text, dialectsFor(text, languageOf(name), sourceTypesOf(name)));
  if (script.kind !== 'parsed') throw new SyntaxError(`${script.message}\n${text}`);
  return analyseFile({
    ...script,
    text,
    path: path.join(folder, name),
    cwd: folder,
    settings: readSettings({ release: 'latest', ...settings }),
  });
}

/** What becomes of a program when its first raw error is fixed; the reason where that is left. */
export function fixed(text: string, place: Place = {}): string {
  const [raw] = analysisOf(text, place).rawErrors;
  if (!raw) throw new Error(`No raw error is found in\n${text}`);
  if (raw.rewrite.kind === 'left') return raw.rewrite.reason;
  const after = applyEdits(text, [raw.rewrite.edits]).text;
  // What is fixed is not found again.
  if (analysisOf(after, place).rawErrors.length > 0) throw new Error(`A raw error is still found in\n${after}`);
  return after;
}
