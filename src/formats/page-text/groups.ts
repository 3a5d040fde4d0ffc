import type {Block, ListBlock, ListItem, TableBlock} from '../blocks/block.js';
import {isRiskLabel} from '../sections/english/risk-words.js';
import {endsSentence} from './lines.js';
import type {TextLine} from './source-lines.js';

/** Columns by which an item is nested under the one above. */
const NESTED = 2;
const MAX_DEPTH = 6;
const MAX_ITEM = 160;

/** Reads the lines between two headings: lists by their bullets or by their form, tables, paragraphs. */
export function readGroups(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const marked = line.mark === undefined ? 0 : countMarked(lines, at);
    const rows = marked ? 0 : countRows(lines, at);
    const items = marked || rows ? 0 : countBare(lines, at);
    const taken = lines.slice(at, at + Math.max(marked, rows, items, 1));
    if (marked) for (const block of lists(taken)) blocks.push(block);
    else if (rows) blocks.push(table(taken));
    else if (items) blocks.push({...list(taken.map(bareItem), false), guessed: true});
    else blocks.push(paragraph(line));
    at += taken.length;
  }
  return blocks;
}

const paragraph = ({text, number}: TextLine): Block => ({type: 'paragraph', text, place: {line: number}});

const bareItem = (line: TextLine): ListItem => ({blocks: [paragraph(line)], place: {line: line.number}});

function list(items: readonly ListItem[], ordered: boolean): ListBlock {
  const [first] = items;
  return {type: 'list', ordered, items, ...(first?.place && {place: first.place})};
}

/** How many lines from here on have marks, or stand indented below one that has. */
function countMarked(lines: readonly TextLine[], start: number): number {
  const {indent} = lines[start]!;
  const end = lines.findIndex((line, at) => at > start && line.mark === undefined && line.indent <= indent);
  return (end < 0 ? lines.length : end) - start;
}

interface OpenList {
  readonly list: {ordered: boolean; items: ListItem[]};
  readonly indent: number;
  readonly kind: string;
}

/** Lists of lines with marks, nested by their indent or, where that is the same, by a bullet of another kind. */
function lists(lines: readonly TextLine[]): Block[] {
  const roots: OpenList['list'][] = [];
  const open: OpenList[] = [];
  for (const line of lines) {
    const top = open.at(-1);
    if (line.mark === undefined) {
      const item = top?.list.items.at(-1);
      (item?.blocks as Block[]).push(paragraph(line));
      continue;
    }
    const kind = kindOf(line.mark);
    const known = open.map((one) => one.kind === kind && Math.abs(one.indent - line.indent) < NESTED).lastIndexOf(true);
    if (known >= 0) open.length = known + 1;
    else while (open.length && !isInside(line, kind, open.at(-1)!)) open.pop();
    if (known < 0 || !open.length) {
      const inner: OpenList['list'] = {ordered: /\d/.test(line.mark), items: []};
      const parent = open.at(-1)?.list.items.at(-1);
      if (parent && open.length < MAX_DEPTH) (parent.blocks as Block[]).push({type: 'list', ...inner} as ListBlock);
      else roots.push(inner);
      open.push({list: inner, indent: line.indent, kind});
    }
    open.at(-1)!.list.items.push({blocks: line.text ? [paragraph(line)] : [], place: {line: line.number}});
  }
  return roots.map(({ordered, items}) => list(items, ordered));
}

const isInside = (line: TextLine, kind: string, list: OpenList): boolean =>
  line.indent >= list.indent + NESTED || (line.indent >= list.indent && kind === 'o' && list.kind !== 'o');

/** Numbers are of one kind, and so are letters; bullets are of the kind of their sign. */
const kindOf = (mark: string): string => (/\d/.test(mark) ? '1' : /^[a-h]\)/i.test(mark) ? 'a' : mark[0]!);

/** How many lines from here on are rows of one table: the same number of cells, separated by tabs or wide gaps. */
function countRows(lines: readonly TextLine[], start: number): number {
  const {length} = lines[start]!.cells;
  if (length < 2) return 0;
  const end = lines.findIndex((line, at) => at > start && line.cells.length !== length);
  const count = (end < 0 ? lines.length : end) - start;
  return count > 1 ? count : 0;
}

function table(lines: readonly TextLine[]): TableBlock {
  const rows = lines.map(({cells}) => cells);
  const [first, ...others] = rows;
  const hasNumber = (row: readonly string[]): boolean => row.slice(1).some((cell) => /\d/.test(cell));
  const headed = !hasNumber(first!) && others.some(hasNumber);
  return {type: 'table', head: headed ? first! : [], rows: headed ? others : rows, place: {line: lines[0]!.number}};
}

/** How many lines from here on are items of a list whose bullets were lost: they end like no sentence, line by line. */
function countBare(lines: readonly TextLine[], start: number): number {
  const end = lines.findIndex((line, at) => at >= start && !isBareItem(line, at > start));
  let count = (end < 0 ? lines.length : end) - start;
  // The last item may have the full stop of the list.
  const last = lines[start + count];
  if (
    count &&
    last &&
    !last.afterBlank &&
    last.mark === undefined &&
    /^\p{Ll}/u.test(last.text) &&
    lines.slice(start, start + count).every(({text}) => /^\p{Ll}/u.test(text))
  )
    count++;
  return count > 1 ? count : 0;
}

const isBareItem = ({text, mark, afterBlank, cells}: TextLine, follows: boolean): boolean =>
  mark === undefined &&
  !cells.length &&
  !(follows && afterBlank) &&
  text.length <= MAX_ITEM &&
  !endsSentence(text) &&
  !/[:：;。]$/.test(text) &&
  (!/^[^:]{2,40}: /.test(text) || isRiskLabel(text.slice(0, text.indexOf(':'))));
