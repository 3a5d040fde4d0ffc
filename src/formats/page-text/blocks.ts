import {endsSentence, type PageLine} from './lines.js';

/** A paragraph, or an item of a list with what is nested under it. */
export interface Block {
  text: string;
  /** It had a bullet or a number. */
  readonly marked: boolean;
  readonly children: Block[];
}

interface OpenItem {
  readonly block: Block;
  readonly indent: number;
}

/** How deep lists are nested in a record; what is deeper joins the deepest level. */
const DEEPEST = 4;
/** Columns by which an item is nested under the one above; fewer are taken for ragged typing. */
const NESTED = 2;
/** A line at least this long may be one that was broken to fit; a shorter one ended where its writer ended it. */
const WRAPPED = 50;

/**
 * Groups the lines of one section to paragraphs and items, and joins lines that were broken.
 * @param breaks what a line break inside a paragraph means: a `blank` (running text), a new `item` unless the line was
 *   broken to fit, or always a new `line` (lists of codes).
 */
export function blocksOf(lines: readonly PageLine[], breaks: 'blank' | 'item' | 'line' = 'item'): Block[] {
  const blocks: Block[] = [];
  const open: OpenItem[] = [];
  let counted = 0;
  let above: PageLine | undefined;
  for (const line of lines) {
    const top = open.at(-1);
    const last = blocks.at(-1);
    if (isItem(line, counted, !above)) {
      if (typeof line.marker === 'number') counted = line.marker;
      while (open.length && (open.length >= DEEPEST || line.indent < open.at(-1)!.indent + NESTED)) open.pop();
      const block: Block = {text: line.text, marked: true, children: []};
      (open.at(-1)?.block.children ?? blocks).push(block);
      open.push({block, indent: line.indent});
    } else if (top && continuesItem(line, top.indent, above!)) {
      top.block.text += top.block.text ? ` ${line.raw}` : line.raw;
    } else if (last && !last.marked && !line.afterBlank && joins(breaks, above!, line)) {
      last.text += ` ${line.raw}`;
    } else {
      blocks.push({text: line.raw, marked: false, children: []});
      open.length = 0;
    }
    above = line;
  }
  return blocks.filter(({text, children}) => text || children.length);
}

/** The words of a block on one line: `Stop these medicines: aspirin; warfarin`. */
export function flatText({text, children}: Block): string {
  if (!children.length) return text;
  const lead = !text || /[:;,.!?–-]$/.test(text) ? text : `${text}:`;
  return `${lead} ${children.map(flatText).filter(Boolean).join('; ')}`.trim();
}

/** A longer text is not a label that each item could repeat. */
export const LONGEST_LABEL = 300;

/** Does a paragraph without an end mark lead into the items below it, and is it no line of a list without bullets itself? */
export const leadsIn = (text: string, above: Block | undefined, below: Block | undefined): boolean =>
  !!below?.marked && !endsSentence(text) && (!above || above.marked || endsSentence(above.text));

/**
 * Is the line part of an item: indented under it, or its sentence running on?
 * @param indent the item's.
 * @param above the item's last line so far.
 */
export function continuesItem(line: PageLine, indent: number, above: PageLine): boolean {
  if (line.indent > indent) return true;
  return !line.afterBlank && (!above.text || /^[\p{Ll}(]/u.test(line.raw) || above.text.endsWith(','));
}

/** A number begins an item where it counts on; "…over the age of / 24. They…" is a broken sentence that keeps its number. */
function isItem({marker, afterBlank}: PageLine, counted: number, first: boolean): boolean {
  if (typeof marker !== 'number') return marker === 'bullet';
  return afterBlank || first || marker === 1 || (counted > 0 && marker > counted && marker <= counted + 2);
}

const joins = (breaks: 'blank' | 'item' | 'line', above: PageLine, line: PageLine): boolean =>
  breaks === 'blank' || (breaks === 'item' && wasBroken(above, line));

const wasBroken = (above: PageLine, line: PageLine): boolean =>
  !endsSentence(above.raw) && (/^[\p{Ll}(]/u.test(line.raw) || (above.raw.length >= WRAPPED && !/[:;]$/.test(above.raw)));
