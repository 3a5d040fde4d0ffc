import {headingKey} from './alias-rows.js';
import type {CodeFile, FoundCode} from './code-file.js';
import {dateOf, stateReader, markEnded} from './ended.js';
import type {LayoutOptions} from './layout-options.js';
import {firstLines, NO_HEADINGS, readLines, tidyTitle} from './text-lines.js';

const ORDER_LINE = /^\d{5} [A-Z\d]{3,7} +[01] /;
const HCPCS_LINE = /^(?:[A-Z\d]{5}| {3}[A-Z\d]{2})\d{5}[3478]/;
/** The first such line: a search of the whole text, which other files need not be split for. */
const HCPCS_BEGINNING = new RegExp(`(?:^|\\n)${HCPCS_LINE.source.slice(1)}`);
const CODES_LINE = /^(?=[A-Z]*\d)[A-Z\d][A-Z\d.]{2,7} +\p{L}[^\t;|]*$/u;

/** The order files of ICD-10-CM and ICD-10-PCS: number, code, 0 for a heading, short title, long title in fixed columns. */
export function readOrderFile(text: string): CodeFile | undefined {
  if (!ORDER_LINE.test(firstLines(text, 1)[0] ?? '')) return undefined;
  const rows: FoundCode[] = [];
  const headings = new Map<string, string>();
  const file = readLines(text, 'order file', (content, line) => {
    if (!ORDER_LINE.test(content)) return 'expected an order number, a code, 0 or 1, and titles';
    const code = content.slice(6, 13).trim();
    const title = tidyTitle(content.slice(77));
    if (!title) return `no title for ${code}`;
    if (content[14] === '1') rows.push({code, title, line});
    else headings.set(headingKey(title), code);
    return undefined;
  });
  return {...file, rows, headings};
}

/** The "codes" files of ICD-10-CM and ICD-10-PCS: a code, blanks, its title, in which commas mean nothing. */
export function readCodesFile(text: string): CodeFile | undefined {
  const first = firstLines(text, 50);
  // A table whose code and title happen to be separated by blanks has them everywhere.
  if (!first.length || first.filter((line) => CODES_LINE.test(line)).length < 0.9 * first.length) return undefined;
  // Runs of blanks in titles separate further columns.
  if (first.filter((line) => /\S {3,}\S.* {3,}\S/.test(line)).length > 0.5 * first.length) return undefined;
  const rows: FoundCode[] = [];
  const file = readLines(text, 'codes file', (content, line) => {
    const [, code, title] = /^(\S+)\s+(.+)$/.exec(content) ?? [];
    if (!code) return 'expected a code, blanks and a title';
    rows.push({code, title: tidyTitle(title!), line});
    return undefined;
  });
  return {...file, rows, headings: NO_HEADINGS};
}

/**
 * HCPCS in fixed columns: code in columns 1–5, kind of line in 11 (3 a code, 4 more of its title, 7 and 8 modifiers, which are not
 * codes), long title in 12–91, termination date in 285–292. Source: the record layout of each release. Releases of some years
 * begin with a disclaimer.
 */
export function readHcpcsFile(text: string, {ended}: LayoutOptions): CodeFile | undefined {
  const end = text.search(HCPCS_BEGINNING);
  const preamble = text.slice(0, Math.max(0, end));
  if (end < 0 || (preamble && !/disclaimer|copyright|cpt/i.test(preamble))) return undefined;
  const start = preamble ? preamble.split('\n').length : 0;
  const rows: (FoundCode & {end?: string | undefined})[] = [];
  const skipped = new Set<string>();
  const readEnd = stateReader('termination date')!;
  const file = readLines(text, 'HCPCS file', (content, line) => {
    if (line <= start) return undefined;
    if (!HCPCS_LINE.test(content)) return 'expected a code, a number of five digits and 3, 4, 7 or 8 in column 11';
    const [code, kind, title] = [content.slice(0, 5), content[10], content.slice(11, 91)];
    const last = rows.at(-1);
    if (kind === '3') {
      const date = content.slice(284, 292);
      rows.push({code, title, line, end: readEnd(date) && dateOf(date)});
    } else if (kind === '4' && last?.code !== code) return `more of a title for ${code}, which is not before it`;
    else if (kind === '4') rows[rows.length - 1] = {...last!, title: `${last!.title.trimEnd()} ${title}`};
    return undefined;
  });
  const valid = rows.filter(({code, end}) => !end || ended || !skipped.add(code));
  return {
    ...file,
    headings: NO_HEADINGS,
    ended: skipped.size,
    rows: valid.map(({code, title, line, end}) => ({
      code,
      title: end ? markEnded(tidyTitle(title), {since: end}) : tidyTitle(title),
      line,
    })),
  };
}
