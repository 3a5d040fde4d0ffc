import {parseProcedure, type RecordIssue} from '../model/parse-procedure.js';
import type {Procedure} from '../model/procedure.js';
import type {PageBlocks} from './blocks/block.js';
import {readHtml} from './html/index.js';
import {HostilePage} from './html/parse.js';
import {idOf} from './page-id.js';
import {readPage as readLayout} from './page-text/index.js';
import {readSections} from './sections/index.js';
import {sniffFormat} from './sniff.js';
import type {PageReport} from './sections/report.js';

/** The formats of pages that are read from text. */
export type PageFormat = 'html' | 'markdown' | 'json' | 'text';

export interface ReadPageOptions {
  /** Format of the source; without it, it is recognised by its content. */
  readonly format?: PageFormat;
  /** Language of the page, BCP 47. Without it, the one that the page states, else `"en"`. */
  readonly lang?: string;
  /** Id of the record: lower-case letters, digits and single hyphens. Without it, one is made of the name. */
  readonly id?: string;
  /** Name of the procedure, in place of the one that the page gives. */
  readonly name?: string;
}

/** A record and a report of what became of the page, or what is wrong with the page: never both. */
export type PageResult =
  | {readonly procedure: Procedure; readonly report: PageReport; readonly issues?: undefined}
  | {readonly procedure?: undefined; readonly report?: undefined; readonly issues: readonly RecordIssue[]};

/**
 * Reads a page as people have it: HTML, Markdown, JSON of a content API, schema.org JSON-LD, or text in any layout.
 * Every word of the content is in the record or in `report.leftOut`. Nothing is fetched. Never throws.
 */
export function readPage(source: string, options: ReadPageOptions = {}): PageResult {
  try {
    const format = options.format ?? sniffFormat(source);
    if (format === 'html') return recordOf(readHtml(source), options);
    const {procedure, issues} = readLayout(source, options);
    if (!procedure) return {issues};
    return {procedure, report: {format, lang: procedure.lang, sections: [], leftOut: [], toCheck: []}};
  } catch (error) {
    if (error instanceof HostilePage)
      return {issues: [{path: 'page', found: error.message, expected: 'a page of ordinary size'}]};
    throw error;
  }
}

/** Makes a record and its report of what a reader gave. */
export function recordOf(page: PageBlocks, options: ReadPageOptions = {}): PageResult {
  const lang = options.lang ?? page.lang ?? 'en';
  const {fields, sections, toCheck, leftOut} = readSections(page, lang);
  const name = options.name ?? fields.name;
  if (name === undefined) {
    const expected = 'the name of the procedure: a title, a heading of the first level, or the option name';
    return {issues: [{path: 'page', found: 'no title', expected}]};
  }
  const {procedure, issues} = parseProcedure({...fields, name, id: options.id ?? idOf(name), lang});
  if (!procedure) return {issues};
  const report = {format: page.format, lang, sections, leftOut: [...page.leftOut, ...leftOut], toCheck};
  return {procedure, report};
}
