import type {FoundCode} from './code-file.js';

/** `1`, `07.03`, `01.01.02.`: the numbers of chapters. */
const CHAPTER = /^\d{1,2}(?:\.\d{1,2})*\.?$/;
/** Fewer codes do not show which form they have. */
const MIN_CODES = 3;

/** Writes letters and digits of a code alike: `HHFA001` → `LLLL000`. */
const formOf = (code: string): string => code.replace(/\p{L}/gu, 'L').replace(/\d/g, '0');

/**
 * Leaves out the chapters of a list, which publishers write between its codes: numbers where all codes are letters and digits of
 * one form (CCAM).
 * @returns the codes; all rows where numbers may be codes.
 */
export function withoutChapters(rows: readonly FoundCode[]): readonly FoundCode[] {
  const codes = rows.filter(({code}) => !CHAPTER.test(code));
  const [form, ...others] = new Set(codes.map(({code}) => formOf(code)));
  return codes.length >= MIN_CODES && codes.length * 4 > rows.length && form?.startsWith('L') && !others.length ? codes : rows;
}

/**
 * Whether a row continues the title of the row before it: it has nothing else, and begins with a small letter. Notes of
 * publishers ("Excludes: …") begin with a capital letter.
 * @param at column of the title.
 */
export const continuesTitle = (cells: readonly string[], at: number): boolean =>
  /^\s*\p{Ll}/u.test(cells[at] ?? '') && cells.every((cell, column) => column === at || !cell.trim());
