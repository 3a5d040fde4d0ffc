import {parse} from 'csv-parse/sync';
import {Problem} from '../problem.js';
import {firstLines, type Fault} from './text-lines.js';

/** A row of a table. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Its last line, where the table is a text. */
  readonly line?: number;
  /** Its path, where the table is JSON. */
  readonly path?: string;
}

const DELIMITERS = ['\t', ';', '|', ','];

/** Splits a text into rows and cells. The delimiter is recognised unless an option names it. */
export function parseRows(text: string, option?: string): {rows: TableRow[]; delimiter: string; faults: Fault[]} {
  // Spreadsheets' own line; the number of lines stays.
  const [, named] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  const content = named ? text.replace(/^.*/, '') : text;
  const delimiter = delimiterOf(option) ?? named ?? guessDelimiter(firstLines(content, 50));
  return {...splitRows(content, delimiter), delimiter};
}

/** Returns the value that most of a list have, the larger of two. */
export function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
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

function splitRows(text: string, delimiter: string): {rows: TableRow[]; faults: Fault[]} {
  // In tables with tabs a quotation mark is an inch, unless all cells have two.
  const quoted = delimiter !== '\t' || firstLines(text, 20).every((line) => line.split('\t').some((cell) => /^".*"$/.test(cell)));
  /** Where each record ends, and its cells unless its quotation marks are wrong. */
  const ends: {readonly line: number; readonly cells?: readonly string[]}[] = [];
  const records = parse(text, {
    delimiter,
    quote: quoted ? '"' : false,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      ends.push({line: Number(error?.lines ?? 0)});
      return undefined;
    },
  }) as unknown as {record: string[]; info: {lines: number}}[];
  if (!ends.length) return {rows: records.map(({record, info}) => ({cells: record, line: info.lines})), faults: []};
  for (const {record, info} of records) ends.push({line: info.lines, cells: record});
  return repair(ends, text, delimiter);
}

/** Reads the records whose quotation marks are wrong line by line, so that none takes the lines after it along. */
function repair(
  ends: {readonly line: number; readonly cells?: readonly string[]}[],
  text: string,
  delimiter: string,
): {rows: TableRow[]; faults: Fault[]} {
  const lines = text.split(/\r\n|\n|\r/);
  const rows: TableRow[] = [];
  const faults: Fault[] = [];
  let before = 0;
  for (const {line, cells} of ends.sort((a, b) => a.line - b.line)) {
    if (cells) rows.push({cells, line});
    else
      for (let at = before; at < line && at < lines.length; at++) {
        const one = splitLine(lines[at]!, delimiter);
        if (one) rows.push({cells: one, line: at + 1});
        else if (lines[at]!.trim()) faults.push({line: at + 1, text: 'a quotation mark is not closed, or not doubled'});
      }
    before = line;
  }
  return {rows, faults};
}

/** `undefined` for an empty line, and where a cell begins with a quotation mark that does not end it. */
function splitLine(line: string, delimiter: string): string[] | undefined {
  if (!line.trim()) return undefined;
  try {
    return (parse(line, {delimiter, relax_column_count: true}) as string[][])[0];
  } catch {
    const cells = line.split(delimiter);
    // Inside a cell it is an inch.
    return cells.some((cell) => /^\s*"/.test(cell)) ? undefined : cells;
  }
}
