import {Problem} from '../problem.js';
import {dateOf} from './ended.js';
import type {FoundCode} from './code-file.js';
import {cut} from './text-lines.js';

/** Lists of so many rows have more titles than one, and larger ones have few that are alike. */
const MIN_ROWS_TO_DIFFER = 5;
const MIN_ROWS_FOR_VARIETY = 20;
/** `01-Jan-2014`, `Jan 2014` */
const DATE_WITH_MONTH = /^(?:\d{1,2}[-./ ]+)?\p{L}{3,9}\.?[-/ ]+(?:19|20)\d\d$/u;
/** `12,50 EUR`, `$ 30.00`, `100 %` */
const NUMBER = /^\p{Sc}?\s*-?\d[\d.,\s]*(?:\p{Sc}|%|\p{Lu}{2,3})?$/u;

/**
 * Refuses rows that cannot be codes and titles: most codes have blanks, most titles are dates, amounts, addresses, the
 * codes or single letters, or alike.
 * @param mend what the person can do, such as the columns that there are.
 * @throws {Problem} with the first such row.
 */
export function assertPlausible(rows: readonly FoundCode[], name: string, mend: string): void {
  const most = (isOdd: (row: FoundCode) => boolean, what: string): void => {
    const odd = rows.filter(isOdd);
    const [first] = odd;
    if (!first || odd.length * 2 <= rows.length) return;
    const place = first.line === undefined ? '' : `:${first.line}`;
    throw new Problem(`${name}${place}: ${what} (read as code "${cut(first.code)}", title "${cut(first.title)}"). ${mend}`);
  };
  most(({code}) => /\s/.test(code) || code.length > 30, 'this does not look like a code');
  most(({code, title}) => code === title, 'the title is the code');
  most(({title}) => dateOf(title) !== undefined || DATE_WITH_MONTH.test(title), 'the title is a date');
  most(({title}) => NUMBER.test(title) && /\p{L}|\p{Sc}|%/u.test(title), 'the title is an amount');
  most(({title}) => /^[a-z]+:\/\/\S+$/i.test(title), 'the title is an address');
  most(({title}) => !/\p{L}/u.test(title), 'the title has no letter');
  most(({title}) => /^\p{Script=Latin}$/u.test(title), 'the title is a single letter');
  const titles = new Set(rows.map(({title}) => title));
  if (
    (rows.length >= MIN_ROWS_TO_DIFFER && titles.size === 1) ||
    (rows.length >= MIN_ROWS_FOR_VARIETY && titles.size * 10 <= rows.length)
  )
    most(() => true, `its ${rows.length} codes have only ${titles.size} ${titles.size === 1 ? 'title' : 'different titles'}`);
  if (rows.length >= MIN_ROWS_TO_DIFFER && titles.size * 2 <= rows.length)
    most(({title}) => /^\p{Script=Latin}{1,3}$/u.test(title), 'the title is an abbreviation');
}
