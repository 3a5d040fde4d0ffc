import {parse} from 'csv-parse/sync';
import {headingKey} from './alias-rows.js';
import type {CodeRow} from '../../codes/format/code-row.js';
import type {CodeFile, FoundCode} from './code-file.js';

type Fault = CodeFile['faults'][number];

const NO_HEADINGS: ReadonlyMap<string, string> = new Map();
const ORDER_LINE = /^\d{5} [A-Z\d]{3,7} +[01] /;
const HCPCS_LINE = /^(?:[A-Z\d]{5}| {3}[A-Z\d]{2})\d{5}[3478]/;
const CODE_COLUMN = /^(?:(?:.*[\s_-])?codes?|hcpcs?|cpt)$/i;
/** A row with one is not a header row, even if a title ends in "code". */
const LOOKS_LIKE_CODE = /^(?=.*\d)[A-Z\d.]{3,18}$/;
const TITLE_COLUMNS = [/long/i, /title|display|description|desc$|name/i];

/** Reads a text in whichever layout it has. */
export function readCodeText(text: string): CodeFile {
  const start = text.trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return readFhir(start);
  const first = text.slice(0, text.search(/[\r\n]|$/));
  if (ORDER_LINE.test(first)) return readOrderFile(text);
  if (HCPCS_LINE.test(first)) return readHcpcs(text);
  return readTable(text, first.includes('\t') ? '\t' : first.includes(';') && !first.includes(',') ? ';' : ',');
}

const tidy = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\0-\x1f]+/g, ' ')
    .trim();

/** The CMS order files: number, code, whether it is a code or a heading, short title, long title. Columns: their own description. */
function readOrderFile(text: string): CodeFile {
  const rows: FoundCode[] = [];
  const headings = new Map<string, string>();
  const file = readLines(text, 'order file', (content, line) => {
    if (!ORDER_LINE.test(content)) return 'expected an order number, a code, 0 or 1, and titles';
    const code = content.slice(6, 13).trim();
    const title = tidy(content.slice(77));
    if (!title) return `no title for ${code}`;
    if (content[14] === '1') rows.push({code, title, line});
    else headings.set(headingKey(title), code);
    return undefined;
  });
  return {...file, rows, headings};
}

/** @param read takes what stands in a line, and says what is wrong with it. */
function readLines(
  text: string,
  layout: string,
  read: (content: string, line: number) => string | undefined,
): Omit<CodeFile, 'rows' | 'headings'> {
  const faults = text.split(/\r?\n/).flatMap((content, at): Fault[] => {
    const fault = content.trim() ? read(content, at + 1) : undefined;
    return fault === undefined ? [] : [{line: at + 1, text: fault}];
  });
  return {faults, layout};
}

/**
 * HCPCS as CMS publishes it: code in columns 1–5, kind of line in 11 (3 a code, 4 more of its title, 7 and 8 modifiers, which
 * are not codes), long title in 12–91. Source: the record layout that comes with each release.
 */
function readHcpcs(text: string): CodeFile {
  const rows: FoundCode[] = [];
  const file = readLines(text, 'HCPCS file', (content, line) => {
    if (!HCPCS_LINE.test(content)) return 'expected a code, a number of five digits and 3, 4, 7 or 8 in column 11';
    const [code, kind, title] = [content.slice(0, 5), content[10], content.slice(11, 91)];
    const last = rows.at(-1);
    if (kind === '3') rows.push({code, title, line});
    else if (kind === '4' && last?.code !== code) return `more of a title for ${code}, which does not precede it`;
    else if (kind === '4') rows[rows.length - 1] = {...last!, title: `${last!.title.trimEnd()} ${title}`};
    return undefined;
  });
  return {...file, headings: NO_HEADINGS, rows: rows.map((row) => ({...row, title: tidy(row.title)}))};
}

/** A table with tabs, commas or semicolons: a code and its title, or code, short and long title; columns may be named. */
function readTable(text: string, delimiter: string): CodeFile {
  const faults: Fault[] = [];
  const rows: FoundCode[] = [];
  const records = parse(text, {
    delimiter,
    // In tables with tabs a quotation mark is an inch.
    quote: delimiter === '\t' ? false : '"',
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED')
        faults.push({
          line: lineAt(text, Number(error.bytes)),
          text: 'a quotation mark is never closed: no line from here on is read',
        });
      else if (error) faults.push({line: Number(error.lines ?? 0), text: error.message});
      return undefined;
    },
  }) as unknown as {record: string[]; info: {lines: number}}[];
  let [codeAt, titleAt] = [0, -1];
  records.forEach(({record, info}, at) => {
    const names = record.map((name) => name.trim());
    if (!at && names.some((name) => CODE_COLUMN.test(name)) && !names.some((name) => LOOKS_LIKE_CODE.test(name))) {
      codeAt = names.findIndex((name) => CODE_COLUMN.test(name));
      titleAt = TITLE_COLUMNS.map((pattern) => names.findIndex((name, column) => column !== codeAt && pattern.test(name))).find(
        (column) => column >= 0,
      )!;
      return;
    }
    const code = record[codeAt]?.replace(/\s+/g, '') ?? '';
    const title = tidy((titleAt === undefined || titleAt < 0 ? record.at(-1) : record[titleAt]) ?? '');
    if (!code) faults.push({line: info.lines, text: `no code in column ${codeAt + 1}`});
    else if (record.length < 2 || !title) faults.push({line: info.lines, text: `no title for ${code}`});
    else rows.push({code, title, line: info.lines});
  });
  return {rows, headings: NO_HEADINGS, faults, layout: 'table'};
}

/** The line where so many bytes end. */
const lineAt = (text: string, bytes: number): number => Buffer.from(text).subarray(0, bytes).toString().split('\n').length;

interface Concept {
  readonly code?: unknown;
  readonly display?: unknown;
  readonly concept?: unknown;
}

/** FHIR's CodeSystem, with concepts inside concepts. */
function readFhir(text: string): CodeFile {
  const rows: CodeRow[] = [];
  const faults: Fault[] = [];
  const fault = (what: string): CodeFile => ({rows, headings: NO_HEADINGS, faults: [{text: what}], layout: 'JSON'});
  let value: {resourceType?: unknown; concept?: unknown} | null;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fault((error as Error).message);
  }
  if (value?.resourceType !== 'CodeSystem' || !Array.isArray(value.concept))
    return fault('found JSON that is no FHIR CodeSystem with concepts');
  const read = (concepts: readonly (Concept | null)[], path: string): void =>
    concepts.forEach((one, at) => {
      const here = `${path}.concept[${at}]`;
      const {code, display, concept} = one ?? {};
      const title = typeof display === 'string' ? tidy(display) : '';
      if (typeof code === 'string' && title) rows.push({code: code.replace(/\s+/g, ''), title});
      else faults.push({text: `${here}: found no code with a display`});
      if (Array.isArray(concept)) read(concept, here);
      else if (concept !== undefined) faults.push({text: `${here}.concept: found no list of concepts`});
    });
  read(value.concept, '$');
  return {rows, headings: NO_HEADINGS, faults, layout: 'FHIR CodeSystem'};
}
