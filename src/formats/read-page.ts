import {parseProcedure, type RecordIssue} from '../model/parse-procedure.js';
import type {Procedure} from '../model/procedure.js';
import type {Block, HeadingBlock, PageBlocks} from './blocks/block.js';
import {foreignKind} from './foreign-text.js';
import {isBundle} from './fhir/bundle.js';
import {isOurs, readFhir} from './fhir/read.js';
import type {Bundle} from './fhir/release.js';
import {LIST_FIELDS} from './fhir/sections.js';
import {readHtml} from './html/index.js';
import {HostilePage} from './blocks/hostile-page.js';
import {NotAPage, readJson} from './json/index.js';
import {parseStructuredData} from './json/structured-data.js';
import {readMarkdown} from './markdown/index.js';
import {idOf} from './page-id.js';
import {readPage as readLayout} from './page-text/index.js';
import {isLayout} from './page-text/layout.js';
import {isNotice} from './page-text/sections.js';
import {readText} from './page-text/read-text.js';
import {dictionaryLanguage} from './sections/dictionary/dictionary.js';
import {headingMatcher} from './sections/dictionary/matcher.js';
import type {Draft} from './sections/fields.js';
import {readSections, type ReadSections} from './sections/index.js';
import {contradictingLanguage, guessLanguage, languageOfText} from './sections/language.js';
import {isNameless, partTitle} from './page-name.js';
import {generalise} from './sections/english/own-names.js';
import {readPlan} from './sections/plan.js';
import type {PageReport} from './sections/report.js';
import {sniffFormat, type PageFormat} from './sniff.js';

export interface ReadPageOptions {
  /** Format of the source; without it, it is recognised by its content. */
  readonly format?: PageFormat;
  /** Language of the page, BCP 47. Without it, the one that the page states, else the one that its words show. */
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

/** Longer sources are not pages: the readers would take seconds. */
const MAX_CHARACTERS = 5 << 20;

/**
 * Reads a page as people have it: HTML, Markdown, JSON of a content API, schema.org JSON-LD, or text in any layout. Every
 * word of the content is in the record or in `report.leftOut`, with the reason; what a person should look at is in
 * `report.toCheck`. Nothing is fetched. A page in the layout of the medical-code sites is read by that layout.
 * @returns the record and its report, or issues: a path is `page`, `line N`, or that of a wrong option (`$.id`, `$.lang`).
 *   Never throws.
 */
export function readPage(source: string, options: ReadPageOptions = {}): PageResult {
  try {
    // A page may have put members of any name on all objects.
    return read(source, {__proto__: null, ...options} as ReadPageOptions);
  } catch (error) {
    const found = error instanceof Error ? error.message : '';
    if (error instanceof HostilePage) return refuse(found, 'a page of ordinary size');
    if (error instanceof NotAPage) return refuse(found, 'a page: JSON of a content API, or a schema.org MedicalProcedure');
    return refuse('a page that cannot be read', 'HTML, Markdown, JSON or text');
  }
}

function read(source: string, options: ReadPageOptions): PageResult {
  if (typeof source !== 'string') return refuse(`${source === null ? 'null' : typeof source}`, 'the text of a page');
  if (source.length > MAX_CHARACTERS) return refuse(`${source.length} characters`, `at most ${MAX_CHARACTERS}: one page`);
  const kind = options.format ? undefined : foreignKind(source);
  if (kind) return refuse(kind, 'a page: save it as HTML, Markdown or plain text');
  const format = options.format ?? sniffFormat(source);
  if (format === 'text' && isLayout(source)) return layoutResult(source, options);
  const bundle = format === 'json' ? ownBundle(source) : undefined;
  return bundle ? bundleResult(bundle, options) : recordOf(readBlocks(source, format, options.lang), options);
}

const refuse = (found: string, expected: string): PageResult => ({issues: [{path: 'page', found, expected}]});

/** Reads a source into blocks. @throws {HostilePage} {NotAPage} */
export function readBlocks(source: string, format: PageFormat, lang: string | undefined): PageBlocks {
  if (format === 'json') return readJson(source);
  if (format === 'text') {
    const language = dictionaryLanguage(lang ?? '') ?? languageOfText(source) ?? guessLanguage(headingsOfText(source)) ?? 'en';
    return readText(source, (names) => headingMatcher(language, names));
  }
  const {jsonLd, ...page} = format === 'markdown' ? readMarkdown(source) : readHtml(source);
  const data = parseStructuredData(jsonLd);
  return data ? {...page, data} : page;
}

const MAX_HEADING = 100;
const MAX_SAMPLE = 20_000;

/** Lines that could be headings, for the language to be guessed from. */
const headingsOfText = (source: string): HeadingBlock[] =>
  source
    .slice(0, MAX_SAMPLE)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line && line.length <= MAX_HEADING)
    .map((text) => ({type: 'heading', level: 2, text}));

/** The layout's records came without a report: the report is not part of the compared or written JSON. */
function layoutResult(source: string, options: ReadPageOptions): PageResult {
  const {procedure, issues} = readLayout(source, options);
  if (!procedure) return {issues};
  const report = {format: 'text', lang: procedure.lang, sections: [], leftOut: [], toCheck: []};
  return Object.defineProperty({procedure} as PageResult & object, 'report', {value: report, enumerable: false});
}

