import { analyseFile, type FileAnalysis } from '../../analysis/analyse-file.js';
import { parseScript } from '../../codemods/parse/parse-script.js';
import { languageOf } from '../../codemods/parse/dialect.js';
import { dialectsFor, sourceTypesOf } from '../../codemods/parse/dialect.js';
import { readSettings } from '../../jitsi/settings.js';

/** What the analysis says of a program, with the errors of the newest release in force. */
export function analyseText(text: string, path = 'a.js', settings: object = {}): FileAnalysis {
  const script = parseScript(text, dialectsFor(text, languageOf(path), sourceTypesOf(path)));
  if (script.kind !== 'parsed') throw new SyntaxError(`${script.message}\n${text}`);
  return analyseFile({
    ...script,
    text,
    path: `/project/${path}`,
    cwd: '/project',
    settings: readSettings({ release: 'latest', ...settings }),
  });
}
