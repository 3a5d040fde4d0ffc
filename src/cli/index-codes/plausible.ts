import {Problem} from '../problem.js';
import {dateOf} from './ended.js';
import type {FoundCode} from './code-file.js';

/** Larger lists have few titles that are alike. */
const MIN_ROWS_FOR_VARIETY = 20;

/**
 * Refuses rows that cannot be codes and titles: most codes have blanks, most titles are dates, numbers or single letters, or alike.
 * @param mend what the person can do, such as the columns that there are.
 * @throws {Problem} with the first such row.
 */
export function assertPlausible(rows: readonly FoundCode[], name: string, mend: string): void {
  const most = (isOdd: (row: FoundCode) => boolean, what: string): void => {
    const odd = rows.filter(isOdd);
    const [first] = odd;
    if (!first || odd.length * 2 <= rows.length) return;
    const place = first.line === undefined ? '' : `:${first.line}`;
    throw new Problem(`${name}${place}: ${what} (read as code "${first.code}", title "${cut(first.title)}"). ${mend}`);
  };
  most(({code}) => /\s/.test(code) || code.length > 30, 'this does not look like a code');
  most(({title}) => dateOf(title) !== undefined, 'the title is a date');
  most(({title}) => !/\p{L}/u.test(title), 'the title has no letter');
  most(({title}) => /^\p{Script=Latin}$/u.test(title), 'the title is a single letter');
  const titles = new Set(rows.map(({title}) => title));
  if (rows.length >= MIN_ROWS_FOR_VARIETY && titles.size * 20 <= rows.length)
    most(() => true, `only ${titles.size} titles differ`);
}

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
