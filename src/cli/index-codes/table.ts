import {parse} from 'csv-parse/sync';
import {Problem} from '../problem.js';
import type {CodeFile, FoundCode} from './code-file.js';
import {codeColumn, guessColumns, looksLikeCode, namedColumn, titleColumns} from './columns.js';
import {endReader, markEnded, type ReadEnd} from './ended.js';
import type {LayoutOptions} from './layout-options.js';
import {firstLines, NO_HEADINGS, tidyTitle, type Fault} from './text-lines.js';

interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Where a table has what. */
interface Columns {
  readonly names?: readonly string[];
  readonly code: number;
  /** The best first: the others are for rows where it is empty. */
  readonly titles: readonly number[];
  /** HCPCS: 3 is a code, 4 more of its title, 7 and 8 modifiers. */
  readonly kind: number;
  readonly ends: readonly {readonly at: number; readonly read: ReadEnd}[];
}

/** Rows that are looked at to recognise delimiter and columns; of those, a header must be among the first. */
const SAMPLE = 200;
const MAX_HEADER_ROW = 20;
const DELIMITERS = ['\t', ';', '|', ','];

/** Reads a table of codes and titles. Delimiter, header and columns are recognised where no option names them. */
export function readTable(text: string, options: LayoutOptions): CodeFile {
  // Spreadsheets' own line; the number of lines stays.
  const [, named] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  const content = named ? text.replace(/^.*/, '') : text;
  const delimiter = delimiterOf(options.delimiter) ?? named ?? guessDelimiter(firstLines(content, 50));
  const faults: Fault[] = [];
  const all = parseRows(content, delimiter, faults);
  const width = mostCommon(all.slice(0, SAMPLE).map(({cells}) => cells.length)) ?? 0;
  const {rows, names} = splitHeader(all, width, options);
  const columns = chooseColumns(rows, names, width, options);
  return {
    ...collect(rows, columns, options),
    headings: NO_HEADINGS,
    faults: [...faults, ...faultsOf(rows, columns)],
    layout: 'table',
    columns: describe(columns),
  };
}

function delimiterOf(option: string | undefined): string | undefined {
  if (option === undefined || option.length === 1) return option;
  if (/^(?:tab|\\t)$/i.test(option)) return '\t';
  throw new Problem(`--delimiter ${option}: expected one character, or tab`);
}

/** The delimiter that splits most lines into the same number of columns, two or more. */
function guessDelimiter(lines: readonly string[]): string {
  const score = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length);
    const count = mostCommon(counts.filter((one) => one > 1));
    return count ? counts.filter((one) => one === count).length : 0;
  });
  // Titles have commas: another delimiter that splits most lines is the one that is meant.
  const clear = score.findIndex((one) => one > 0.7 * lines.length);
  return DELIMITERS[clear >= 0 ? clear : score.indexOf(Math.max(...score))]!;
}

