import type { TextRange } from '../../analysis/text-edit.js';
import type { Dialect, Language, SourceType } from './dialect.js';
import { dialectsFor, languageOf, sourceTypesOf } from './dialect.js';
import type { Markup, ScriptElement } from './markup.js';
import { scriptElements } from './markup.js';

/** One program of a file. */
export interface Script {
  /** As long as the file's text, so that offsets and lines are the file's; what is no part of the program is blank. */
  readonly text: string;
  /** Where the program stands in the file. */
  readonly ranges: readonly TextRange[];
  readonly dialects: readonly Dialect[];
  /** Elements that make one program, each by itself, for when they cannot be read together. */
  readonly parts: readonly Script[];
}

const JAVASCRIPT_TYPE =
  /^(?:(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript)|text\/(?:babel|jsx))$/u;
const TYPESCRIPT_TYPE = /^(?:(?:application|text)\/(?:x-)?typescript|ts)$/u;

/** The programs of a file: of most files the one that it is, of pages and components those in their `<script>` elements. */
export function scriptsOfFile(text: string, path: string): readonly Script[] {
  const markup = markupOf(path);
  if (markup) return scriptsOfMarkup(text, markup);
  return [
    { text, ranges: [[0, text.length]], dialects: dialectsFor(text, languageOf(path), sourceTypesOf(path)), parts: [] },
  ];
}

/** The kind of markup that a file is, by its name, or null for a file that is a program as a whole. */
export function markupOf(path: string): Markup | null {
  const extension = /\.(vue|svelte|html?)$/iu.exec(path)?.[1]?.toLowerCase();
  if (extension === undefined) return null;
  return extension === 'vue' || extension === 'svelte' ? extension : 'html';
}

interface Group {
  readonly language: Language;
  readonly sourceTypes: readonly SourceType[];
  readonly elements: ScriptElement[];
}

function scriptsOfMarkup(text: string, markup: Markup): readonly Script[] {
  const groups = new Map<string, Group>();
  for (const element of scriptElements(text, markup)) {
    if (element.attributes.has('src')) continue;
    const language = languageOfElement(element);
    if (!language) continue;
    const isModule = markup !== 'html' || isModuleElement(element);
    // The scripts of a component are one module, the classic scripts of a page share their globals.
    const alone = markup === 'html' && isModule ? ` ${element.range[0]}` : '';
    const key = `${language} ${isModule}${alone}`;
    const group = groups.get(key) ?? { language, sourceTypes: isModule ? ['module'] : ['script'], elements: [] };
    group.elements.push(element);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => programOf(text, group));
}

function isModuleElement({ attributes }: ScriptElement): boolean {
  return [attributes.get('type'), attributes.get('data-type')].includes('module');
}

function languageOfElement({ attributes }: ScriptElement): Language | null {
  const type = attributes.get('type')?.trim().toLowerCase() ?? '';
  const lang = attributes.get('lang')?.trim().toLowerCase() ?? '';
  if (TYPESCRIPT_TYPE.test(type)) return 'ts';
  if (type !== '' && type !== 'module' && !JAVASCRIPT_TYPE.test(type)) return null;
  switch (lang) {
    case '':
    case 'js':
    case 'jsx':
    case 'javascript':
      return 'js';
    case 'ts':
    case 'typescript':
      return 'ts';
    case 'tsx':
      return 'tsx';
    default:
      return null;
  }
}

function programOf(text: string, { elements, ...group }: Group): Script {
  const blanked = blankOutside(text, elements);
  const parts =
    elements.length > 1 ? elements.map((element) => programOf(text, { ...group, elements: [element] })) : [];
  const ranges = elements.map(({ range }) => range);
  return { text: blanked, ranges, dialects: dialectsFor(blanked, group.language, group.sourceTypes), parts };
}

function blankOutside(text: string, elements: readonly ScriptElement[]): string {
  let blanked = '';
  let offset = 0;
  for (const { range } of elements) {
    const [start, end] = range;
    // Programs that are read as one still end where they end: the first character of the closing tag becomes a semicolon.
    blanked += offset === 0 ? blank(text.slice(0, start)) : `;${blank(text.slice(offset + 1, start))}`;
    blanked += withoutCdata(text.slice(start, end));
    offset = end;
  }
  return blanked + blank(text.slice(offset));
}

/** Blanks a text and keeps its lines. */
function blank(text: string): string {
  // No `u` flag: both halves of a surrogate pair become a space, so that offsets stay.
  return text.replace(/[^\n\r\u2028\u2029]/g, ' ');
}

/** XHTML wraps its scripts in markup of its own. */
function withoutCdata(script: string): string {
  return /^\s*<!\[CDATA\[/u.test(script) ? script.replace(/<!\[CDATA\[|\]\]>/gu, blank) : script;
}
