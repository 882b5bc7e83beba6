import type { Linter } from 'eslint';

import { parseScript } from '../../codemods/parse/parse-script.js';
import type { Script } from '../../codemods/parse/scripts-of-file.js';
import { scriptsOfFile } from '../../codemods/parse/scripts-of-file.js';

/** The scripts of pages and components, as files of their own. */
export interface ScriptElements {
  readonly processor: Linter.Processor;
  /** The script that goes by a path that the processor gave out. */
  readonly scriptOf: (path: string) => Script | undefined;
}

const BYTE_ORDER_MARK = /^\uFEFF/u;
const GIVEN_NAME = /script-(\d+)\.js$/u;

/** Gives ESLint the programs of a page one by one, each as long as the page, so that places need no conversion. */
export function scriptElements(version: string, concerns: (text: string) => boolean): ScriptElements {
  const scripts: Script[] = [];
  const pages = new Map<string, { readonly text: string; readonly first: number }>();
  return {
    scriptOf: (path) => {
      const number = GIVEN_NAME.exec(path)?.[1];
      return number === undefined ? undefined : scripts[Number(number)];
    },
    processor: {
      meta: { name: 'eslint-plugin-jitsi/script-elements', version },
      supportsAutofix: true,
      preprocess(page, path) {
        const text = page.replace(BYTE_ORDER_MARK, '');
        const first = scripts.length;
        pages.set(path, { text, first });
        scripts.push(
          ...scriptsOfFile(text, path)
            .flatMap(readable)
            .filter((script) => concerns(script.text)),
        );
        return scripts
          .slice(first)
          .map((script, index) => ({ text: script.text, filename: `script-${first + index}.js` }));
      },
      postprocess(messages, path) {
        const page = pages.get(path);
        const ofPage = messages.flatMap((ofScript, index) => {
          const blanked = scripts[(page?.first ?? 0) + index]?.text ?? '';
          return ofScript.map((message) => withoutForeignFix(message, blanked, page?.text ?? ''));
        });
        // Elements that are one program needn't follow one another.
        return ofPage.sort((a, b) => a.line - b.line || a.column - b.column);
      },
    },
  };
}

/** Scripts that can't be read together are read by themselves. */
function readable(script: Script): readonly Script[] {
  const isOne = script.parts.length === 0 || parseScript(script.text, script.dialects).kind === 'parsed';
  return isOne ? [script] : script.parts;
}

/** ESLint joins the edits of a fix with the text between them, and what lies between two scripts is blank to it. */
function withoutForeignFix(message: Linter.LintMessage, blanked: string, page: string): Linter.LintMessage {
  const { fix, ...rest } = message;
  return fix && blanked.slice(...fix.range) !== page.slice(...fix.range) ? rest : message;
}
