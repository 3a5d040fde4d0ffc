import type {FoundCode} from './code-file.js';
import {ownStopWords} from './own-data.js';
import {tidyTitle} from './text-lines.js';

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
 * Joins a title and a row that continues it: the row has nothing else, and begins with a small letter or the title is not at its
 * end. Notes of publishers ("Excludes: …") begin with a capital letter below a title that is.
 * @param at column of the title.
 * @returns `undefined` for other rows.
 */
export function joinTitle(title: string, cells: readonly string[], at: number): string | undefined {
  const more = tidyTitle(cells[at] ?? '');
  const isAlone = more && cells.every((cell, column) => column === at || !cell.trim());
  if (!isAlone || !(/^\p{Ll}/u.test(more) || isUnfinished(title))) return undefined;
  return title + (/\p{L}-$/u.test(title) ? '' : ' ') + more;
}

/** Whether a title ends with a comma, a hyphen, an open bracket or a word such as "of". */
function isUnfinished(title: string): boolean {
  const [last = ''] = /\S+$/.exec(title) ?? [];
  return (
    /[,-]$|[([][^)\]]*$/.test(title) ||
    ownStopWords()
      .split(/[\t;\n]\s*/)
      .includes(last)
  );
}
