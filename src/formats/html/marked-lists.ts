import type {Block, ListItem, ParagraphBlock} from '../blocks/block.js';

/** Marks of items that somebody typed. A single hyphen may be a dash, so it needs another one below it. */
const MARK = /^(?:[•●▪■◦‣○·]|[-–—*](?=\s))\s*(?=\S)/;
const BULLET = /^[•●▪■◦‣○·]/;

/** Lists that were made here: paragraphs of one element each become one list. */
const made = new WeakSet<Block>();

/** Makes lists of paragraphs that begin with a mark: text from a word processor, and lines that end in `<br>`. */
export function listMarked(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const {items, next} = readItems(blocks, at);
    const block = blocks[at++]!;
    if (!items.length || (items.length === 1 && block.type === 'paragraph' && !BULLET.test(block.text))) {
      found.push(block);
      continue;
    }
    const list: Block = {type: 'list', ordered: false, items, ...(block.place && {place: block.place})};
    made.add(list);
    found.push(list);
    at = next;
  }
  return found;
}

/** Reads the items from a place on, up to the next block that is none. */
function readItems(blocks: readonly Block[], from: number): {items: ListItem[]; next: number} {
  const items: ListItem[] = [];
  let next = from;
  for (; next < blocks.length; next++) {
    const block = blocks[next]!;
    if (block.type === 'list' && made.has(block)) items.push(...block.items);
    else if (block.type === 'paragraph' && MARK.test(block.text)) items.push(itemOf(block));
    else break;
  }
  return {items, next};
}

const itemOf = (block: ParagraphBlock): ListItem => ({
  blocks: [{...block, text: block.text.replace(MARK, '')}],
  ...(block.place && {place: block.place}),
});