function parseRows(text: string, delimiter: string, faults: Fault[]): TableRow[] {
  // In tables with tabs a quotation mark is an inch, unless all cells have two.
  const quoted = delimiter !== '\t' || firstLines(text, 20).every((line) => line.split('\t').some((cell) => /^".*"$/.test(cell)));
  const records = parse(text, {
    delimiter,
    quote: quoted ? '"' : false,
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
  return records.map(({record, info}) => ({cells: record, line: info.lines}));
}

/** The line where so many bytes end. */
const lineAt = (text: string, bytes: number): number => Buffer.from(text).subarray(0, bytes).toString().split('\n').length;

/** Separates the names of columns, and what publishers write above them. */
function splitHeader(
  all: readonly TableRow[],
  width: number,
  {header}: LayoutOptions,
): {rows: readonly TableRow[]; names?: readonly string[]} {
  if (header !== undefined) {
    if (!/^\d+$/.test(header)) throw new Problem(`--header ${header}: expected the number of a line, 0 for none`);
    const at = all.findIndex(({line}) => line === Number(header));
    if (header !== '0' && at < 0) throw new Problem(`--header ${header}: there is no such line in the table`);
    return header === '0' ? {rows: all} : {rows: all.slice(at + 1), names: all[at]!.cells};
  }
  const first = all.slice(0, MAX_HEADER_ROW);
  const known = first.findIndex(({cells}) => isHeader(cells));
  if (known >= 0) return {rows: all.slice(known + 1), names: all[known]!.cells};
  const start = Math.max(
    0,
    first.findIndex(({cells}) => cells.length === width),
  );
  const body = all.slice(start);
  // Names in a language that is not known: a row without codes above rows with them.
  const [head, ...rest] = body;
  const {code} = rest.length ? guessColumns(rest.slice(0, SAMPLE).map(({cells}) => cells)) : {code: 0};
  const codes = rest.slice(0, SAMPLE).filter(({cells}) => looksLikeCode(cells[code] ?? ''));
  const isNamed = head && rest.length && !head.cells.some(looksLikeCode) && codes.length > 0.8 * Math.min(rest.length, SAMPLE);
  return isNamed ? {rows: rest, names: head.cells} : {rows: body};
}

function isHeader(cells: readonly string[]): boolean {
  const code = codeColumn(cells);
  if (
    code < 0 ||
    cells.length < 2 ||
    cells.some((cell) => /^(?=.*\d)[A-Z\d]+[.-]?[A-Z\d]*$/.test(cell.trim()) && !/^[A-Z]+\d$/.test(cell.trim()))
  )
    return false;
  return titleColumns(cells, code).length > 0 || /^\W*(?:code|codigo|kode)\W*$/i.test(cells[code]!);
}

function chooseColumns(
  rows: readonly TableRow[],
  names: readonly string[] | undefined,
  width: number,
  options: LayoutOptions,
): Columns {
  const sample = rows.slice(0, SAMPLE).map(({cells}) => cells);
  const ops = !names && width > 9 && sample.every((cells) => /^[TN]$/.test(cells[1] ?? '') && /^\d-\d/.test(cells[6] ?? ''));
  const guess = sample.length ? guessColumns(sample) : {code: 0, title: 1};
  const byName = names ? codeColumn(names) : ops ? 6 : -1;
  const widest = Math.max(width, names?.length ?? 0);
  const code = options.code ? namedColumn('code', options.code, names, widest) : byName >= 0 ? byName : guess.code;
  const byTitle = names ? titleColumns(names, code, options.lang) : [];
  const titles = options.title
    ? [namedColumn('title', options.title, names, widest)]
    : ops
      ? [9, 10, 11, 8]
      : byTitle.length
        ? byTitle
        : [guess.title === code ? widest - 1 : guess.title];
  const ends = (names ?? []).flatMap((name, at) => {
    const read = endReader(name.trim());
    return read && at !== code ? [{at, read}] : [];
  });
  // OPS: lines that are headings, not codes.
  if (ops) ends.push({at: 1, read: (cell) => (cell === 'N' ? {} : undefined)});
  return {names, code, titles, kind: (names ?? []).findIndex((name) => /^recid$/i.test(name.trim())), ends};
}

const codeOf = ({cells}: TableRow, {code}: Columns): string => (cells[code] ?? '').trim();

function titleOf({cells}: TableRow, {titles, names}: Columns): string {
  const texts = titles.map((at) => tidyTitle(cells[at] ?? '')).filter(Boolean);
  // Without names there are several only in OPS: the titles of the groups above, then its own.
  return names
    ? (texts[0] ?? '')
    : [...new Set(texts.length > 1 ? texts.filter((text) => /\p{L}{2}/u.test(text)) : texts)].join(': ');
}

function collect(rows: readonly TableRow[], columns: Columns, {ended}: LayoutOptions): {rows: FoundCode[]; ended: number} {
  const found: FoundCode[] = [];
  let left = 0;
  for (const row of rows) {
    const [code, title] = [codeOf(row, columns), titleOf(row, columns)];
    if (!code || !title || row.cells.length < 2) continue;
    const kind = columns.kind < 0 ? '3' : row.cells[columns.kind]?.trim();
    const last = found.at(-1);
    if (kind === '4' && last?.code === code) found[found.length - 1] = {...last, title: `${last.title} ${title}`};
    if (kind !== '3') continue;
    const [end] = columns.ends.flatMap(({at, read}) => read(row.cells[at] ?? '') ?? []);
    if (end && !ended) left++;
    else found.push({code, title: end ? markEnded(title, end) : title, line: row.line});
  }
  return {rows: found, ended: left};
}

/** The rows without a code or without a title. */
const faultsOf = (rows: readonly TableRow[], columns: Columns): Fault[] =>
  rows.flatMap((row): Fault[] => {
    const code = codeOf(row, columns);
    if (!code) return [{line: row.line, text: `no code in column ${columns.code + 1}`}];
    return row.cells.length < 2 || !titleOf(row, columns) ? [{line: row.line, text: `no title for ${code}`}] : [];
  });

function describe({names, code, titles: [title]}: Columns): string {
  const column = (at: number): string => `column ${at + 1}${names?.[at] ? ` "${tidyTitle(names[at])}"` : ''}`;
  return `code in ${column(code)}, title in ${column(title!)}`;
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
