import {codeColumn, guessColumns, namedColumn, titleColumns} from './columns.js';
import {stateReader, type ReadState} from './ended.js';
import {SAMPLE, type Body} from './header.js';
import type {LayoutOptions} from './layout-options.js';
import {tidyTitle} from './text-lines.js';

/** Where a table has what. */
export interface Columns {
  readonly names?: readonly string[] | undefined;
  readonly code: number;
  /** The best first: the others are for rows where it is empty. */
  readonly titles: readonly number[];
  /** The title consists of all of `titles`. */
  readonly composed?: boolean;
  /** The title takes all cells to the end of the row, joined by this: it has the delimiter in it. */
  readonly toEnd?: string | undefined;
  /** HCPCS: 3 is a code, 4 more of its title, 7 and 8 modifiers. */
  readonly kind: number;
  readonly states: readonly {readonly at: number; readonly read: ReadState}[];
}

/** The publisher of OPS and ICD-10-GM: code in column 7, titles of the groups above in 10 to 12, its own in 9; `N` is a group. */
const BFARM: Columns = {
  code: 6,
  titles: [9, 10, 11, 8],
  composed: true,
  kind: -1,
  states: [{at: 1, read: (cell) => (cell === 'N' ? {heading: true} : undefined)}],
};

/**
 * Finds the columns of a table: by the options, by their names, by what is in them.
 * @throws {Problem} if there is no column that an option names.
 */
export function chooseColumns({rows, names}: Body, width: number, options: LayoutOptions, delimiter: string): Columns {
  const sample = rows.slice(0, SAMPLE).map(({cells}) => cells);
  const isBfarm = !names && width > 9 && sample.every((cells) => /^[TN]$/.test(cells[1] ?? '') && /\d/.test(cells[6] ?? ''));
  if (isBfarm && !options.code && !options.title) return BFARM;
  const guess = sample.length ? guessColumns(sample) : {code: 0, title: 1};
  const byName = names ? codeColumn(names) : -1;
  const widest = Math.max(width, names?.length ?? 0);
  const code = options.code ? namedColumn('code', options.code, names, widest) : byName >= 0 ? byName : guess.code;
  const hasCommas = !names && !options.title && code === 0 && isCut(sample, delimiter);
  const byTitle = names ? titleColumns(names, code, options.lang) : [];
  const other = hasCommas ? 1 : guess.title === code ? widest - 1 : guess.title;
  const titles = options.title ? [namedColumn('title', options.title, names, widest)] : byTitle.length ? byTitle : [other];
  const isLast = names && titles[0] === names.length - 1 && sample.some((cells) => cells.length > names.length);
  const states = (names ?? []).flatMap((name, at) => {
    const read = stateReader(name.trim());
    return read && at !== code ? [{at, read}] : [];
  });
  return {
    names,
    code,
    titles: hasCommas || isLast ? titles.slice(0, 1) : titles,
    toEnd: hasCommas || isLast ? delimiter : undefined,
    kind: (names ?? []).findIndex((name) => /^recid$/i.test(name.trim())),
    states,
  };
}

/** Whether titles with commas are cut at them: rows differ in length, or cells go on after a comma and a blank. */
function isCut(sample: readonly (readonly string[])[], delimiter: string): boolean {
  const widths = new Set(sample.map(({length}) => length));
  const goesOn = sample.filter((cells) => /^\S/.test(cells[1] ?? '') && cells.slice(2).some((cell) => /^ \S/.test(cell)));
  return delimiter === ',' && (widths.size > 1 || goesOn.length * 2 > sample.length);
}

/** States which columns were read. */
export function describeColumns({names, code, titles: [title], toEnd}: Columns): string {
  const column = (at: number): string => `column ${at + 1}${names?.[at] ? ` "${tidyTitle(names[at])}"` : ''}`;
  return `code in ${column(code)}, title in ${column(title!)}${toEnd ? ' and after it' : ''}`;
}
