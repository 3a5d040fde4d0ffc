import {parseProcedure, type ParseResult, type RecordIssue} from '../../model/parse-procedure.js';
import type {Code} from '../../model/procedure.js';
import {idOf} from '../page-id.js';
import {blocksOf, flatText} from './blocks.js';
import {readCodeLine, readLoneCode} from '../sections/codes.js';
import {fieldsOfText} from '../sections/fields.js';
import {oneLine, pageLines, type PageLine} from './lines.js';
import {sectionsOf} from './sections.js';

export {writePage} from './write.js';

export interface ReadPageOptions {
  /** Id of the record: lower-case letters, digits and single hyphens. Without it, the page's title in that form. */
  readonly id?: string;
  /** Language of the page, BCP 47; `"en"` without it. Hints are taken from English words only. */
  readonly lang?: string;
}

/**
 * Reads a page of a medical-code site: a title, a line that names the code system, headings with paragraphs and lists.
 * Every line of the page's body is found again in the record: in its field, in `notes`, in `more` (a heading that no
 * field knows) or in `notices` (a line of no section). A label that an item must not lose ("Do not:", "Rare:", "Call 911
 * if:") is written into each item under it. What the page does not say stays `undefined`; `[]` only comes from a list that
 * says "None".
 * @returns the record, or issues: a path is `page`, `line N`, or that of a wrong option (`$.id`, `$.lang`). Never throws.
 */
export function readPage(text: string, options: ReadPageOptions = {}): ParseResult {
  const lines = pageLines(text);
  const {header, sections, notices} = sectionsOf(lines);
  const [heading] = sections;
  if (!heading) return {issues: [notAPage(lines)]};
  const {title, codes, strays} = readHeader(header);
  const lang = options.lang ?? 'en';
  const context = {english: /^en(?:-|$)/i.test(lang), system: codes[0]?.system};
  const fields = fieldsOfText({sections, notices: [...strays, ...notices]}, context);
  const name = fields.name ?? title;
  if (name === undefined) {
    const expected = 'the name of the procedure on a line above the first heading, or under "Name of the Procedure"';
    return {issues: [{path: `line ${heading.number}`, found: `the heading "${heading.heading}" and no name`, expected}]};
  }
  const [first] = codes;
  if (title !== undefined && !sameName(title, name) && !(first?.display && sameName(title, first.display))) {
    // A title that is not the name is the code's descriptor, as far as the page has a code.
    if (first && !first.display) codes[0] = {...first, display: title};
    else fields.alsoKnownAs = [title, ...(fields.alsoKnownAs ?? [])];
  }
  return parseProcedure({...fields, name, id: options.id ?? idOf(title ?? name), lang, ...(codes.length && {codes})});
}

interface Header {
  readonly title?: string;
  readonly codes: Code[];
  readonly strays: readonly string[];
}

function readHeader(lines: readonly PageLine[]): Header {
  const [titles, others] = splitTitle(lines);
  const codes: Code[] = [];
  const strays: PageLine[] = [];
  for (const line of others) {
    const code = readCodeLine(line.raw);
    const last = codes.at(-1);
    const lone = last && !last.code && !strays.length ? readLoneCode(line.raw) : undefined;
    if (code) codes.push(code);
    else if (last && lone) codes[codes.length - 1] = {...last, code: lone};
    else strays.push(line);
  }
  const title = titles.map(({raw}) => raw).join(' ');
  return {...(title && {title}), codes, strays: blocksOf(strays, 'blank').map(flatText)};
}

/** The title is the first line, and the next as long as its sentence runs on in them. */
function splitTitle(lines: readonly PageLine[]): [PageLine[], PageLine[]] {
  const [first] = lines;
  if (!first || readCodeLine(first.raw)) return [[], [...lines]];
  const runsOn = ({raw, afterBlank}: PageLine): boolean => !afterBlank && /^[\p{Ll}(]/u.test(raw) && !readCodeLine(raw);
  const end = lines.findIndex((line, index) => index > 0 && !runsOn(line));
  return end < 0 ? [[...lines], []] : [lines.slice(0, end), lines.slice(end)];
}

const sameName = (one: string, other: string): boolean => oneLine(one).toLowerCase() === oneLine(other).toLowerCase();

function notAPage(lines: readonly PageLine[]): RecordIssue {
  const [first] = lines;
  const expected = 'a title, then at least one heading such as "Summary" or "Risks and Complications" on a line of its own';
  if (!first) return {path: 'page', found: 'no text', expected};
  const start = first.raw.length > 60 ? `${first.raw.slice(0, 60)}…` : first.raw;
  const count = lines.length === 1 ? 'one line' : `${lines.length} lines`;
  return {path: 'page', found: `${count} without a known heading, from "${start}" on`, expected};
}
