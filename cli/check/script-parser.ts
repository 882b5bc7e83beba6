import type { Linter } from 'eslint';

import { addLocations } from '../../codemods/parse/add-locations.js';
import { lineStarts, positionAt } from '../../codemods/parse/line-starts.js';
import { parseScript } from '../../codemods/parse/parse-script.js';
import type { Script } from '../../codemods/parse/scripts-of-file.js';
import { scriptsOfFile } from '../../codemods/parse/scripts-of-file.js';

/** A parser for ESLint that reads what \`migrate\` reads, in a project that need not have one. */
export function scriptParser(version: string, scriptOf: (path: string) => Script | undefined): Linter.Parser {
  return {
    meta: { name: 'eslint-plugin-jitsi/script-parser', version },
    parseForESLint(text: string, options: { readonly filePath: string }) {
      const { filePath } = options;
      const dialects = (scriptOf(filePath) ?? scriptsOfFile(text, filePath)[0])?.dialects ?? [];
      const parsed = parseScript(text, dialects);
      if (parsed.kind === 'syntax-failure') {
        const { line, column } = positionAt(lineStarts(text), parsed.offset);
        const place = { index: parsed.offset, lineNumber: line, column: column + 1 };
        throw Object.assign(new SyntaxError(parsed.message), place);
      }
      addLocations(parsed, text);
      return { ast: parsed.ast, scopeManager: parsed.scopeManager, visitorKeys: parsed.visitorKeys, services: {} };
    },
  } as unknown as Linter.Parser;
}
