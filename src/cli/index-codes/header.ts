import {Problem} from '../problem.js';
import {codeColumn, guessColumns, looksLikeCode, titleColumns} from './columns.js';
import type {TableRow} from './parse-rows.js';

/** The rows of a table below the names of its columns. */
export interface Body {
  readonly rows: readonly TableRow[];
  readonly names?: readonly string[];
}

/** Rows that are looked at to recognise columns; of those, a header must be among the first. */
export const SAMPLE = 200;
const MAX_HEADER_ROW = 20;

/**
 * Separates the names of columns, and what publishers write above them.
 * @param width how many cells most rows have.
 * @param option number of the line with the names, 0 for none.
 * @throws {Problem} if there is no such line.
 */
export function splitHeader(all: readonly TableRow[], width: number, option?: string): Body {
  if (option !== undefined) return below(all, rowOfLine(all, option));
  const first = all.slice(0, MAX_HEADER_ROW);
  const known = first.findIndex(({cells}) => isHeader(cells));
  if (known >= 0) return below(all, known);
  const start = Math.max(
    0,
    first.findIndex(({cells}) => cells.length === width),
  );
  const body = all.slice(start);
  return below(body, headerOf(body));
}

const below = (all: readonly TableRow[], at: number): Body =>
  at < 0 ? {rows: all} : {rows: all.slice(at + 1), names: all[at]!.cells};

function rowOfLine(all: readonly TableRow[], option: string): number {
  if (!/^\d+$/.test(option)) throw new Problem(`--header ${option}: expected the number of a line, 0 for none`);
  const at = all.findIndex(({line}) => line === Number(option));
  if (option !== '0' && at < 0) throw new Problem(`--header ${option}: there is no such line in the table`);
  return at;
}

/** Finds the row of names in a language that is not known: the last one without codes above rows with them; -1 if none is. */
function headerOf(body: readonly TableRow[]): number {
  const sample = body.slice(0, SAMPLE).map(({cells}) => cells);
  if (sample.length < 2) return -1;
  const {code} = guessColumns(sample.length > 2 ? sample : sample.slice(1));
  const isCode = (cells: readonly string[]): boolean => looksLikeCode(cells[code] ?? '');
  const first = sample.findIndex(isCode);
  const rest = sample.slice(first);
  if (first < 1 || first > MAX_HEADER_ROW || rest.filter(isCode).length <= 0.8 * rest.length) return -1;
  const isNames = (cells: readonly string[]): boolean =>
    Boolean(cells[code]?.trim()) && cells.filter((cell) => cell.trim()).length > 1 && !cells.some(looksLikeCode);
  return sample.slice(0, first).map(isNames).lastIndexOf(true);
}

function isHeader(cells: readonly string[]): boolean {
  const code = codeColumn(cells);
  const isValue = (cell: string): boolean => /^(?=.*\d)[A-Z\d]+[.-]?[A-Z\d]*$/.test(cell) && !/^[A-Z]+\d$/.test(cell);
  if (code < 0 || cells.length < 2 || cells.some((cell) => isValue(cell.trim()))) return false;
  return titleColumns(cells, code).length > 0 || /^\W*(?:code|codigo|kode)\W*$/i.test(cells[code]!);
}
