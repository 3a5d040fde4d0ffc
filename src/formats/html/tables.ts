import type {TableBlock} from '../blocks/block.js';
import {saysNot} from '../negation.js';
import {headingLevel, roleOf} from './kinds.js';
import {attribute, descendants, isElement, type HtmlElement} from './parse.js';
import {linesOf, textOf} from './text.js';

const MAX_SPAN = 50;

interface Cell {
  readonly text: string;
  readonly heads: boolean;
  /** All of its words are bold: word processors have no other heads. */
  readonly bold: boolean;
  /** The words of the cell on its left that reaches over this column. */
  readonly over?: string;
}

/** Reads a table of data; `undefined` for one that only lays the page out: its cells hold headings, lists or tables. */
export function readTable(table: HtmlElement): TableBlock | undefined {
  const inner = descendants(table);
  const layout = (element: HtmlElement): boolean =>
    headingLevel(element) !== undefined || /^(?:table|ul|ol|dl|form|details)$/.test(element.tagName);
  if (/^(?:presentation|none)$/.test(roleOf(table)) || inner.some(layout)) return undefined;
  const rows = rowsOf(inner);
  const [top, second] = rows;
  // A head over the whole table names it.
  const names = rows.length > 2 && second!.length > 1 && second!.every(({heads}) => heads) && spansAll(top!);
  const title = names ? rows.shift()![0]!.text : undefined;
  // One column lays out, unless its head turns what is below it round.
  const forbids = rows.length > 1 && top!.every(({heads, text}) => heads && saysNot(text));
  if (!forbids && !rows.some(({length}) => length > 1)) return undefined;
  const [first, ...others] = joinHeads(rows);
  const isBold = (cells: readonly Cell[]): boolean => cells.every(({bold}) => bold);
  const headed = first!.every(({heads}) => heads) || (isBold(first!) && others.length > 0 && !others.some(isBold));
  const captions = inner.filter(({tagName}) => tagName === 'caption').map(({childNodes}) => textOf(childNodes));
  const caption = [...captions, title].filter(Boolean).join('. ');
  const texts = (cells: readonly Cell[]): string[] => cells.map(({text}) => text);
  return {
    type: 'table',
    ...(caption && {caption}),
    head: headed ? texts(first!) : [],
    rows: (headed ? others : [first!, ...others]).map(texts),
  };
}

const spansAll = ([first, ...others]: readonly Cell[]): boolean =>
  !!first?.heads && others.length > 0 && others.every(({over}) => over === first.text);

/** Joins rows of heads on top into one: "How many people: Looking only" of a head over two columns, and those below it. */
function joinHeads(rows: readonly Cell[][]): Cell[][] {
  const end = rows.findIndex((cells) => !cells.every(({heads}) => heads));
  const count = end < 0 ? 1 : end;
  if (count < 2) return [...rows];
  const width = Math.max(...rows.slice(0, count).map(({length}) => length));
  const joined = Array.from({length: width}, (_, column): Cell => {
    const texts = rows.slice(0, count).map((cells) => cells[column]?.text || (cells[column]?.over ?? ''));
    return {text: [...new Set(texts.filter(Boolean))].join(': '), heads: true, bold: false};
  });
  return [joined, ...rows.slice(count)];
}

/** The rows with a cell for each column: one that spans several rows stands in each of them. */
function rowsOf(elements: readonly HtmlElement[]): Cell[][] {
  const rows: Cell[][] = [];
  /** Cells of the rows above that reach further down, by column. */
  let reaching = new Map<number, {cell: Cell; rows: number}>();
  for (const row of elements.filter(({tagName}) => tagName === 'tr')) {
    const cells: Cell[] = [];
    const next: typeof reaching = new Map();
    const fill = (): void => {
      for (let above = reaching.get(cells.length); above; above = reaching.get(cells.length)) {
        if (above.rows > 1) next.set(cells.length, {...above, rows: above.rows - 1});
        cells.push(above.cell);
      }
    };
    const inHead = isElement(row.parentNode as HtmlElement) && (row.parentNode as HtmlElement).tagName === 'thead';
    for (const element of row.childNodes.filter(isElement)) {
      if (element.tagName !== 'td' && element.tagName !== 'th') continue;
      fill();
      const cell = {text: textOf(element.childNodes), heads: inHead || element.tagName === 'th', bold: isBoldCell(element)};
      const down = spanOf(element, 'rowspan');
      for (let across = spanOf(element, 'colspan'); across > 0; across--) {
        if (down > 1) next.set(cells.length, {cell, rows: down - 1});
        cells.push(across === spanOf(element, 'colspan') ? cell : {...cell, text: '', over: cell.text});
      }
    }
    fill();
    reaching = next;
    if (cells.some(({text}) => text)) rows.push(cells);
  }
  return rows;
}

function isBoldCell({childNodes}: HtmlElement): boolean {
  // What stands in blocks, such as the paragraphs of Word, is on lines of its own.
  const lines = linesOf(childNodes);
  return lines.length > 0 && lines.every(({bold}) => bold);
}

function spanOf(cell: HtmlElement, name: 'rowspan' | 'colspan'): number {
  const span = Number(attribute(cell, name) ?? 1);
  return span >= 1 ? Math.min(Math.floor(span), MAX_SPAN) : 1;
}

/** The cells of a table itself, without those of tables in it. */
export const cellsOf = (table: HtmlElement): HtmlElement[] =>
  descendants(table).filter(({tagName, parentNode}) => /^(?:td|th|caption)$/.test(tagName) && tableOf(parentNode) === table);

function tableOf(node: HtmlElement['parentNode']): HtmlElement | undefined {
  let at = node;
  while (at && isElement(at) && at.tagName !== 'table') at = at.parentNode;
  return at && isElement(at) ? at : undefined;
}
