import {chooseColumns, describeColumns, type Columns} from './choose-columns.js';
import type {CodeFile, FoundCode} from './code-file.js';
import {markEnded} from './ended.js';
import {SAMPLE, splitHeader, type Body} from './header.js';
import type {LayoutOptions} from './layout-options.js';
import {mostCommon, parseRows, type TableRow} from './parse-rows.js';
import {joinTitle, withoutChapters} from './published-rows.js';
import {cut, NO_HEADINGS, tidyTitle, type Fault} from './text-lines.js';

/** Reads a table of codes and titles. Delimiter, header and columns are recognised where no option names them. */
export function readTable(text: string, options: LayoutOptions): CodeFile {
  const {rows, delimiter, faults} = parseRows(text, options.delimiter);
  const width = mostCommon(rows.slice(0, SAMPLE).map(({cells}) => cells.length)) ?? 0;
  const file = readRows(splitHeader(rows, width, options.header), width, options, delimiter);
  return {...file, faults: [...faults, ...file.faults]};
}

/**
 * Reads codes and titles from the rows of a table.
 * @param delimiter joins the cells of a title that has it.
 */
export function readRows(body: Body, width: number, options: LayoutOptions, delimiter = ''): CodeFile {
  const columns = chooseColumns(body, width, options, delimiter);
  const rows: FoundCode[] = [];
  const faults: Fault[] = [];
  let ended = 0;
  // A note of the publisher is not the title of a code, and neither is what continues it.
  let isTitle = false;
  for (const row of body.rows) {
    const code = (row.cells[columns.code] ?? '').trim();
    const title = titleOf(row, columns);
    if (!code && !title) continue;
    const before = isTitle && !code ? rows.at(-1) : undefined;
    const joined = before && joinTitle(before.title, row.cells, columns.titles[0]!);
    if (joined) {
      rows[rows.length - 1] = {...before, title: joined};
      continue;
    }
    isTitle = false;
    const fault = faultOf(row, columns, code, title);
    if (fault) {
      faults.push(row.line === undefined ? {text: `${row.path}: ${fault}`} : {line: row.line, text: fault});
      continue;
    }
    const kind = columns.kind < 0 ? '3' : row.cells[columns.kind]?.trim();
    const last = rows.at(-1);
    if (kind === '4' && last?.code === code) rows[rows.length - 1] = {...last, title: `${last.title} ${title}`};
    if (kind !== '3') continue;
    const states = columns.states.flatMap(({at, read}) => read(row.cells[at] ?? '') ?? []);
    const [state] = states;
    if (state && (!options.ended || states.some(({heading}) => heading))) ended++;
    else
      isTitle =
        rows.push({code, title: state ? markEnded(title, state) : title, ...(row.line !== undefined && {line: row.line})}) > 0;
  }
  const codes = withoutChapters(rows);
  ended += rows.length - codes.length;
  return {rows: codes, faults, ended, headings: NO_HEADINGS, layout: 'table', columns: describeColumns(columns)};
}

function titleOf({cells}: TableRow, {titles, composed, toEnd}: Columns): string {
  const [first] = titles;
  if (toEnd && first !== undefined)
    return tidyTitle(
      cells
        .slice(first)
        .join(toEnd)
        .replace(/\W+$/, (end) => end.replaceAll(toEnd, '')),
    );
  const texts = titles.map((at) => tidyTitle(cells[at] ?? '')).filter(Boolean);
  if (!composed) return texts[0] ?? '';
  return [...new Set(texts.length > 1 ? texts.filter((text) => /\p{L}{2}/u.test(text)) : texts)].join(': ');
}

/** Returns why a row has no code and title; `undefined` if it has both. */
function faultOf({cells}: TableRow, {code: at, names, toEnd}: Columns, code: string, title: string): string | undefined {
  if (!code) return `no code in column ${at + 1}`;
  if (!title || cells.length < 2) return `no title for ${cut(code)}`;
  if (!toEnd && names && cells.slice(names.length).some((cell) => cell.trim()))
    return `found ${cells.length} columns, expected ${names.length}. A title with the separator in it needs quotation marks`;
  return undefined;
}