/**
 * Adds what the structured data states to the page's own sections. Those win, but for an answer of one paragraph to one
 * question ("When can I go back to work?"), which does not say all of its field.
 */
function withData(page: ReadSections, data: ReadSections): Draft {
  const merged: Draft = {...data.fields, ...page.fields};
  for (const field of ['preparation', 'steps', 'recovery'] as const) {
    const own = page.sections.filter((section) => section.field === field);
    const answers = own.length > 0 && own.every(({heading, items}) => items < 2 && /[?？]$/.test(heading));
    if (answers) Object.assign(merged, {[field]: [...(data.fields[field] ?? []), ...(page.fields[field] ?? [])]});
  }
  return merged;
}

/** A FHIR document that `export` wrote, which needs no reading of words. */
function ownBundle(source: string): Bundle | undefined {
  try {
    const value: unknown = JSON.parse(source.replace(/^\ufeff/, ''));
    return isBundle(value) && isOurs(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function bundleResult(bundle: Bundle, {id, lang, name}: ReadPageOptions): PageResult {
  const {procedure, issues} = readFhir(bundle, {...(id && {id}), ...(lang && {lang}), ...(name && {name})});
  if (!procedure) return {issues};
  const sections = LIST_FIELDS.flatMap((field) => {
    const items = procedure[field];
    return items ? [{heading: field, field, items: items.length}] : [];
  });
  return {procedure, report: {format: 'fhir', lang: procedure.lang, sections, leftOut: [], toCheck: []}};
}

const isHeading = (block: Block): block is HeadingBlock => block.type === 'heading';

function withoutName({blocks}: PageBlocks): RecordIssue {
  const expected = 'the name of the procedure: a title, a heading of the first level, or the option name';
  const first = blocks.find(isHeading);
  if (!first) return {path: 'page', found: 'no title', expected};
  const {line} = first.place ?? {};
  return {path: line ? `line ${line}` : 'page', found: `the heading "${first.text}" and no name`, expected};
}

const nameless = (title: string): RecordIssue => ({
  path: 'page',
  found: `the title "${title}", which names no procedure`,
  expected: 'the name of the procedure: as the title of the page, or with the option name',
});

function notAPage({title, blocks}: PageBlocks): RecordIssue {
  const expected = 'a title, then at least one heading such as "Summary" or "Risks and Complications" on a line of its own';
  const [first] = [title ?? '', ...blocks.map((block) => ('text' in block ? block.text : ''))].filter(Boolean);
  const start = first && first.length > 60 ? `${first.slice(0, 60)}…` : first;
  return {path: 'page', found: start ? `text without a known heading, from "${start}" on` : 'no text', expected};
}

/** Copyright lines belong to no section, wherever they stand. */
function noticesLast(blocks: readonly Block[]): Block[] {
  const isNoticeBlock = (block: Block): boolean => block.type === 'paragraph' && isNotice(block.text);
  const notices = blocks.filter(isNoticeBlock);
  const heading: Block = {type: 'heading', level: 1, text: 'Notices', field: 'notices'};
  return notices.length ? [...blocks.filter((block) => !isNoticeBlock(block)), heading, ...notices] : [...blocks];
}

const namesOf = ({title = '', data}: PageBlocks): string[] => [title, data?.title ?? ''].filter(Boolean);

/** Makes a record and its report of the blocks of a page. */
export function recordOf(page: PageBlocks, options: ReadPageOptions = {}): PageResult {
  const other = !options.lang && page.lang ? contradictingLanguage(page.blocks, page.lang) : undefined;
  const lang = options.lang ?? other ?? page.lang ?? guessLanguage(page.blocks) ?? 'en';
  const read = readSections({...page, blocks: noticesLast(page.blocks)}, lang);
  const data = page.data && readSections(page.data, lang);
  const stated = data ? withData(read, data) : read.fields;
  const plan = dictionaryLanguage(lang) === 'en' ? readPlan(stated.preparation ?? [], generalise(namesOf(page))) : undefined;
  const fields = stated.preparation && plan ? {...stated, ...plan.fields} : stated;
  const title = fields.name === undefined ? undefined : partTitle(fields.name);
  const name = options.name ?? title?.name;
  if (page.format === 'text' && read.sections.every(({field}) => field === 'summary') && !page.blocks.some(isHeading))
    return {issues: [notAPage(page)]};
  if (name === undefined) return {issues: [withoutName(page)]};
  if (options.name === undefined && isNameless(fields.name ?? name)) return {issues: [nameless(fields.name ?? name)]};
  const {procedure, issues} = parseProcedure({...fields, name, id: options.id ?? idOf(name), lang});
  if (!procedure) return {issues};
  const kind = options.name === undefined && title?.kind ? [{text: title.kind, why: 'kind of page, in its title'}] : [];
  const leftOut = [...kind, ...page.leftOut, ...read.leftOut, ...(page.data?.leftOut ?? []), ...(data?.leftOut ?? [])];
  const toCheck = [
    ...(other ? [{path: '/lang', why: `the page states "${page.lang}", its words are in "${other}"`}] : []),
    ...read.toCheck,
    ...(plan?.toCheck ?? []),
    ...(page.doubts ?? []).map((why) => ({path: '', why})),
  ];
  return {procedure, report: {format: page.format, lang, sections: read.sections, leftOut, toCheck}};
}
